import type { Place } from '../list.ts'
import type { Entry } from './entries.ts'
import type { Pattern, Piece, Segment, SlotField } from './layout.ts'
import { reduced } from './literal.ts'
import type { Range } from './ranges.ts'
import { spotsOf, type Spot } from './spots.ts'

/** Values of one field that stand behind each other. */
export interface Run extends Range {
  field: SlotField
  spots: Spot[]
}

/** An entry taken apart: runs of values, and the text between them. */
export interface Parts {
  entry: Entry
  runs: Run[]
  /** One more than there are runs. */
  literals: string[]
  container: Container
}

export type Container = 'row' | 'html' | 'text'

const boundaries: Record<Container, RegExp> = {
  text: /((?:[ \t]*(?:<br\s*\/?>)?[ \t\\]*\r?\n)+[ \t>]*|\s*<br\s*\/?>\s*)/,
  row: /(\s*(?<!\\)\|\s*|\s*<br\s*\/?>\s*)/,
  html: /(\s*<\/t[dh]>\s*<t[dh][^>]*>\s*|\s*<br\s*\/?>\s*|\s*\n\s*)/,
}

const manifold = new Set<SlotField>(['authors', 'orgs', 'tags', 'links'])

export function partsOf(text: string, entry: Entry, rangeOf: (place: Place) => Range): Parts {
  const source = text.slice(entry.start, entry.end).trimStart()
  const container = source.startsWith('|') ? 'row' : /^<t[rdh]\b/i.test(source) ? 'html' : 'text'
  const runs: Run[] = []
  for (const spot of spotsOf(text, entry, rangeOf)) {
    const last = runs.at(-1)
    const between = last && text.slice(last.end, spot.start)
    if (last?.field === spot.field && between !== undefined && manifold.has(spot.field)) {
      if (!boundaries[container].test(between)) {
        last.spots.push(spot)
        last.end = spot.end
        continue
      }
    }
    runs.push({ field: spot.field, spots: [spot], start: spot.start, end: spot.end })
  }
  const ends = [entry.start, ...runs.map(({ end }) => end)]
  const starts = [...runs.map(({ start }) => start), entry.end]
  const literals = ends.map((end, index) => text.slice(end, starts[index]))
  return { entry, runs, literals, container }
}

/** The pattern that an entry follows; `isKept` tells which words of it are more than its own. */
export function patternOf(
  { entry, runs, literals, container }: Parts,
  isKept: (token: string) => boolean,
): Pattern {
  const segments: Segment[] = [{ kind: 'line', before: '', pieces: [] }]
  const push = (piece: Piece): void => void segments.at(-1)?.pieces.push(piece)
  literals.forEach((literal, index) => {
    const parts = reduced(literal, isKept).split(boundaries[container])
    // A row begins and ends with a sign that divides nothing.
    parts.forEach((part, at) => {
      if (at % 2) {
        const kind = part.includes('|') || /<\/t[dh]/i.test(part) ? 'cell' : 'line'
        segments.push({ kind, before: kind === 'cell' && part.includes('|') ? ' | ' : part, pieces: [] })
      } else push({ kind: 'literal', text: part })
    })
    const run = runs[index]
    if (!run) return
    const labels =
      run.field === 'links'
        ? run.spots.map((spot) => entry.paper.links[spot.index]?.label.toLowerCase() ?? '')
        : []
    push({ kind: 'slot', field: run.field, form: run.spots[0]?.form ?? '', labels })
  })
  return { segments, lead: leadOf(segments), count: 1 }
}

/** `  - `, `0. `, `| `. */
export function leadOf([first, second]: Segment[]): string {
  const [literal, slot, behind] = first?.pieces ?? []
  const text = literal?.kind === 'literal' ? literal.text : ''
  const mark = /^[\s>]*(?:[-*+]\s+|#+\s+|<[^>]+>)?/.exec(text)?.[0] ?? ''
  if (slot?.kind === 'slot' && slot.field === 'number')
    return `${text}0${(behind?.kind === 'literal' && behind.text[0]) || ''}`
  return !text && second?.kind === 'cell' ? '|' : mark
}

/** The same for patterns that are the same: what labels links have is not a part of it. */
export const keyOf = ({ segments }: Pattern): string =>
  JSON.stringify(segments, (name, value: unknown) => (name === 'labels' ? undefined : value))
