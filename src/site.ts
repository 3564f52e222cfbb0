import { dirname, resolve } from 'node:path'
import { check, checkedRules } from './check/check.ts'
import { fix, type Fixed } from './check/fix.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import { sortDiagnostics } from './model/diagnostic.ts'
import { historyOf } from './history/history.ts'
import type { History } from './model/history.ts'
import type { List } from './model/list.ts'
import { idsOfTitle } from './parse/paper-ids.ts'
import { parseList } from './parse/parse.ts'
import type { OutputFile } from './model/output-file.ts'
import { drawCards } from './publish/cards.ts'
import { publish } from './publish/publish.ts'
import type { Source } from './model/source.ts'
import { readSources } from './sources/read.ts'
import { remedyForOwner } from './sources/repository.ts'
import type { Assets } from './model/assets.ts'
import { renderPages } from './render/pages.ts'
import type { Theme } from './render/theme.ts'
import type { Settings } from './model/options.ts'
import { resolveSite } from './model/site.ts'

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
  const readings = sources.map((source, index) => {
    onList?.(index + 1)
    return readList(source, settings)
  })
  return {
    lists: readings.map(({ list }) => list),
    diagnostics: sortDiagnostics(readings.flatMap(({ diagnostics }) => diagnostics)),
    texts: new Map(readings.map(({ list, text }) => [list.path, text])),
  }
}

function readList(
  source: Source,
  settings: Settings,
): { list: List; diagnostics: Diagnostic[]; text: string } {
  const { list, diagnostics: problems, text, facts } = parseList(source, settings)
  return { list, diagnostics: check(list, text, facts, problems, settings), text }
}

/**
 * Returns what git knows about the lists that are files, by `List.path`.
 * @param env the environment of git
 */
export function historiesOf(
  { lists, texts }: Pick<Reading, 'lists' | 'texts'>,
  cwd: string,
  env: Record<string, string | undefined>,
): Map<string, History> {
  return new Map(
    lists
      .filter(({ path }) => path !== '-')
      .map((list) => {
        const file = resolve(cwd, list.path)
        const history = historyOf(list, texts.get(list.path) ?? '', file, env, idsOfTitle)
        const isForeign = history.gap === 'no-git' && remedyForOwner(dirname(file), env) !== null
        return [list.path, isForeign ? { ...history, gap: 'foreign' as const } : history]
      }),
  )
}

/** A list after safe fixes. */
interface FixedList extends Fixed {
  path: string
  /** Whether the bytes could be decoded as text. */
  isRead: boolean
  before: string
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
    const { text: after, fixed } = fix(text, read, (now) =>
      readList({ ...source, bytes: new TextEncoder().encode(now) }, settings),
    )
    return {
      path: source.path,
      isRead: text !== '' || !before.trim(),
      before,
      text: mark + after,
      fixed,
    }
  })
}

/**
 * Returns all files of the site: the pages and the files next to them. Writes nothing.
 * @param cards the images of `makeCards`, which take most of the time and may be omitted
 * @param histories those of `historiesOf`; without them, the site does not say when papers were added
 */
export function makeSite(
  { lists, diagnostics }: Reading,
  settings: Settings,
  assets: Assets,
  theme: Theme,
  cards: OutputFile[] = [],
  histories?: ReadonlyMap<string, History>,
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
    ...cards,
  ]
}

/** Draws the preview images of links to the pages. */
export function makeCards({ lists }: Reading, settings: Settings): Promise<OutputFile[]> {
  return drawCards(resolveSite(lists, settings))
}
