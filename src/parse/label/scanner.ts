import type { Line, Span } from '../line.ts'
import { slice } from '../slice.ts'
import type { Part } from '../records/record.ts'
import type { Atom } from './atom.ts'
import { closedBracket, opensBracket, type OpenBracket } from './brackets.ts'
import { splitVenue } from './split-venue.ts'
import { separatorClasses, separatorLength, type ScanState } from './separators.ts'

/** A dash, an arrow, a bar or a colon with space on both sides. */
const spaced = /\s{1,20}(?:[-–—−~]+>?|=>|→|::?|\|{1,2}|[·•])(?=\s|\uFFFC|$)/y
/** Space wide enough to separate words: two spaces, a tab, a full-width space. */
const wideSpace =
  /(?:[ \u00A0]{2,20}|[ \u00A0]?[\t\u3000]\s{0,20})(?=[^\s\uFFFC()[\]{}（）【】「」『』《》<>"'“”‘’])/y
const shortcode = /:[a-z+][\w+-]*:/y
/** A pictograph with its variants, skin tones and joiners. */
const pictograph = new RegExp(
  String.raw`\p{Regional_Indicator}{2}|\p{Extended_Pictographic}` +
    String.raw`(?:\p{Emoji_Modifier}|\uFE0F|\u20E3|\u200D\p{Extended_Pictographic})*`,
  'uy',
)
/** Limits on separators and nested brackets, whose cost is paid at every character. */
const maxSeparatorLength = 60
const maxOpenBrackets = 60

/** Splits the lines of a record into atoms. */
export const atomsOf = (parts: Part[]): Atom[] =>
  parts.flatMap(({ line }, part) =>
    new Scanner(line, part).scan().flatMap((atom) => splitVenue(atom, line)),
  )

/** Scans a line once, from start to end, and splits it into atoms. */
class Scanner {
  readonly #line: Line
  readonly #part: number
  readonly #state: ScanState
  readonly #open: OpenBracket[] = []
  #look: Span['look'] = null

  constructor(line: Line, part: number) {
    this.#line = line
    this.#part = part
    this.#state = { shape: line.shape, from: -1, separator: '^', atoms: [] }
  }

  scan(): Atom[] {
    let [at, end] = [0, 0]
    for (const span of this.#line.spans) {
      end += span.kind === 'text' ? span.text.length : 1
      if (span.kind !== 'text') {
        this.#flush(at)
        this.#push(at, at + 1, span.kind, span)
        at++
        continue
      }
      // `**标题**的论文`: a particle belongs to the words before it.
      const isJoined = this.#state.from >= 0 && this.#look !== null && span.text.startsWith('的')
      if (this.#state.from >= 0 && this.#look !== span.look && !isJoined) this.#flush(at)
      if (!isJoined) this.#look = span.look
      // A dash may extend into the next span.
      while (at < end) at = this.#step(at, end)
    }
    this.#flush(at)
    return this.#state.atoms
  }

  /** Reads one token at an offset of the shape and returns the offset after it. */
  #step(at: number, end: number): number {
    const { shape } = this.#line
    const character = shape[at] ?? ''
    if (/\s/.test(character)) return this.#space(at)
    const icon = match(shortcode, shape, at) ?? match(pictograph, shape, at)
    if (icon && at + icon.length <= end) {
      if (this.#isWithinName(at, at + icon.length)) return at + icon.length
      this.#flush(at)
      this.#state.from = at
      this.#flush(at + icon.length)
      return at + icon.length
    }
    if (opensBracket(shape, at, this.#open)) {
      this.#flush(at)
      this.#separate(character, this.#state.separator)
      if (this.#open.length < maxOpenBrackets)
        this.#open.push({ character, first: this.#state.atoms.length })
      return at + 1
    }
    const closed = closedBracket(character, this.#open)
    if (closed >= 0) {
      this.#flush(at)
      this.#separate(')', this.#state.separator.replace(/_$/, ''))
      const { first } = this.#open[closed] ?? { first: -1 }
      const only = this.#state.atoms[first]
      if (only && this.#state.atoms.length === first + 1) only.isAlone = true
      this.#open.length = closed
      return at + 1
    }
    const length = separatorLength(this.#state, at, end)
    if (length > 0) {
      // A question or an exclamation keeps its final mark.
      this.#flush(/[?!？！]/.test(character) ? at + 1 : at)
      this.#separate(separatorClasses[character] ?? '')
    } else if (this.#state.from < 0) this.#state.from = at
    return at + Math.max(length, 1)
  }

  /** Whether a pictograph is between a name and its colon: `**Name🍕: Title**`. */
  #isWithinName(at: number, following: number): boolean {
    const { shape } = this.#line
    return this.#state.from >= 0 && /\S[:：]/.test(shape[at - 1] + (shape[following] ?? ''))
  }

  #space(at: number): number {
    const dash = match(spaced, this.#line.shape, at)
    if (dash === undefined) {
      // `#14 Title`, `7) Title`
      const isFirst = this.#state.from >= 0 && this.#state.separator === '^'
      const words = isFirst ? this.#line.shape.slice(this.#state.from, at).trim() : ''
      if (/^(?:#\d{1,4}|\d{1,3}\))$/.test(words)) {
        this.#flush(at)
        this.#state.separator = '_'
      }
      const gap = this.#state.from >= 0 && match(wideSpace, this.#line.shape, at)
      if (gap) {
        this.#flush(at)
        this.#separate('w')
        return at + gap.length
      }
      if (this.#state.from < 0 && this.#state.separator === '') this.#state.separator = '_'
      return at + 1
    }
    this.#flush(at)
    this.#separate(/[=→]/.test(dash) ? '-' : (separatorClasses[dash.trim()[0] ?? ''] ?? '-'))
    return at + dash.length
  }

  #separate(
    kind: string,
    before = this.#state.separator === '_' ? '' : this.#state.separator,
  ): void {
    if (before.length < maxSeparatorLength) this.#state.separator = before + kind
  }

  #flush(to: number): void {
    const from = this.#state.from
    this.#state.from = -1
    if (from < 0) return
    const text = this.#line.shape.slice(from, to).trimEnd()
    if (!text) return
    const { spans } = slice(this.#line, from, from + text.length)
    this.#push(from, from + text.length, 'text', spans[0] ?? null, spans.at(-1)?.end)
    this.#state.separator = from + text.length < to ? '_' : ''
  }

  #push(
    from: number,
    to: number,
    kind: Atom['kind'],
    span: Span | null,
    end = span?.end ?? 0,
  ): void {
    this.#state.atoms.push({
      part: this.#part,
      from,
      to,
      kind,
      look: span?.look ?? null,
      text: kind === 'text' ? this.#line.shape.slice(from, to) : (span?.text ?? ''),
      span,
      bracket: this.#open.at(-1)?.character ?? '',
      isAlone: false,
      separator: this.#state.separator,
      start: span?.start ?? 0,
      end,
    })
    this.#state.separator = ''
  }
}

function match(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0]
}
