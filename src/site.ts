import { dirname, resolve } from 'node:path'
import { check, checkedRules } from './check/check.ts'
import { fix, type Fixed } from './check/fix.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import { sortDiagnostics } from './model/diagnostic.ts'
import { historyOf } from './history/history.ts'
import type { History } from './model/history.ts'
import { layoutOf } from './layout/infer.ts'
import { insertPaper, type Insertion } from './layout/insert.ts'
import { papersOf, type List, type Paper, type Section } from './model/list.ts'
import { idsOfTitle } from './parse/paper-ids.ts'
import { parseList } from './parse/parse.ts'
import type { OutputFile } from './model/output-file.ts'
import { paperFrom, type NewPaper } from './printing/new-paper.ts'
import { drawCards } from './publish/cards.ts'
import { publish } from './publish/publish.ts'
import type { Source } from './model/source.ts'
import type { Forge } from './model/forge.ts'
import { sectionFormsName } from './model/page-names.ts'
import { sectionForms } from './layout/section-forms.ts'
import { findForge } from './sources/repository.ts'
import { readSources } from './sources/read.ts'
import { remedyForOwner } from './sources/repository.ts'
import type { Assets } from './model/assets.ts'
import { renderPages } from './render/pages.ts'
import type { Theme } from './render/theme.ts'
import type { Settings } from './model/options.ts'
import { resolveSite } from './model/site.ts'
import type { Verdicts } from './model/verdict.ts'

/** Parsed lists with their problems. */
export interface Reading {
  lists: List[]
  /** The problems of all lists, in the order of their locations. */
  diagnostics: Diagnostic[]
  /** The text of each list, by `List.path`. */
  texts: Map<string, string>
}

/**
 * Reads, parses and checks all lists of the settings. Problems of a list are returned, not thrown.
 * @param cwd the folder that relative paths start from
 * @param stdin the bytes of stdin, for the list `-`
 * @param stdinPath the path to report for stdin
 * @throws UsageError if a list is missing or a folder has no lists
 * @example
 * ```ts
 * import { papersOf, readLists, resolveOptions } from 'listwright'
 *
 * const { lists, diagnostics } = readLists(resolveOptions({ lists: 'README.md' }), process.cwd())
 * const [emu3] = lists.flatMap(papersOf)
 * console.log(emu3.title) // Emu3: Next-Token Prediction is All You Need
 * console.log(emu3.arxivId, emu3.date) // 2409.18869 2024-09
 * console.log(diagnostics.length) // 0
 * ```
 */
export function readLists(
  settings: Settings,
  cwd: string,
  stdin?: Uint8Array,
  stdinPath?: string,
): Reading {
  return parseSources(readSources(settings.lists, cwd, stdin, stdinPath), settings)
}

/**
 * Parses and checks lists.
 * @param onList called before each list with its number, from 1
 */
export function parseSources(
  sources: Source[],
  settings: Settings,
  onList?: (number: number) => void,
): Reading {
  return readingOf(
    sources.map((source, index) => {
      onList?.(index + 1)
      return readList(source, settings)
    }),
  )
}

/**
 * Parses lists, asks for verdicts on their addresses, and checks the lists with them.
 * @param onList called before each list with its number, from 1
 */
export async function parseWithLinks(
  sources: Source[],
  settings: Settings,
  ask: (lists: List[]) => Promise<Verdicts>,
  onList?: (number: number) => void,
): Promise<Reading> {
  const parsed = sources.map((source, index) => {
    onList?.(index + 1)
    return parseList(source, settings)
  })
  const verdicts = await ask(parsed.map(({ list }) => list))
  return readingOf(parsed.map((each) => checked(each, settings, verdicts)))
}

interface ReadList {
  list: List
  diagnostics: Diagnostic[]
  text: string
}

/** Puts lists together that were read one by one. */
export function readingOf(readings: ReadList[]): Reading {
  return {
    lists: readings.map(({ list }) => list),
    diagnostics: sortDiagnostics(readings.flatMap(({ diagnostics }) => diagnostics)),
    texts: new Map(readings.map(({ list, text }) => [list.path, text])),
  }
}

const readList = (source: Source, settings: Settings): ReadList =>
  checked(parseList(source, settings), settings)

function checked(
  { list, diagnostics, text, facts }: ReturnType<typeof parseList>,
  settings: Settings,
  verdicts?: Verdicts,
): ReadList {
  return { list, diagnostics: check(list, text, facts, diagnostics, settings, verdicts), text }
}

/**
 * Returns what git knows about the lists that are files, by `List.path`.
 * @param env the environment of git
 */
export function historiesOf(
  { lists, texts }: Pick<Reading, 'lists' | 'texts'>,
  settings: Settings,
  cwd: string,
  env: Record<string, string | undefined>,
): Map<string, History> {
  return new Map(
    lists
      .filter(({ path }) => path !== '-')
      .map((list) => {
        const folder = list.file.split('/').slice(0, -1).join('/')
        const read = (text: string): List =>
          parseList({ path: list.path, folder, bytes: new TextEncoder().encode(text) }, settings)
            .list
        const text = texts.get(list.path) ?? ''
        const file = resolve(cwd, list.path)
        const history = historyOf(list, text, file, env, idsOfTitle, read)
        const isForeign = history.gap === 'no-git' && remedyForOwner(dirname(file), env) !== null
        return [list.path, isForeign ? { ...history, gap: 'foreign' as const } : history]
      }),
  )
}

/** Returns where the form for suggestions leads; null if the site has none. */
export function forgeOf(
  { suggest, repo, lists }: Settings,
  cwd: string,
  env: Record<string, string | undefined>,
): (Forge & { as: 'issue' | 'edit' }) | null {
  const forge = suggest && findForge(repo, cwd, lists, env)
  return forge && suggest ? { ...forge, as: suggest } : null
}

/** A list after safe fixes. */
interface FixedList extends Fixed {
  path: string
  /** Whether the bytes could be decoded as text. */
  isRead: boolean
  before: string
  /** The list as read after fixing. */
  reading: ReadList
}

/** Applies safe fixes to the lists of the settings and returns them; writes nothing. Takes the parameters of `readLists`. */
export function fixLists(
  settings: Settings,
  cwd: string,
  stdin?: Uint8Array,
  stdinPath?: string,
): FixedList[] {
  return readSources(settings.lists, cwd, stdin, stdinPath).map((source) => {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes)
    const read = readList(source, settings)
    const { text } = read
    // The text lacks the byte order mark, so keep that. If the bytes could not be decoded, keep all of them.
    const mark = text ? before.slice(0, before.length - text.length) : before
    const fixed = fix(text, read, (now) =>
      readList({ ...source, bytes: new TextEncoder().encode(now) }, settings),
    )
    return {
      ...fixed,
      path: source.path,
      isRead: text !== '' || !before.trim(),
      before,
      text: mark + fixed.text,
      reading: { ...fixed.read, text: fixed.text },
    }
  })
}

/** A list with a new paper, not yet written. */
export interface Addition {
  list: List
  section: Section
  /** The paper as it was to be printed. */
  paper: Paper
  insertion: Insertion
  /** The text before and after, with its byte order mark if it has one. */
  before: string
  after: string
}

/**
 * Adds a paper to a list, as a section of it writes papers. Writes nothing.
 * @param choose returns the section
 * @returns the problems if the list cannot be read
 */
export function addPaper(
  source: Source,
  settings: Settings,
  said: NewPaper,
  choose: (list: List) => Section,
): Addition | { problems: Diagnostic[] } {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes)
  const { list, diagnostics, text } = parseList(source, settings)
  if (!papersOf(list).length) return { problems: diagnostics }
  const section = choose(list)
  const layout = layoutOf(text, section.papers.length ? section.papers : papersOf(list))
  const paper = paperFrom(said, layout)
  const insertion = insertPaper(text, list, section, paper, (now) =>
    papersOf(parseList({ ...source, bytes: new TextEncoder().encode(now) }, settings).list),
  )
  const mark = before.slice(0, before.length - text.length)
  return { list, section, paper, insertion, before, after: mark + insertion.text }
}

/**
 * Returns all files of the site: the pages and the files next to them. Writes nothing.
 * @param cards the images of `makeCards`, which take most of the time and may be omitted
 * @param histories those of `historiesOf`; without them, the site does not say when papers were added
 * @param forge that of `forgeOf`; without it, the pages have no form for suggestions
 */
export function makeSite(
  { lists, diagnostics, texts }: Reading,
  settings: Settings,
  assets: Assets,
  theme: Theme,
  cards: OutputFile[] = [],
  histories?: ReadonlyMap<string, History>,
  forge: Forge | null = null,
): OutputFile[] {
  const site = resolveSite(lists, settings, histories)
  // The same problems that `export` prints.
  const ofReading = diagnostics.filter(({ rule }) => !checkedRules.includes(rule))
  return [
    ...renderPages(
      site,
      assets,
      theme,
      cards.map(({ path }) => path),
    ),
    ...publish(site, ofReading),
    ...(forge ? site.pages : []).map(({ list, name }) => ({
      path: sectionFormsName(name),
      content: `${JSON.stringify(sectionForms(texts.get(list.path) ?? '', list))}\n`,
    })),
    ...cards,
  ]
}

/** Draws the preview images of links to the pages. */
export function makeCards({ lists }: Reading, settings: Settings): Promise<OutputFile[]> {
  return drawCards(resolveSite(lists, settings))
}
