/** A command, as `--help` explains it. */
export interface CommandHelp {
  usage: string
  /** One sentence. */
  does: string
  /** What else is worth knowing. */
  more: string
  /** The options it takes beside those that every command takes. */
  options: OptionName[]
  examples: [command: string, why: string][]
}

/** An option, as `--help` explains it and `parseArgs` wants it. */
export interface OptionHelp {
  type: 'string' | 'boolean'
  short?: string
  /** What stands for its value: `FOLDER`. */
  value?: string
  /** Given several times it has several values, as it has with commas. */
  isMany?: true
  does: string
}

export type CommandName = 'build' | 'dev' | 'check' | 'diff' | 'export' | 'comment'
export type OptionName = keyof typeof options

/** Every option, in the order of `--help`. */
export const options = {
  out: {
    type: 'string',
    short: 'o',
    value: 'FOLDER',
    does: 'The folder to write the site to (default: dist)',
  },
  base: {
    type: 'string',
    value: 'PATH',
    does: 'The path it is served under: ./ works anywhere (default), or /name/',
  },
  site: {
    type: 'string',
    value: 'URL',
    does: 'The address it is published at (default: the GitHub Pages of the repository)',
  },
  repo: {
    type: 'string',
    value: 'OWNER/NAME',
    does: 'The GitHub repository of the lists (default: from GITHUB_REPOSITORY or git)',
  },
  templates: {
    type: 'string',
    value: 'FOLDER',
    does: 'Templates that take the place of those of the same name, and a theme.css',
  },
  title: {
    type: 'string',
    value: 'TEXT',
    does: 'The title of the site (default: the title of its list)',
  },
  lang: {
    type: 'string',
    value: 'TAG',
    does: 'The language of the headings: en, zh … (default: recognised)',
  },
  strict: { type: 'boolean', does: 'Let warnings fail, as errors do' },
  'max-unparsed': {
    type: 'string',
    value: 'NUMBER',
    does: 'How many items may stay unread before it fails (default: any)',
  },
  format: { type: 'string', value: 'FORMAT', does: 'How to print the result' },
  explain: {
    type: 'string',
    value: 'LINE',
    isMany: true,
    does: 'Print how the entry at a line was read; 3,7 or several times for several',
  },
  list: {
    type: 'string',
    value: 'LIST',
    does: 'A list to compare; may be given several times (default: as for build)',
  },
  limit: {
    type: 'string',
    value: 'BYTES',
    does: 'How long the Markdown may be; what does not fit is counted (default: any)',
  },
  'exit-code': { type: 'boolean', does: 'End with 1 if there are changes' },
  fix: { type: 'boolean', does: 'Fix what is safe to fix' },
  'dry-run': {
    type: 'boolean',
    does: 'With --fix, print what would change as a diff and write nothing',
  },
  stdin: { type: 'boolean', does: 'Read one list from standard input; with --fix print it fixed' },
  'stdin-path': {
    type: 'string',
    value: 'NAME',
    does: 'With --stdin, the path that the list goes by',
  },
  port: {
    type: 'string',
    value: 'NUMBER',
    does: 'The port to listen on (default: 5173, or the next free one)',
  },
  host: {
    type: 'string',
    value: 'ADDRESS',
    does: 'The address to listen on (default: localhost; 0.0.0.0 for all)',
  },
  open: { type: 'boolean', does: 'Open the page in a browser' },
  body: {
    type: 'string',
    value: 'FILE',
    does: 'The Markdown to write; of an empty file nothing is made, only an earlier comment fixed',
  },
  id: {
    type: 'string',
    value: 'NAME',
    does: 'What tells the comment from others of the same pull request (default: list)',
  },
  author: {
    type: 'string',
    value: 'LOGIN',
    does: 'Whose comments may be written over (default: github-actions[bot])',
  },
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    does: 'The configuration (default: listwright.config.{ts,js,json} here)',
  },
  help: { type: 'boolean', short: 'h', does: 'Explain a command' },
  version: { type: 'boolean', short: 'v', does: 'Print the version' },
} as const satisfies Record<string, OptionHelp>

/** The options of every command. */
export const commonOptions: OptionName[] = ['config', 'help', 'version']

/** Every command, in the order of `--help`. */
export const commands: Record<CommandName, CommandHelp> = {
  build: {
    usage: 'listwright build [LIST…] [options]',
    does: 'Write lists as a static site',
    more: 'A list is a Markdown file, a folder of them, or - for standard input. One list becomes the front page, several get\na page each. If a list has errors nothing is written, and the folder stays as it was.',
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
      ['listwright build README.md', 'the site of one list, in dist/'],
      ['listwright build lists --out public --strict', 'all lists of a folder, warnings fail'],
      ['curl -s URL | listwright build - --title "My papers"', 'from standard input'],
    ],
  },
  dev: {
    usage: 'listwright dev [LIST…] [options]',
    does: 'Show the site while you edit: save a list, and the page follows',
    more: 'Problems are printed here and shown in the page until they are fixed.',
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
      ['listwright dev README.md --open', 'edit with the page beside the editor'],
      ['listwright dev lists --port 8080', 'a folder: new lists appear'],
    ],
  },
  check: {
    usage: 'listwright check [LIST…] [options]',
    does: 'Print the problems of lists',
    more: 'Formats: text (default), github, json, sarif. The exit code is 1 if there are errors, with --strict also if there are\nwarnings. --fix fixes numbers, separators, addresses of arXiv, stray characters and spaces, and prints what is left.',
    options: [
      'format',
      'fix',
      'dry-run',
      'stdin',
      'stdin-path',
      'repo',
      'lang',
      'strict',
      'max-unparsed',
    ],
    examples: [
      ['listwright check README.md', 'each problem with its line and a way out'],
      ['listwright check README.md --fix --dry-run', 'what could be fixed'],
      ['listwright check lists --format github', 'annotations on the lines of a pull request'],
      ['listwright check --stdin --stdin-path a.md', 'what an editor asks'],
    ],
  },
  diff: {
    usage: 'listwright diff [BASE [HEAD]] [options]',
    does: 'Say what edits do to lists',
    more: 'Compares HEAD, or BASE, with the files here; with HEAD two revisions; BASE...HEAD from where HEAD left BASE; or two\nfiles. Order, numbers and spaces are no change. Formats: text (default), markdown, json. The exit code is 0.',
    options: ['list', 'format', 'limit', 'exit-code', 'repo', 'lang'],
    examples: [
      ['listwright diff', 'what is not committed yet'],
      ['listwright diff main...HEAD --format markdown', 'a pull request, for its comment'],
      ['listwright diff old.md new.md', 'two files, without git'],
    ],
  },
  export: {
    usage: 'listwright export [LIST…] [options]',
    does: 'Print lists as data',
    more: 'Formats: json (default). One list is an object, several are an array; the package holds its schema, schema.json.\n--explain prints, of one list, the pieces of the entry at a line and the field of each, and how sure that is.',
    options: ['format', 'explain', 'repo', 'lang', 'strict'],
    examples: [
      ['listwright export README.md > papers.json', 'papers, sections and problems'],
      ["listwright export README.md | jq -r '.papers[].title'", 'the titles'],
      ['listwright export README.md --explain 12', 'why line 12 is read as it is'],
    ],
  },
  comment: {
    usage: 'listwright comment --body FILE [options]',
    does: 'Write the comment on a pull request, from GitHub Actions',
    more: 'It is one comment, which later runs write over. What it is about comes from the variables that GitHub sets; GITHUB_TOKEN\nneeds `pull-requests: write`. The actions of Listwright do this for you.',
    options: ['body', 'id', 'author'],
    examples: [
      [
        'listwright comment --body diff.md',
        'on the pull request that the workflow runs for, or ran for',
      ],
    ],
  },
}
