import { HARD_BREAK, lineOf, offsetAt, type Line, type Span } from './line.ts'

/**
 * Cached start offsets of the spans of long lines; scanning for them on each slice is quadratic.
 */
const starts = new WeakMap<Span[], Uint32Array>()
/** Lines with at least this many spans are indexed. */
const minIndexed = 32

function startsOf(spans: Span[]): Uint32Array {
  let own = starts.get(spans)
  if (!own) {
    own = new Uint32Array(spans.length)
    let at = 0
    for (const [index, span] of spans.entries()) {
      own[index] = at
      at += lengthOf(span)
    }
    starts.set(spans, own)
  }
  return own
}

const lengthOf = ({ kind, text }: Span): number => (kind === 'text' ? text.length : 1)

/** The last indexed span that starts at or before an offset of the shape, and where it starts. */
function spanBefore({ spans }: Line, from: number): { index: number; at: number } {
  if (spans.length < minIndexed) return { index: 0, at: 0 }
  const own = startsOf(spans)
  let [low, high] = [0, spans.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((own[middle] ?? 0) <= from) low = middle
    else high = middle - 1
  }
  return { index: low, at: own[low] ?? 0 }
}

/** The part of a line between two offsets of its shape. */
export function slice(line: Line, from: number, to = line.shape.length): Line {
  const spans: Span[] = []
  let { index, at } = spanBefore(line, from)
  for (; index < line.spans.length && at < to; index++) {
    const span = line.spans[index] as Span
    const length = lengthOf(span)
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (start < end)
      spans.push(
        start === 0 && end === length
          ? span
          : {
              ...span,
              text: span.text.slice(start, end),
              start: offsetAt(span, start),
              end: offsetAt(span, end),
              offsets: span.offsets?.subarray(start, end + 1) ?? null,
            },
      )
    at += length
  }
  return lineOf(spans)
}

export function trim(line: Line): Line {
  const [lead = ''] = /^\s*/.exec(line.shape) ?? []
  return slice(line, lead.length, Math.max(lead.length, line.shape.trimEnd().length))
}

/** The span that the `WHOLE` at an offset of the shape represents. */
export function wholeAt(line: Line, index: number): Span | undefined {
  return slice(line, index, index + 1).spans[0]
}

/** Splits a line at its line breaks, except inside a phrase: `University\nof …`, `**Deep\nLearning**`. */
export function linesOf(line: Line): Line[] {
  const lines: Line[] = []
  let from = 0
  let isBroken = false
  for (const { 0: mark, index } of line.shape.matchAll(
    /[\n\v](?!\s*(?:of|and|for|the|in|on|with|to|via|from|by) \S)/g,
  )) {
    // emphasis that goes on in the next line is one phrase
    if (wholeAt(line, index)?.look) continue
    lines.push({ ...trim(slice(line, from, index)), isBroken })
    isBroken = mark === HARD_BREAK
    from = index + 1
  }
  lines.push({ ...trim(slice(line, from)), isBroken })
  return lines.filter(({ shape }) => shape)
}
