import { WHOLE, isBare, isEndless, lineOf, type Line, type Span } from './line.ts'
import { slice, wholeAt } from './slice.ts'
import { rangeOf } from './located.ts'

/** A malformed link that was repaired or could not be. */
export interface BrokenLink {
  message: string
  start: number
  end: number
}

const shapes: [RegExp, string][] = [
  [
    /\[([^[\]\uFFFC]+)\]\([^()]*\uFFFC[^()]*\)/,
    'Unexpected text in a link target, expected one address: `[Title](address)`',
  ],
  [
    /\[([^[\]\uFFFC]+)\]\s+\(\uFFFC\)/,
    'Unexpected space between `]` and `(`, expected `[Title](address)`',
  ],
  [/\[([^[\]\uFFFC]+)\]\(\uFFFC/, 'Unexpected end of a link target, expected a closing `)`'],
  [
    /\[([^[\]\uFFFC]+)\]\[\uFFFC\]/,
    'Unexpected `][` before an address, expected parentheses: `[Title](address)`',
  ],
  [
    /\[([^[\]\uFFFC(]+)\(\uFFFC\)/,
    'Unexpected `(` inside a link text, expected a closing `]` before it',
  ],
  [
    /(?:^|(?<=[)\s]))([^[\]\uFFFC]+)\]\(\uFFFC\)/,
    'Unexpected `](` without an opening bracket, expected `[` before the title',
  ],
  [
    /[(（]((?:[^()（）\uFFFC\n\v]|[(（][^()（）\uFFFC\n\v]*[)）])+)[)）]\[\uFFFC\]/,
    'Unexpected brackets around an address, expected them around the title: `[Title](address)`',
  ],
]

/** What remains of a link whose target is invalid Markdown: `[Title](two words)`, `[Title](`. */
const remnant = /(?:\[|(?<![^[\]]))[^[\]]*\]\([^)]*\)?/

/**
 * Repairs links with mistyped brackets, so that a typo does not lose an entry.
 * @param source the text of the list, to recognise escaped brackets
 * @returns the repaired line and its malformed links
 */
export function repair(line: Line, source: string): { line: Line; broken: BrokenLink[] } {
  const broken: BrokenLink[] = []
  if (
    isEndless(line) ||
    !/\]\s*\(|[\])）]\[\uFFFC|\[[^[\]]*\(\uFFFC/.test(line.shape) ||
    isEscaped(line, source)
  )
    return { line, broken }
  for (const [shape, message] of shapes) {
    for (let found = shape.exec(line.shape); found; found = shape.exec(line.shape)) {
      const [whole, text = ''] = found
      const target = wholeAt(line, found.index + whole.indexOf(WHOLE))
      if (target?.kind !== 'link' || !(found[0].includes('](') || isBare(target))) break
      const before = slice(line, 0, found.index)
      const after = slice(line, found.index + whole.length)
      const [first] = slice(line, found.index, found.index + 1).spans
      const from = found.index + whole.indexOf(text)
      const link: Span = {
        ...target,
        text: text.trim(),
        words: rangeOf(slice(line, from, from + text.length)),
      }
      broken.push({ message, start: first?.start ?? target.start, end: target.end })
      line = lineOf([...before.spans, link, ...after.spans])
    }
  }
  const left = remnant.exec(line.shape)
  if (left) {
    const spans = slice(line, left.index, left.index + left[0].length).spans
    broken.push({
      message: 'Unexpected link target, expected one address without spaces: `[Title](address)`',
      start: spans[0]?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
    })
  }
  return { line, broken }
}

function isEscaped(line: Line, source: string): boolean {
  const range = rangeOf(line)
  return range !== null && /\\[[\]()]/.test(source.slice(range.start, range.end))
}
