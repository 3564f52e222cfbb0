import { joined, literal, textOf } from './drop.ts'
import type { Piece, Segment, SlotField } from './layout.ts'
import type { Slot } from './values.ts'

export const holds = (segment: Segment, field: SlotField): boolean =>
  segment.pieces.some((piece) => piece.kind === 'slot' && piece.field === field)

const usual: Partial<Record<SlotField, [string, string]>> = {
  authors: [' *', '*'],
  venue: [' (', ')'],
  year: [' (', ')'],
  date: [' (', ')'],
  orgs: [' (', ')'],
  links: [' ', ''],
  tags: [' `', '`'],
  note: [' - ', ''],
}

/** Adds a slot in the default form at the end of the line or cell with the title. */
export function withUsual(segments: Segment[], field: SlotField): Segment[] {
  const line = segments.findIndex((segment) => holds(segment, 'title'))
  const segment = segments[line] ?? segments[0]
  if (!segment) return segments
  const slot: Slot = { kind: 'slot', field, form: usualForm(field), labels: [] }
  const [before, after] = usual[field] ?? ['', '']
  const { pieces } = segment
  let grown: Piece[]
  if (field === 'address') grown = linked(pieces, slot)
  else if (field === 'title')
    grown = [literal(textOf(pieces[0])), slot, literal(' '), ...pieces.slice(1)]
  else {
    const [venue, closing] = pieces.slice(-2)
    // `(ICML 2024)`
    if (
      (field === 'year' || field === 'date') &&
      venue?.kind === 'slot' &&
      venue.field === 'venue' &&
      textOf(closing) === ')'
    )
      return segments.with(Math.max(0, line), {
        ...segment,
        pieces: [...pieces.slice(0, -1), literal(' '), slot, literal(')')],
      })
    const trimmed = [...pieces.slice(0, -1), literal(textOf(pieces.at(-1)).trimEnd())]
    grown = joined(trimmed, [literal(before), slot, literal(after)])
  }
  return segments.with(Math.max(0, line), { ...segment, pieces: grown })
}

const usualForm = (field: SlotField): string =>
  field === 'year' ? 'YYYY' : field === 'date' ? 'YYYY-MM' : field === 'address' ? 'inline' : ''

/** Turns the title into the link. */
function linked(pieces: Piece[], slot: Slot): Piece[] {
  const at = pieces.findIndex((piece) => piece.kind === 'slot' && piece.field === 'title')
  const [title, after] = [pieces[at], textOf(pieces[at + 1])]
  if (!title) return pieces
  return [
    ...pieces.slice(0, at - 1),
    literal(`${textOf(pieces[at - 1])}[`),
    title,
    literal(']('),
    slot,
    literal(`)${after}`),
    ...pieces.slice(at + 2),
  ]
}

/** Turns a bare URL into a link with the title as its text. */
export function withTitle(segments: Segment[]): Segment[] | null {
  const line = segments.findIndex((segment) => holds(segment, 'address'))
  const segment = segments[line]
  if (!segment) return null
  const at = segment.pieces.findIndex((piece) => piece.kind === 'slot' && piece.field === 'address')
  const address = segment.pieces[at]
  if (address?.kind !== 'slot' || address.form !== 'bare') return null
  const [before, after] = [segment.pieces[at - 1], segment.pieces[at + 1]]
  const pieces: Piece[] = [
    ...segment.pieces.slice(0, at - 1),
    literal(`${textOf(before)}[`),
    { kind: 'slot', field: 'title', form: '', labels: [] },
    literal(']('),
    { ...address, form: 'inline' },
    literal(`)${textOf(after)}`),
    ...segment.pieces.slice(at + 2),
  ]
  return segments.with(line, { ...segment, pieces })
}
