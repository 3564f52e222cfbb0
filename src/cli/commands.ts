/** The help text of a command. */
interface CommandHelp {
  usage: string
  /** One sentence, without a full stop. */
  description: string
  /** Further sentences. */
  details: string
  /** The options it takes in addition to the common ones. */
  options: OptionName[]
  examples: [command: string, purpose: string][]
}

/** An option: its help text, and its type for `parseArgs`. */
export interface OptionHelp {
  type: 'string' | 'boolean'
  short?: string
  /** The placeholder of its value in help texts: `FOLDER`. */
  value?: string
  /** Whether it takes several values, by commas or by repeating the option. */
  isMany?: true
  description: string
}

export type CommandName =
  | 'init'
  | 'build'
  | 'preview'
  | 'dev'
  | 'check'
  | 'add'
  | 'diff'
  | 'export'
  | 'comment'
  | 'issue'
export type OptionName = keyof typeof options

/** Every option, in the order of `--help`. */
export const options = {
  out: {
    type: 'string',
    short: 'o',
    value: 'FOLDER',
    description: 'Write the site to this folder (default: dist)',
  },
  base: {
    type: 'string',
    value: 'PATH',
    description: 'The path the site is served from: ./ (default, works anywhere) or /name/',
  },
  site: {
    type: 'string',
    value: 'URL',
    description: 'The URL of the published site (default: the GitHub Pages URL of the repository)',
  },
  repo: {
    type: 'string',
    value: 'OWNER/NAME',
    description:
      'The GitHub repository of the lists (default: GITHUB_REPOSITORY, else the git remote)',
  },
  templates: {
    type: 'string',
    value: 'FOLDER',
    description: 'A folder of templates that replace the built-in ones, and a theme.css',
  },
  title: {
    type: 'string',
    value: 'TEXT',
    description: 'The title of the site (default: the title of the list); with add, of the paper',
  },
  lang: {
    type: 'string',
    value: 'TAG',
    description: 'The language of the list: en, zh … (default: detected)',
  },
  strict: { type: 'boolean', description: 'Treat warnings as errors' },
  'max-unparsed': {
    type: 'string',
    value: 'NUMBER',
    description: 'Fail if more items than this cannot be parsed (default: no limit)',
  },
  format: { type: 'string', value: 'FORMAT', description: 'The output format' },
  explain: {
    type: 'string',
    value: 'LINE',
    isMany: true,
    description: 'Explain how the entry at this line was parsed; 3,7 for several lines',
  },
  query: {
    type: 'string',
    value: 'WORDS',
    description:
      'Only papers that the search of a page finds: "org:nvidia year:>2022", ?q=… of its address',
  },
  section: {
    type: 'string',
    value: 'NAME',
    description:
      'The section: its title, its path A / B, or its anchor (add: the only one; export: all)',
  },
  dates: {
    type: 'boolean',
    description:
      'Add the days on which papers were added, changed and removed, from the git history',
  },
  list: {
    type: 'string',
    value: 'LIST',
    description: 'A list to compare; can be repeated (default: as for build)',
  },
  limit: {
    type: 'string',
    value: 'BYTES',
    description: 'The maximum size of the Markdown; rows left out are counted (default: no limit)',
  },
  link: {
    type: 'string',
    value: 'URL',
    description: 'The address of the paper; an arXiv id or a DOI becomes one',
  },
  authors: { type: 'string', value: 'A,B', isMany: true, description: 'The authors of the paper' },
  orgs: { type: 'string', value: 'A,B', isMany: true, description: 'Its organisations' },
  venue: { type: 'string', value: 'NAME', description: 'Its venue' },
  year: {
    type: 'string',
    value: 'YEAR',
    description: 'Its year (default: that of an arXiv id, where the section prints years)',
  },
  note: { type: 'string', value: 'TEXT', description: 'What to say about it' },
  code: {
    type: 'string',
    value: 'URL',
    isMany: true,
    description: 'The address of its code; can be repeated',
  },
  'exit-code': { type: 'boolean', description: 'Exit with 1 if there are changes' },
  fix: { type: 'boolean', description: 'Apply safe fixes' },
  'dry-run': {
    type: 'boolean',
    description: 'Print what would be written, changes as a diff, and write nothing',
  },
  stdin: {
    type: 'boolean',
    description: 'Read one list from stdin; with --fix, print the fixed list',
  },
  'stdin-path': {
    type: 'string',
    value: 'NAME',
    description: 'With --stdin, the path to report for the list',
  },
  'new-since': {
    type: 'string',
    value: 'REVISION',
    description: 'Report only problems that the lists did not have at this revision',
  },
  rule: {
    type: 'string',
    value: 'NAME',
    isMany: true,
    description: 'Report and fix only this rule; can be repeated',
  },
  links: {
    type: 'boolean',
    description: 'Ask the host of each link whether it still works, slowly',
  },
  cache: {
    type: 'string',
    value: 'FOLDER',
    description:
      'With --links, keep what hosts answered in this folder (default: in the git folder)',
  },
  'allow-private': {
    type: 'boolean',
    description: 'With --links, ask private addresses and other ports than 80 and 443, too',
  },
  quiet: { type: 'boolean', description: 'Print errors only' },
  all: {
    type: 'boolean',
    description: 'Print every problem (default at a terminal: the first five of each rule)',
  },
  port: {
    type: 'string',
    value: 'NUMBER',
    description:
      'The port to listen on (default: 5173 for dev, 4173 for preview, or the next free port)',
  },
  host: {
    type: 'string',
    value: 'ADDRESS',
    description: 'The address to listen on (default: localhost; 0.0.0.0 for all)',
  },
  open: { type: 'boolean', description: 'Open the page in a browser' },
  report: {
    type: 'string',
    value: 'FILE',
    description: 'What listwright diff (for issue: check --links) --format json printed',
  },
  id: {
    type: 'string',
    value: 'NAME',
    description: 'Tells several comments or issues of Listwright apart (default: list)',
  },
  author: {
    type: 'string',
    value: 'LOGIN',
    description:
      'The account whose comments and issues may be updated (default: github-actions[bot])',
  },
  yes: { type: 'boolean', short: 'y', description: 'Write without asking' },
  force: {
    type: 'boolean',
    description: 'Overwrite files that init did not write; add a paper that is listed already',
  },
  hook: { type: 'boolean', description: 'Add a git hook that checks the lists in a commit' },
  gitlab: { type: 'boolean', description: 'Write for GitLab (default: as the git remote says)' },
  action: {
    type: 'string',
    value: 'OWNER/NAME',
    description: 'The repository of the Listwright action (default: that of this package)',
  },
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    description: 'The configuration file (default: listwright.config.{ts,js,json} here)',
  },
  help: { type: 'boolean', short: 'h', description: 'Print help for a command' },
  version: { type: 'boolean', short: 'v', description: 'Print the version' },
} as const satisfies Record<string, OptionHelp>

/** The options that every command takes. */
export const commonOptions: OptionName[] = ['config', 'help', 'version']

/** Every command, in the order of `--help`. */
export const commands: Record<CommandName, CommandHelp> = {
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
  check: {
    usage: 'listwright check [LIST…] [options]',
    description: 'Report the problems of lists',
    details:
      'Formats: text (default), github, json, sarif. The exit code is 1 if there are errors or, with --strict, warnings.\n--fix corrects numbers, separators, arXiv URLs, stray characters and spaces, then prints the remaining problems.',
    options: [
      'format',
      'fix',
      'dry-run',
      'new-since',
      'rule',
      'links',
      'cache',
      'allow-private',
      'quiet',
      'all',
      'stdin',
      'stdin-path',
      'repo',
      'lang',
      'strict',
      'max-unparsed',
    ],
    examples: [
      ['listwright check README.md', 'print each problem with its line and how to fix it'],
      ['listwright check README.md --fix --dry-run', 'preview the fixes'],
      ['listwright check README.md --rule numbering --fix', 'fix the problems of one rule'],
      ['listwright check --new-since main', 'report what a branch adds; old problems are counted'],
      ['listwright check --links', 'find links that are dead or moved; takes minutes'],
      ['listwright check lists --format github', 'annotate the lines of a pull request'],
      ['listwright check --stdin --stdin-path a.md', 'check the text of an editor'],
    ],
  },
  add: {
    usage: 'listwright add [LIST] --title TEXT --link URL [options]',
    description: 'Add a paper to a list, written as its section writes papers',
    details:
      'Puts it in the place that the order of the section gives it. If reading the list again would not give this paper and\nall others as they were, or if the paper is listed already, it says so, writes nothing and exits with 1.',
    options: [
      'title',
      'link',
      'section',
      'authors',
      'orgs',
      'venue',
      'year',
      'note',
      'code',
      'dry-run',
      'force',
      'repo',
      'lang',
    ],
    examples: [
      [
        'listwright add --title "Emu3" --link 2409.18869 --section Models',
        'add a paper by its arXiv id',
      ],
      [
        'listwright add list.md --title T --link URL --section "A / B" --dry-run',
        'show the change as a diff',
      ],
    ],
  },
  diff: {
    usage: 'listwright diff [BASE [HEAD]] [options]',
    description: 'Report what changed in lists',
    details:
      'Compares BASE (default: HEAD) with the working files, or with HEAD if given. BASE...HEAD compares HEAD with the merge\nbase of both, as a pull request does. Two files work without git. Order, numbers and spaces do not count as changes.\nFormats: text (default), markdown, json. The exit code is 0 unless --exit-code is given.',
    options: ['list', 'format', 'limit', 'exit-code', 'repo', 'lang'],
    examples: [
      ['listwright diff', 'show uncommitted changes'],
      ['listwright diff main...HEAD --format markdown', 'describe a pull request for a comment'],
      ['listwright diff old.md new.md', 'compare two files without git'],
    ],
  },
  export: {
    usage: 'listwright export [LIST…] [options]',
    description: 'Print papers as JSON, BibTeX, RIS, CSL-JSON, CSV, Markdown or references',
    details:
      'Formats: json (default), bibtex, ris, csl, csv, markdown, references. One list prints a JSON object, several an array;\nschema.json in the package is its schema. --query takes what the search field of a page takes. --explain prints\nthe atoms of the entry at a line, the field of each, and how certain the result is.',
    options: ['format', 'query', 'section', 'explain', 'dates', 'repo', 'lang', 'strict'],
    examples: [
      ['listwright export README.md > papers.json', 'save papers, sections and problems'],
      ["listwright export README.md | jq -r '.papers[].title'", 'print the titles'],
      ['listwright export lists --format bibtex > papers.bib', 'cite all papers of a folder'],
      [
        'listwright export README.md --format ris --query "org:nvidia year:2024"',
        'cite what a search finds',
      ],
      ['listwright export README.md --explain 12', 'explain how line 12 was parsed'],
    ],
  },
  comment: {
    usage: 'listwright comment --report FILE [options]',
    description: 'Post what changed as a comment on a pull request, from GitHub Actions',
    details:
      'The report is read as data, so it may come from a run for a fork. Later runs update the same comment. The pull request comes from the variables that GitHub sets; GITHUB_TOKEN needs\n`pull-requests: write`. The actions of Listwright do this for you.',
    options: ['report', 'id', 'author'],
    examples: [
      [
        'listwright comment --report changes.json',
        'comment on the pull request of the workflow run',
      ],
    ],
  },
  issue: {
    usage: 'listwright issue --report FILE [options]',
    description: 'Keep an issue about dead links up to date, from GitHub Actions',
    details:
      'Creates the issue if a link is dead or moved, updates it, and closes it if none is. GITHUB_TOKEN needs `issues: write`;\nthe repository comes from the variables that GitHub sets. The workflow of listwright init does this for you.',
    options: ['report', 'id', 'author'],
    examples: [
      ['listwright check --links --format json > links.json', 'ask the hosts'],
      ['listwright issue --report links.json', 'create, update or close the issue'],
    ],
  },
}
