import type { Range } from '../model/source-text.ts'

/** A piece of a line: text with one look, or a link, image or code span. */
export interface Span extends Range {
  kind: 'text' | 'code' | 'link' | 'image'
  text: string
  /** The link's target as written. */
  target: string | null
  look: 'strong' | 'emphasis' | 'deleted' | null
  /** Whether a link contains only an image. */
  isBadge: boolean
  /** The source range of the link's text. */
  words: Range | null
  /**
   * The source offset of each UTF-16 unit of a text; null if the text is verbatim in the source.
   */
  offsets: Uint32Array | null
  /** The link that this text was cut from. */
  within?: Span
}

/**
 * Inline content as spans, and as a `shape`: one string in which each link, image and code span is
 * a single `WHOLE` character.
 */
export interface Line {
  spans: Span[]
  shape: string
  /** Whether a hard break separates it from the line before it. */
  isBroken?: boolean
}

/** The placeholder for a link, an image or a code span in a shape. */
export const WHOLE = '\uFFFC'

/** A hard break, `<br>`, in a shape. A line of the source that the next one continues ends in `\n`. */
export const HARD_BREAK = '\v'

export function lineOf(spans: Span[]): Line {
  return { spans, shape: spans.map((span) => (span.kind === 'text' ? span.text : WHOLE)).join('') }
}

/** Whether a line has more spans than any entry; processing it would be too slow. */
export const isEndless = ({ spans }: Line): boolean => spans.length > 1000

/** Whether a link's text is its own URL, as in GitHub's autolinks. */
export const isBare = ({ text, target }: Span): boolean =>
  /^(?:https?:|www\.)/i.test(text) && (target ?? '').endsWith(text)

/** The source offset of a unit of a span; for anything but text, the span's start. */
export const offsetAt = ({ kind, start, offsets }: Span, index: number): number =>
  kind === 'text' ? (offsets?.[index] ?? start + index) : start

/** The text of a line without images. */
export function wordsOf(line: Line): string {
  return line.spans
    .map((span) => (span.kind === 'image' ? '' : span.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Joins lines with spaces, and with a hard break before each that is broken. */
export function joined(lines: Line[]): Line {
  const filled = lines.filter((line) => line.shape.trim())
  return lineOf(
    filled.flatMap((line, index) =>
      index
        ? [space(line.spans[0]?.start ?? 0, line.isBroken ? HARD_BREAK : ' '), ...line.spans]
        : line.spans,
    ),
  )
}

const space = (at: number, text: string): Span => ({
  kind: 'text',
  text,
  target: null,
  look: null,
  isBadge: false,
  words: null,
  offsets: null,
  start: at,
  end: at,
})
