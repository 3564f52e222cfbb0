import { check } from '../check/check.ts'
import { sortDiagnostics, type Diagnostic } from '../model/diagnostic.ts'
import type { List } from '../model/list.ts'
import type { Settings } from '../model/options.ts'
import type { Source } from '../model/source.ts'
import type { Verdicts } from '../model/verdict.ts'
import { parseList } from '../parse/parse.ts'
import { readSources } from '../sources/read.ts'

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

/** One parsed list with its problems. */
export interface ReadList {
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

/** Parses and checks one list. */
export const readList = (source: Source, settings: Settings): ReadList =>
  checked(parseList(source, settings), settings)

function checked(
  { list, diagnostics, text, facts }: ReturnType<typeof parseList>,
  settings: Settings,
  verdicts?: Verdicts,
): ReadList {
  return { list, diagnostics: check(list, text, facts, diagnostics, settings, verdicts), text }
}
