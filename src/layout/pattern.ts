import type { Place } from '../model/list.ts'
import type { Entry } from './entries.ts'
import type { Pattern, Piece, Segment, SlotField } from '../printing/layout.ts'
import { reduced } from './literal.ts'
import type { Range } from '../model/source-text.ts'
import { spotsOf, type Spot } from './spots.ts'

/** Consecutive values of one field. */
export interface Run extends Range {
  field: SlotField
  spots: Spot[]
}

/** An entry split into runs of values and the text between them. */
export interface Parts {
  entry: Entry
  runs: Run[]
  /** One more than there are runs. */
  literals: string[]
  container: Container
}

type Container = 'row' | 'html' | 'text'

const boundaries: Record<Container, RegExp> = {
  text: /((?:[ \t]*(?:<br\s*\/?>)?[ \t\\]*\r?\n)+[ \t>]*|\s*<br\s*\/?>\s*)/,
  row: /(\s*(?<!\\)\|\s*|\s*<br\s*\/?>\s*)/,
  html: /(\s*<\/t[dh]>\s*<t[dh][^>]*>\s*|\s*<br\s*\/?>\s*|\s*\n\s*)/,
}

/** `et al.` is part of one entry, not of the pattern. */
const etAl = /^[\s,，]*(?:et\.?\s*al\b\.?|等人?)/i

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

/** The pattern of an entry. `isKept` returns whether a word of it is part of the layout. */
export function patternOf(
  { entry, runs, literals, container }: Parts,
  isKept: (token: string) => boolean,
): Pattern {
  const segments: Segment[] = [{ kind: 'line', before: '', pieces: [] }]
  const push = (piece: Piece): void => void segments.at(-1)?.pieces.push(piece)
  literals.forEach((literal, index) => {
    const isAfterPeople = runs[index - 1]?.field === 'authors'
    const own = isAfterPeople ? literal.replace(etAl, '') : literal
    const [head = '', ...parts] = own.split(boundaries[container])
    push({ kind: 'literal', text: reduced(head, isKept) })
    for (let at = 0; at < parts.length; at += 2) {
      const [divider = '', part = ''] = [parts[at], parts[at + 1]]
      const kept = reduced(part, isKept)
      // What its own words leave of a line: `: [Paper](…)`.
      const words = kept === part ? part : kept.replace(/^[:：,，;·|–—]?\s+/, '')
      const isSilent = at + 2 < parts.length || index === runs.length
      const kind = divider.includes('|') || /<\/t[dh]/i.test(divider) ? 'cell' : 'line'
      // Drop a line that contains only text of this entry and no field.
      if (isSilent && words !== part && (container === 'text' || kind === 'line')) continue
      // A row begins with a bar that separates nothing.
      const bar = segments.length > 1 ? ' | ' : '| '
      segments.push({
        kind,
        before: kind === 'cell' && divider.includes('|') ? bar : divider,
        pieces: [{ kind: 'literal', text: words }],
      })
    }
    const run = runs[index]
    if (!run) return
    const { links, tags } = entry.paper
    const labels = run.spots.flatMap(({ field, index }) =>
      field === 'links'
        ? (links[index]?.label.toLowerCase() ?? [])
        : field === 'tags'
          ? (tags[index]?.toLowerCase() ?? [])
          : [],
    )
    push({ kind: 'slot', field: run.field, form: run.spots[0]?.form ?? '', labels })
  })
  return { segments, lead: leadOf({ literals, runs }), count: 1 }
}

/** The start of an entry, by which adjacent entries are matched: `  - `, `0.`, `|`. */
export function leadOf({ literals, runs }: Pick<Parts, 'literals' | 'runs'>): string {
  const [first = '', second = ''] = literals
  if (runs[0]?.field === 'number') return `${first.trimEnd()}0${second.trimStart()[0] ?? ''}`
  const [mark] = /^[\s>]*(?:[-*+]\s+|#+\s+|\||<\w+)?/.exec(first) ?? ['']
  return mark
}

/** A key for comparing patterns; it ignores the labels of links. */
export const keyOf = ({ segments }: Pattern): string =>
  JSON.stringify(segments, (name, value: unknown) => (name === 'labels' ? undefined : value))
