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
