import type { Range } from '../model/source-text.ts'
import { offsetAt, type Line } from './line.ts'

/** A value with the source range where it is printed. */
export interface Located<T> extends Range {
  value: T
}

/** The source range of a line without surrounding white space; null for an empty line. */
export function rangeOf(line: Line): Range | null {
  const spans = line.spans.filter(({ kind, text }) => kind !== 'text' || text.trim())
  if (!spans.length) return null
  return {
    start: Math.min(...spans.map((span) => offsetAt(span, span.text.search(/\S|$/)))),
    end: Math.max(
      ...spans.map((span) =>
        span.kind === 'text' ? offsetAt(span, span.text.trimEnd().length) : span.end,
      ),
    ),
  }
}

/**
 * Finds values in the line they were read from, in order. A value that is not printed verbatim
 * (`et al.` for `等`) gets the range of the whole line.
 */
export function locatedIn(line: Line, values: string[]): Located<string>[] {
  if (!values.length) return []
  const somewhere = rangeOf(line) ?? { start: 0, end: 0 }
  const { text, starts, ends } = letters(line)
  let at = 0
  return values.map((value) => {
    const found = at < 0 ? -1 : text.indexOf(value, at)
    at = found < 0 ? -1 : found + value.length
    return { value, start: starts[found] ?? somewhere.start, end: ends[at - 1] ?? somewhere.end }
  })
}

/** The text of a line as `wordsOf` returns it, with the source offsets of each character. */
function letters(line: Line): { text: string; starts: number[]; ends: number[] } {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let last = ''
  for (const span of line.spans) {
    if (span.kind === 'image') continue
    for (let index = 0; index < span.text.length; index++) {
      const character = span.text[index] ?? ''
      const isSpace = /\s/.test(character)
      if (isSpace && last === ' ') continue
      last = isSpace ? ' ' : character
      text += last
      starts.push(offsetAt(span, index))
      ends.push(span.kind === 'text' ? offsetAt(span, index + 1) : span.end)
    }
  }
  return { text, starts, ends }
}
