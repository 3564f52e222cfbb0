import type { Span } from '../line.ts'

/**
 * The smallest unit that gets a field: a link, an image, a code span, or the words between two
 * separators.
 */
export interface Atom {
  /** The index of its part. */
  part: number
  /** Offsets in the shape of the part's line. */
  from: number
  to: number
  kind: 'text' | 'link' | 'code' | 'image'
  look: Span['look']
  text: string
  /** The span it was cut from; for words in several spans, the first. */
  span: Span | null
  /** The innermost bracket or quote around it, empty if none. */
  bracket: string
  /** Whether it is the only atom in this bracket. */
  isAlone: boolean
  /**
   * The separator before it: `^` at the start of a part, `_` for a space, `w` for a wide one, else the characters by
   * class.
   */
  separator: string
  /** Offsets in the source. */
  start: number
  end: number
}
