import type { Piece, Segment } from './layout.ts'
import { unpaired, withoutPair } from './pairs.ts'
import { tidied } from './tidy.ts'
import type { Slot } from './values.ts'

export const literal = (text: string): Piece => ({ kind: 'literal', text })

export const textOf = (piece: Piece | undefined): string =>
  piece?.kind === 'literal' ? piece.text : ''

/** Removes slots from an entry together with the punctuation around them. */
export function withoutSlots(segments: Segment[], isDropped: (slot: Slot) => boolean): Segment[] {
  const kept: Segment[] = []
  for (const [index, segment] of segments.entries()) {
    const slots = segment.pieces.filter((piece) => piece.kind === 'slot')
    const isEmpty = slots.length > 0 && slots.every(isDropped)
    if (!isEmpty) kept.push(slots.some(isDropped) ? thinned(segment, isDropped) : segment)
    // A row keeps all its cells, and a first line keeps the bullet for the line after it.
    else if (segment.kind === 'cell' || (index === 0 && segments[1]?.kind === 'cell'))
      kept.push({ ...segment, pieces: [literal('')] })
    else if (index === 0) {
      const mark = /^[\s>]*(?:[-*+]\s+|#+\s+)?/.exec(textOf(segment.pieces[0]))?.[0] ?? ''
      kept.push({ ...segment, pieces: [literal(mark)] })
    }
  }
  const [first, second] = kept
  if (first && second?.kind === 'line' && first.pieces.length === 1 && segments[0] !== first)
    kept.splice(0, 2, { ...first, pieces: joined(first.pieces, second.pieces) })
  return kept
}

/** Concatenates pieces and merges the two literals where they meet. */
export function joined(before: Piece[], after: Piece[]): Piece[] {
  const [last, first] = [before.at(-1), after[0]]
  return [...before.slice(0, -1), literal(textOf(last) + textOf(first)), ...after.slice(1)]
}

function thinned(segment: Segment, isDropped: (slot: Slot) => boolean): Segment {
  let { pieces } = segment
  for (;;) {
    const at = pieces.findIndex((piece) => piece.kind === 'slot' && isDropped(piece))
    if (at < 0) return { ...segment, pieces: tidied(pieces, textOf(segment.pieces[0])) }
    pieces = withoutPiece(pieces, at)
  }
}

/**
 * Removes a piece. Of the ways to close the gap, it takes the first one that keeps all brackets
 * paired.
 */
function withoutPiece(pieces: Piece[], at: number): Piece[] {
  const slot = pieces[at]
  if (slot?.kind === 'slot' && slot.field === 'address') {
    const unlinked = withoutLink(pieces, at)
    if (unlinked) return unlinked
  }
  const [before, after] = [textOf(pieces[at - 1]), textOf(pieces[at + 1])]
  const [left, right] = withoutPair(before, after)
  const isFirst = at === 1
  const isLast = at === pieces.length - 2
  const lead = right.replace(/^[\s,.;:：，。、·|–—-]+/, '')
  const tail = left.replace(/[\s,.;:：，。、·|–—-]+$/, '')
  const ways = isFirst
    ? [left + lead, left, lead, left + right]
    : isLast
      ? [tail + right, right, tail, left + right]
      : [between(left, right), right, left, left + right, ' ']
  const rest = (way: string): Piece[] => [
    ...pieces.slice(0, at - 1),
    literal(way),
    ...pieces.slice(at + 2),
  ]
  const loose = unpaired(pieces.filter(isLiteral).map(textOf))
  const way = ways.find((each) => unpaired(rest(each).filter(isLiteral).map(textOf)) === loose)
  return rest(way ?? left + right)
}

const isSeparator = (text: string): boolean => /^[\s,.;:：，。、·|–—-]*$/.test(text)

/**
 * The text that remains between two neighbours: one of two separators, or an opening or closing
 * character.
 */
function between(left: string, right: string): string {
  if (isSeparator(left)) return isSeparator(right) && !right.trim() ? left : right
  if (isSeparator(right) && /\S$/.test(left)) return left
  // one of two marks: `(2014), ` and `. [[`
  return (
    (/^[,.;:，。；：]/.test(right) ? left.replace(/[\s,.;:，。；：、]+$/, '') : left.trimEnd()) +
    right
  )
}

const isLiteral = (piece: Piece): boolean => piece.kind === 'literal'

/** Removes a URL. The text of its link is kept, unless it is only a label such as `Paper`. */
function withoutLink(pieces: Piece[], at: number): Piece[] | null {
  const [before, after] = [textOf(pieces[at - 1]), textOf(pieces[at + 1])]
  if (!before.endsWith('](') || !after.startsWith(')')) return null
  const whole = /!?\[(?:[^[\]]|\[[^[\]]*\])*\]\($/.exec(before)
  if (whole) {
    const [left, right] = withoutPair(before.slice(0, whole.index), after.slice(1))
    const isLast = at === pieces.length - 2
    const way = right.trim() || isLast ? left.trimEnd() + right : left
    return [...pieces.slice(0, at - 1), literal(way), ...pieces.slice(at + 2)]
  }
  const opener = pieces.findLastIndex(
    (piece, index) => index < at - 1 && piece.kind === 'literal' && piece.text.includes('['),
  )
  if (opener < 0) return null
  return pieces.flatMap((piece, index) => {
    const text = textOf(piece)
    const bracket = text.lastIndexOf('[')
    if (index === opener) return [literal(text.slice(0, bracket) + text.slice(bracket + 1))]
    if (index === at - 1) return [literal(before.slice(0, -2) + after.slice(1))]
    return index === at || index === at + 1 ? [] : [piece]
  })
}
