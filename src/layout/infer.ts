import { countsOf, mode } from '../model/collections.ts'
import type { Paper } from '../model/list.ts'
import { entriesOf, type Entry } from './entries.ts'
import { joinerOf, linkFormsOf, iconsOf } from './joints.ts'
import type { Joiner, Layout, ListField, Pattern } from '../printing/layout.ts'
import { isMark, tokensIn } from './literal.ts'
import { orderOf } from '../printing/order.ts'
import { keyOf, partsOf, patternOf, type Parts, type Run } from './pattern.ts'
import { SourceText } from '../model/source-text.ts'

/** The maximum number of patterns in a layout; rarer ones are mistakes in single entries. */
const maxPatterns = 16

/**
 * Infers how papers of a list are written.
 * @param text the list's source, which the papers' locations refer to
 * @param papers the papers of one section, or of several that share a layout, in source order
 */
export function layoutOf(text: string, papers: Paper[]): Layout {
  const parts = splitEntries(text, papers)
  const entries = parts.map(({ entry }) => entry)
  const isKept = sharedBy(parts)
  const patterns = new Map<string, Pattern>()
  for (const each of parts) {
    const pattern = patternOf(each, isKept)
    const key = keyOf(pattern)
    const known = patterns.get(key)
    if (known) count(known, pattern)
    else patterns.set(key, pattern)
  }
  const runs = (field: Run['field']): Run[] =>
    parts.flatMap((each) => each.runs.filter((run) => run.field === field))
  const joiner = (field: ListField): Joiner => joinerOf(text, field, parts)
  return {
    patterns: [...patterns.values()].toSorted((a, b) => b.count - a.count).slice(0, maxPatterns),
    joiners: { authors: joiner('authors'), orgs: joiner('orgs'), tags: joiner('tags') },
    links: linkFormsOf(text, parts),
    icons: iconsOf(text, parts),
    gap: gapOf(text, entries),
    order: orderOf(papers),
    inherited: inheritedOf(entries, parts),
    next: 1 + Math.max(0, ...runs('number').map((run) => Number(text.slice(run.start, run.end)))),
  }
}

/** The entries of papers with the ranges of their fields. */
export function splitEntries(text: string, papers: Paper[]): Parts[] {
  const source = new SourceText(text, '')
  return entriesOf(text, papers).map((entry) =>
    partsOf(text, entry, (place) => source.range(place)),
  )
}

/** Adds an entry to its pattern, including labels of links that the pattern does not have yet. */
function count(known: Pattern, other: Pattern): void {
  known.count += 1
  known.segments.forEach(({ pieces }, at) =>
    pieces.forEach((piece, index) => {
      const same = other.segments[at]?.pieces[index]
      if (piece.kind === 'slot' && same?.kind === 'slot')
        piece.labels = [...new Set([...piece.labels, ...same.labels])]
    }),
  )
}

/**
 * Words that a quarter of the entries share, and punctuation that half of them share, are part of
 * the layout.
 */
function sharedBy(parts: Parts[]): (token: string) => boolean {
  const counts = countsOf(parts.flatMap(({ literals }) => [...new Set(literals.flatMap(tokensIn))]))
  // A year in many entries is still a value.
  const share = (token: string): number =>
    /\b(?:19|20)\d\d\b/.test(token) ? 1 : isMark(token) ? 0.5 : 0.25
  return (token) =>
    (counts.get(token) ?? 0) >= Math.max(2, parts.length * share(token)) ||
    /^<\/?\w+\s*\/?>$/.test(token)
}

/** The separators between entries: line ends, and rules or commas without words between them. */
function gapOf(text: string, entries: Entry[]): string {
  const gaps = entries.slice(1).map(({ start }, index) => text.slice(entries[index]?.end, start))
  const isOfLines = entries.some(({ start, end }) => text.slice(start, end).includes('\n'))
  const usual = mode(gaps.filter((gap) => gap && !/[\p{L}\p{N}]/u.test(gap)))
  return usual?.value ?? (isOfLines ? '\n\n' : '\n')
}

/** The venue and year that all entries have and none prints. */
function inheritedOf(entries: Entry[], parts: Parts[]): Layout['inherited'] {
  const inherits = <T>(field: 'year' | 'venue', valueOf: (paper: Paper) => T | null): T | null => {
    const silent = parts.filter(({ runs }) =>
      runs.every((run) => run.field !== field && run.field !== 'date'),
    )
    const values = new Set(silent.map(({ entry }) => valueOf(entry.paper)))
    const [value = null] = values
    return values.size === 1 && silent.length * 2 > entries.length ? value : null
  }
  return {
    year: inherits('year', ({ year }) => year),
    venue: inherits('venue', ({ venue }) => venue),
  }
}
