import type { CommandHelp } from './command-help.ts'

/** The commands that set up, write and serve a site. */
export const siteCommands = {
  init: {
    usage: 'listwright init [LIST…] [options]',
    description: 'Write workflows and a configuration that publish a list and check pull requests',
    details:
      'Run it in the root of a repository. It shows what it will write, and changes as a diff, and asks. It overwrites only\nfiles that it wrote itself, and no configuration. Running it again changes nothing.',
    options: ['yes', 'dry-run', 'hook', 'gitlab', 'action', 'force'],
    examples: [
      ['listwright init', 'show the files and ask'],
      ['listwright init --yes --hook', 'write them and a git hook without asking'],
    ],
  },
  build: {
    usage: 'listwright build [LIST…] [options]',
    description: 'Build a static site from lists',
    details:
      'A list is a Markdown file, a folder of them, or - for stdin. A single list becomes the front page; several lists get a\npage each. If a list cannot be published, nothing is written and the output folder stays unchanged.',
    options: [
      'out',
      'base',
      'site',
      'repo',
      'templates',
      'title',
      'lang',
      'strict',
      'max-unparsed',
    ],
    examples: [
      ['listwright build README.md', 'build one list into dist/'],
      [
        'listwright build lists --out public --strict',
        'build all lists of a folder; warnings fail',
      ],
      ['curl -s URL | listwright build - --title "My papers"', 'build from stdin'],
    ],
  },
  preview: {
    usage: 'listwright preview [options]',
    description: 'Serve the site that build wrote',
    details:
      'Serves the files of the output folder, as a static server does, on this machine only unless --host says otherwise.',
    options: ['out', 'port', 'host', 'open'],
    examples: [['listwright preview --open', 'look at the site before publishing it']],
  },
  dev: {
    usage: 'listwright dev [LIST…] [options]',
    description: 'Serve the site and reload it when you save a list',
    details:
      'Problems are printed here, after a save only new ones. Errors are listed below the page until you fix them.',
    options: [
      'port',
      'host',
      'open',
      'base',
      'site',
      'repo',
      'templates',
      'title',
      'lang',
      'strict',
    ],
    examples: [
      ['listwright dev README.md --open', 'edit with the page open next to the editor'],
      ['listwright dev lists --port 8080', 'serve a folder; new lists appear'],
    ],
  },
} satisfies Record<string, CommandHelp>
