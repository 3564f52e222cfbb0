import { literal, textOf } from './drop.ts'
import type { Pattern, Piece, Segment, SlotField } from './layout.ts'
import { unpaired } from './pairs.ts'
import { holds, withTitle, withUsual } from './usual.ts'

/** One in how many entries must have a field; if several have it, half of that is enough. */
const fewest = 5

const fieldsIn = ({ pieces }: Segment): SlotField[] =>
  pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.field] : []))

const isOwn = (segment: Segment, field: SlotField): boolean =>
  fieldsIn(segment).every((each) => each === field)

/** Adds a slot as another pattern has it, or in the default way if none does. */
export function withSlot(segments: Segment[], field: SlotField, donors: Pattern[]): Segment[] {
  const named = field === 'title' ? withTitle(segments) : null
  if (named) return named
  for (const donor of frequent(field, donors)) {
    const at = donor.segments.findIndex((segment) => holds(segment, field))
    const segment = donor.segments[at]
    if (!segment) continue
    const grafted = isOwn(segment, field)
      ? withSegment(segments, donor.segments, at)
      : withPiece(segments, segment, field)
    if (grafted) return grafted
  }
  return withUsual(segments, field)
}

/** The patterns with a field, unless hardly any entry has it: then it shows no way of the section. */
function frequent(field: SlotField, donors: Pattern[]): Pattern[] {
  const having = donors.filter(({ segments }) => segments.some((segment) => holds(segment, field)))
  const countOf = (patterns: Pattern[]): number =>
    patterns.reduce((sum, { count }) => sum + count, 0)
  const [some, all] = [countOf(having), countOf(donors)]
  return some * fewest >= all || (some > 1 && some * 2 * fewest >= all) ? having : []
}

/** Inserts a line after the line it follows in the donor, or fills the empty cell of its column. */
function withSegment(segments: Segment[], donor: Segment[], at: number): Segment[] | null {
  const segment = donor[at]
  if (!segment) return null
  const isRow = segments.some(({ kind }) => kind === 'cell')
  if (segment.kind === 'cell') {
    const target = segments[at]
    return segments.length === donor.length && target && !fieldsIn(target).length
      ? segments.with(at, segment)
      : null
  }
  if (at === 0 || isRow) return null
  const above = new Set(donor.slice(0, at).flatMap(fieldsIn))
  const following = segments.findLastIndex((each) =>
    fieldsIn(each).some((field) => above.has(field)),
  )
  return following < 0 ? null : segments.toSpliced(following + 1, 0, segment)
}

/** Inserts a slot into a line, next to a field that is its neighbour in the donor. */
function withPiece(segments: Segment[], donor: Segment, field: SlotField): Segment[] | null {
  const { pieces } = donor
  const at = pieces.findIndex((piece) => piece.kind === 'slot' && piece.field === field)
  const [slot, previous, next] = [pieces[at], pieces[at - 2], pieces[at + 2]]
  const [before, after] = [textOf(pieces[at - 1]), textOf(pieces[at + 1])]
  if (slot?.kind !== 'slot') return null
  const seek = (neighbour: Piece | undefined): [number, number] | null => {
    if (neighbour?.kind !== 'slot') return null
    const line = segments.findIndex((segment) => holds(segment, neighbour.field))
    const index =
      segments[line]?.pieces.findLastIndex(
        (piece) => piece.kind === 'slot' && piece.field === neighbour.field,
      ) ?? -1
    return index < 0 ? null : [line, index]
  }
  const [left, right] = [seek(previous), seek(next)]
  const insert = (line: number, gap: number, ways: [string, string][]): Segment[] | null => {
    const segment = segments[line]
    if (!segment) return null
    const rest = (way: [string, string]): Piece[] => [
      ...segment.pieces.slice(0, gap),
      literal(way[0]),
      slot,
      literal(way[1]),
      ...segment.pieces.slice(gap + 1),
    ]
    const textsOf = (pieces: Piece[]): string[] =>
      pieces.flatMap((piece) => (piece.kind === 'literal' ? [piece.text] : []))
    const loose = unpaired(textsOf(segment.pieces))
    // Part of the text around a URL would be a broken link.
    const way = ways.find(
      (each) =>
        !each.join('').includes(']()') &&
        !each[0].endsWith('](') &&
        unpaired(textsOf(rest(each))) === loose,
    )
    return way ? segments.with(line, { ...segment, pieces: rest(way) }) : null
  }
  if (left) {
    const gap = left[1] + 1
    const own = textOf(segments[left[0]]?.pieces[gap])
    const isSame = right?.[0] === left[0] && right[1] === gap + 1
    const ways: [string, string][] = prefixes(after).map((part) => [before, part + own])
    return insert(left[0], gap, isSame ? [[before, after], ...ways] : ways)
  }
  if (!right) return null
  const gap = right[1] - 1
  const own = textOf(segments[right[0]]?.pieces[gap])
  return insert(right[0], gap, [
    [before, after],
    [own, after],
    ...prefixes(before).map((part): [string, string] => [own + before.slice(part.length), after]),
  ])
}

/** All prefixes of a text that do not end inside a tag. */
const prefixes = (text: string): string[] =>
  Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length)).filter(
    (part) => part.lastIndexOf('<') <= part.lastIndexOf('>'),
  )
