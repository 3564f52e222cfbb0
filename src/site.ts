import { check, checkedRules } from './check/check.ts'
import { fix, type Fixed } from './check/fix.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import { sortDiagnostics } from './model/diagnostic.ts'
import type { List } from './model/list.ts'
import { parseList } from './parse/parse.ts'
import type { OutputFile } from './model/output-file.ts'
import { drawCards } from './publish/cards.ts'
import { publish } from './publish/publish.ts'
import { readSources, type Source } from './sources/read.ts'
import type { Assets } from './model/assets.ts'
import { renderPages } from './render/pages.ts'
import type { Theme } from './render/theme.ts'
import type { Settings } from './model/options.ts'

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

/** Parses lists, wherever they were read from. */
export function parseSources(sources: Source[], settings: Settings): Reading {
  const readings = sources.map((source) => readList(source, settings))
  const lists = readings.map(({ list }) => list)
  // The title is the site's; of several lists each keeps its own.
  const [only] = lists
  if (only && lists.length === 1) only.title = settings.title ?? only.title
  return {
    lists,
    diagnostics: sortDiagnostics(readings.flatMap(({ diagnostics }) => diagnostics)),
    texts: new Map(readings.map(({ list, text }) => [list.path, text])),
  }
}

function readList(
  source: Source,
  settings: Settings,
): { list: List; diagnostics: Diagnostic[]; text: string } {
  const { list, diagnostics: problems, text, facts } = parseList(source, settings)
  const diagnostics = check(list, text, facts, problems, settings.rules)
  return { list, diagnostics: [...diagnostics, ...tooManyUnparsed(diagnostics, settings)], text }
}

/** A list with what is safe to fix fixed. */
export interface FixedList extends Fixed {
  path: string
  /** Whether it is text at all. */
  isRead: boolean
  before: string
}

/** Fixes the lists of the settings; writes nothing. Parameters are those of `readLists`. */
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
    // A byte order mark is none of the text's, and one that cannot be read is left alone.
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

/** One more problem where a list holds more that is not read than its curator allows. */
function tooManyUnparsed(diagnostics: Diagnostic[], { maxUnparsed }: Settings): Diagnostic[] {
  const unparsed = diagnostics.filter(({ rule }) => rule.startsWith('unparsed-'))
  const first = unparsed[maxUnparsed ?? Infinity]
  return first
    ? [
        {
          rule: 'too-many-unparsed',
          level: 'error',
          message: `Unexpected ${unparsed.length} places that are not read, expected at most ${maxUnparsed}`,
          place: first.place,
        },
      ]
    : []
}

/**
 * All files of the site, none of them written yet: its pages and what stands beside them.
 * @param cards what `makeCards` drew; they take longer than all the rest and may be left out
 */
export function makeSite(
  { lists, diagnostics }: Reading,
  settings: Settings,
  assets: Assets,
  theme: Theme,
  cards: OutputFile[] = [],
): OutputFile[] {
  // as `export` prints them
  const ofReading = diagnostics.filter(({ rule }) => !checkedRules.includes(rule))
  return [
    ...renderPages(
      lists,
      settings,
      assets,
      theme,
      cards.map(({ path }) => path),
    ),
    ...publish(lists, ofReading, settings),
    ...cards,
  ]
}

/** The pictures that links to the pages of a site bring with them. */
export function makeCards({ lists }: Reading, settings: Settings): Promise<OutputFile[]> {
  return drawCards(lists, settings)
}
