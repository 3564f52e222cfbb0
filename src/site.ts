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
import { resolveSite } from './model/site.ts'

/** Lists as read, with all that is wrong with them. */
export interface Reading {
  lists: List[]
  diagnostics: Diagnostic[]
  /** What the lists were read from, by path. */
  texts: Map<string, string>
}

/**
 * Reads and parses all lists of the settings.
 * @param cwd what their relative paths start from
 * @param stdin what standard input holds, for the list `-`
 * @param stdinPath the name that it goes by
 * @throws UsageError where a list is missing or a folder holds none
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
  const site = resolveSite(lists, settings)
  // as `export` prints them
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

/** The pictures that links to the pages of a site bring with them. */
export function makeCards({ lists }: Reading, settings: Settings): Promise<OutputFile[]> {
  return drawCards(resolveSite(lists, settings))
}
