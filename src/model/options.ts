import { entryKinds, type EntryKind } from './entry-kind.ts'
import { UsageError } from './diagnostic.ts'
import { checkKind, type OptionKind } from './option-kinds.ts'
import { ruleLevels } from './rule-levels.ts'
import type { RuleLevel, RuleName } from './rules.ts'
import { baseOf, pagesAddress, siteOf } from './site-address.ts'

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

const kinds: Record<keyof Options, OptionKind> = {
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
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(kinds, name))
      throw new UsageError(
        `Unknown option ${JSON.stringify(name)} in ${origin}; use one of ${Object.keys(kinds).join(', ')}`,
      )
    checkKind(name, value, kinds[name as keyof Options], origin)
  }
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
