import { entryKinds, type EntryKind } from './entries.ts'
import { UsageError } from './diagnostic.ts'
import { ruleLevels } from './rule-levels.ts'
import type { RuleLevel, RuleName } from './rules.ts'

/** The options of a site, all optional. They have the same names on the command line, in the configuration file and in the Vite plugin. */
export interface Options {
  /** Lists and folders of lists, relative to the working folder; `-` is stdin. Default of the command line: `README.md`. */
  lists?: string | string[]
  /** The output folder. A build replaces what an earlier one wrote there. Default: `dist`. */
  out?: string
  /** The URL path that the site is served under: `./`, which works anywhere, or `/name/`. Default: `./`. */
  base?: string
  /** The URL of the published site, for the sitemap and canonical links. Default: the GitHub Pages URL of `repo`. */
  site?: string
  /** The GitHub repository of the lists, `OWNER/NAME`; relative links lead into it. Default of the command line and the Vite plugin: `GITHUB_REPOSITORY`, else the git remote `origin`. */
  repo?: string
  /** A folder with templates, which replace those of the same name, and a `theme.css`. Default: none. */
  templates?: string
  /** The title of the site. Default: the title of its list. */
  title?: string
  /** The language of the list, BCP 47: `en`, `zh`. Default: recognised by the letters of its notes, prose and titles. */
  lang?: string
  /** What the entries are called: `papers`, `tools`, `books`, `datasets`, `projects` or `entries`. Default: what each list shows. */
  entries?: EntryKind
  /** The order of several lists on the front page: as `given`, or by `size`, the largest first. Default: `given`. */
  listOrder?: 'given' | 'size'
  /** For how many days papers are marked as new, before the newest commit of their list; 0 for no marks. Default: 30. */
  newDays?: number
  /** Where the page's form for suggestions leads: to a new `issue` of the repository, or to its editor (`edit`); `false` for no form. Default: `issue`, where the repository is known. */
  suggest?: 'issue' | 'edit' | false
  /** Whether warnings fail a build, as errors do. Default: false. */
  strict?: boolean
  /** How many items and tables may remain unread before a build fails, from 0. Default: any number. */
  maxUnparsed?: number
  /** Organisations with several names: the name to show → its other spellings. Default: none. */
  orgs?: Record<string, string[]>
  /** What the words after a short name are, `**DDPG** Continuous Control …`, by the title of a section, or `*` for all: a `note` or the `title`. Default: `note`. */
  reading?: Record<string, 'note' | 'title'>
  /** The level of each rule, or `off`. Default: the level in `docs/rules.md`. */
  rules?: Partial<Record<RuleName, RuleLevel>>
}

/** Checked options with their defaults. Each setting has the meaning of the option of its name; null means not set. */
export interface Settings {
  lists: string[]
  out: string
  base: string
  /** Ends with a slash. */
  site: string | null
  /** `OWNER/NAME` */
  repo: string | null
  templates: string | null
  title: string | null
  lang: string | null
  entries: EntryKind | null
  listOrder: 'given' | 'size'
  newDays: number
  suggest: 'issue' | 'edit' | false
  strict: boolean
  maxUnparsed: number | null
  orgs: Record<string, string[]>
  reading: Record<string, 'note' | 'title'>
  rules: Partial<Record<RuleName, RuleLevel>>
}

const kinds: Record<
  keyof Options,
  | 'string'
  | 'boolean'
  | 'count'
  | 'strings'
  | 'aliases'
  | 'readings'
  | 'rules'
  | readonly (string | false)[]
> = {
  lists: 'strings',
  out: 'string',
  base: 'string',
  site: 'string',
  repo: 'string',
  templates: 'string',
  title: 'string',
  lang: 'string',
  entries: entryKinds,
  listOrder: ['given', 'size'],
  newDays: 'count',
  suggest: ['issue', 'edit', false],
  strict: 'boolean',
  maxUnparsed: 'count',
  orgs: 'aliases',
  reading: 'readings',
  rules: 'rules',
}

/**
 * Checks options and returns them with their defaults.
 * @param origin the source of the options, for messages: `listwright.config.ts`
 * @throws UsageError for an unknown option or a value of the wrong type
 * @example
 * ```ts
 * import { resolveOptions } from 'listwright'
 *
 * const settings = resolveOptions({ lists: 'README.md', repo: 'someone/papers' })
 * console.log(settings.lists, settings.site) // [ 'README.md' ] https://someone.github.io/papers/
 * ```
 */
export function resolveOptions(options: Options, origin = 'the options'): Settings {
  for (const [name, value] of Object.entries(options)) checkKind(name, value, origin)
  const repo = options.repo ?? null
  if (repo !== null && !/^[\w-]+\/[\w.-]+$/.test(repo))
    throw new UsageError(`repo in ${origin} must be OWNER/NAME, not ${JSON.stringify(repo)}`)
  return {
    lists: [options.lists ?? []].flat(),
    out: options.out ?? 'dist',
    base: baseOf(options.base ?? './', origin),
    site: siteOf(options.site, origin) ?? pagesAddress(repo),
    repo,
    templates: options.templates ?? null,
    title: options.title ?? null,
    lang: langOf(options.lang, origin),
    entries: options.entries ?? null,
    listOrder: options.listOrder ?? 'given',
    newDays: options.newDays ?? 30,
    suggest: options.suggest ?? 'issue',
    strict: options.strict ?? false,
    maxUnparsed: options.maxUnparsed ?? null,
    orgs: options.orgs ?? {},
    reading: options.reading ?? {},
    rules: ruleLevels(options.rules ?? {}, origin),
  }
}

function checkKind(name: string, value: unknown, origin: string): void {
  if (!Object.hasOwn(kinds, name))
    throw new UsageError(
      `Unknown option ${JSON.stringify(name)} in ${origin}; use one of ${Object.keys(kinds).join(', ')}`,
    )
  if (value === undefined) return
  const kind = kinds[name as keyof Options]
  if (typeof kind === 'object') {
    if (!kind.some((each) => each === value))
      throw new UsageError(
        `${name} in ${origin} must be one of ${kind.join(', ')}, not ${JSON.stringify(value)}`,
      )
    return
  }
  const fits = {
    string: typeof value === 'string',
    boolean: typeof value === 'boolean',
    count: Number.isInteger(value) && Number(value) >= 0,
    strings: typeof value === 'string' || isStrings(value),
    aliases: isRecord(value) && Object.values(value).every(isStrings),
    readings:
      isRecord(value) &&
      Object.values(value).every((reading) => reading === 'note' || reading === 'title'),
    rules: isRecord(value),
  }[kind]
  const expected = {
    string: 'a string',
    boolean: 'true or false',
    count: 'a whole number from 0 up',
    strings: 'a string or an array of strings',
    aliases: 'an object of arrays, { "Tsinghua": ["THU", "清华"] }',
    readings: 'note or title by section, { "Papers": "title", "*": "note" }',
    rules: 'an object of levels, { "missing-note": "off" }',
  }[kind]
  if (!fits)
    throw new UsageError(`${name} in ${origin} must be ${expected}, not ${JSON.stringify(value)}`)
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isStrings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

function baseOf(base: string, origin: string): string {
  if (base === '' || base === './') return './'
  const isPath = base.startsWith('/')
  const url = URL.canParse(base, 'http://path') ? new URL(base, 'http://path') : null
  // A path that leads to another host (`//example.org/`) or upwards is a mistake.
  const isSame = isPath && url?.host === 'path' && decoded(url.pathname) === decoded(base)
  if (!isWhole(url) || !(isSame || /^https?:\/\//.test(base)))
    throw new UsageError(
      `base in ${origin} must be ./ or a path like /name/, not ${JSON.stringify(base)}`,
    )
  return base.endsWith('/') ? base : `${base}/`
}

function siteOf(site: string | undefined, origin: string): string | null {
  if (site === undefined) return null
  const url = URL.canParse(site) ? new URL(site) : null
  if (!isWhole(url) || !/^https?:\/\//i.test(site))
    throw new UsageError(
      `site in ${origin} must be an address like https://example.org/papers/, not ${JSON.stringify(site)}`,
    )
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/** Whether an address is one of a folder: nothing behind its path, nobody's password, and a path that can be decoded. */
function isWhole(url: URL | null): url is URL {
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    !/[?#]/.test(url.href) &&
    !url.username &&
    !url.password &&
    decoded(url.pathname) !== null
  )
}

/** Returns a path without percent-encoding, or null if that is faulty. */
function decoded(path: string): string | null {
  try {
    return decodeURI(path)
  } catch {
    return null
  }
}

function langOf(lang: string | undefined, origin: string): string | null {
  if (lang === undefined) return null
  try {
    return new Intl.Locale(lang).toString()
  } catch {
    throw new UsageError(
      `lang in ${origin} must be a language tag like en or zh, not ${JSON.stringify(lang)}`,
    )
  }
}

/** Where GitHub Pages publishes a repository. */
function pagesAddress(repo: string | null): string | null {
  if (repo === null) return null
  const [owner = '', name = ''] = repo.toLowerCase().split('/')
  return name === `${owner}.github.io`
    ? `https://${name}/`
    : `https://${owner}.github.io/${repo.split('/')[1]}/`
}
