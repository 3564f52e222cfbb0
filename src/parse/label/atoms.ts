import { readDate } from '../field/date.ts'
import { isPerson } from '../field/people.ts'
import { isAward, readPublication } from '../field/venue.ts'
import { fieldNameOf } from '../lexicon/field-names.ts'
import { slice, WHOLE, type Line, type Span } from '../line.ts'
import type { Part } from '../records/record.ts'

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
   * The separator before it: `^` at the start of a part, `_` for a space, else the characters by
   * class.
   */
  separator: string
  /** Offsets in the source. */
  start: number
  end: number
}

const openings: Record<string, string> = {
  '(': ')）',
  '（': '）)',
  '[': ']］',
  '［': '］]',
  '【': '】',
  '{': '}',
  '<': '>',
  '“': '”"',
  '„': '”“',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '‹': '›',
  '〔': '〕',
}
const closings = new Set(Object.values(openings).join(''))

/** A dash, an arrow, a bar or a colon with space on both sides. */
const spaced = /\s{1,20}(?:[-–—−~]+>?|=>|→|::?|\|{1,2}|[·•])(?=\s|\uFFFC|$)/y
const shortcode = /:[a-z+][\w+-]*:/y
/** A pictograph with its variants, skin tones and joiners. */
const pictograph =
  /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u20E3|\u200D\p{Extended_Pictographic})*)/uy
/** Words whose full stop does not end a sentence: initials and abbreviations. */
const abbreviation =
  /(?:^|[\s.(-])(?:\p{Lu}|e\.g|i\.e|vs|cf|[Dd]r|Jr|St|Proc|Int|Conf|Trans|J|Vol|vol|[Nn]o|pp|Fig|Eq|Sec|approx|feat|ft|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Univ|Comput|Syst|Nat|Commun|Mach|Lett|Rev)$/u

const gluedYear = /^(?:19|20)?\d\d$/
const gluedVenue = /^([_-])\p{Lu}[\p{L}&]+\1\p{L}/u

const classes: Record<string, string> = {
  '|': '|',
  '·': '|',
  '•': '|',
  ':': ':',
  '：': ':',
  ',': ',',
  '，': ',',
  '、': ',',
  ';': ';',
  '；': ';',
  '.': '.',
  '。': '.',
  '!': '.',
  '！': '.',
  '?': '.',
  '？': '.',
  '-': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '~': '-',
  '/': '/',
  '&': '/',
  '+': '/',
  _: '-',
}

/** Limits on separators and nested brackets, whose cost is paid at every character. */
const longestSeparator = 60
const deepestBracket = 60

/** Splits the lines of a record into atoms. */
export const atomsOf = (parts: Part[]): Atom[] =>
  parts.flatMap(({ line }, index) => new Scanner(line, index).scan())

class Scanner {
  readonly #line: Line
  readonly #part: number
  readonly #atoms: Atom[] = []
  readonly #open: { character: string; first: number }[] = []
  #separator = '^'
  /** Where the current words begin, -1 if there are none. */
  #from = -1
  #look: Span['look'] = null

  constructor(line: Line, part: number) {
    this.#line = line
    this.#part = part
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
      const isJoined = this.#from >= 0 && this.#look !== null && span.text.startsWith('的')
      if (this.#from >= 0 && this.#look !== span.look && !isJoined) this.#flush(at)
      if (!isJoined) this.#look = span.look
      // A dash may extend into the next span.
      while (at < end) at = this.#step(at, end)
    }
    this.#flush(at)
    return this.#atoms.flatMap((atom) => this.#withVenueApart(atom))
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
      this.#from = at
      this.#flush(at + icon.length)
      return at + icon.length
    }
    if (this.#opens(character, at)) {
      this.#flush(at)
      this.#separate(character, this.#separator)
      if (this.#open.length < deepestBracket)
        this.#open.push({ character, first: this.#atoms.length })
      return at + 1
    }
    const closed = this.#closedBy(character)
    if (closed >= 0) {
      this.#flush(at)
      this.#separate(')', this.#separator.replace(/_$/, ''))
      const { first } = this.#open[closed] ?? { first: -1 }
      const only = this.#atoms[first]
      if (only && this.#atoms.length === first + 1) only.isAlone = true
      this.#open.length = closed
      return at + 1
    }
    const length = this.#separatorAt(at, end)
    if (length > 0) {
      // A question or an exclamation keeps its final mark.
      this.#flush(/[?!？！]/.test(character) ? at + 1 : at)
      this.#separate(classes[character] ?? '')
    } else if (this.#from < 0) this.#from = at
    return at + Math.max(length, 1)
  }

  /** Whether a pictograph is between a name and its colon: `**Name🍕: Title**`. */
  #isWithinName(at: number, following: number): boolean {
    const { shape } = this.#line
    return this.#from >= 0 && /\S[:：]/.test(shape[at - 1] + (shape[following] ?? ''))
  }

  #space(at: number): number {
    const dash = match(spaced, this.#line.shape, at)
    if (dash === undefined) {
      // `#14 Title`
      const isNumber = this.#from >= 0 && this.#separator === '^'
      if (isNumber && /^#\d{1,4}$/.test(this.#line.shape.slice(this.#from, at).trim())) {
        this.#flush(at)
        this.#separator = '_'
      }
      if (this.#from < 0 && this.#separator === '') this.#separator = '_'
      return at + 1
    }
    this.#flush(at)
    this.#separate(/[=→]/.test(dash) ? '-' : (classes[dash.trim()[0] ?? ''] ?? '-'))
    return at + dash.length
  }

  /**
   * The length of the separator at an offset of the shape, 0 if there is none. The span ends at
   * `end`.
   */
  #separatorAt(at: number, end: number): number {
    const { shape } = this.#line
    const character = shape[at] ?? ''
    const next = shape[at + 1] ?? ' '
    const isBeforeGap = /[\s\uFFFC]/.test(next)
    const isEdge = this.#from < 0 && (this.#separator.length > 0 || this.#atoms.length > 0)
    if ('|·•：，、；。！？'.includes(character)) return 1
    if (character === ':')
      return isBeforeGap ||
        at + 1 === end ||
        shape[at - 1] === WHOLE ||
        this.#from < 0 ||
        this.#isFieldName(at) ||
        this.#isPerson(at)
        ? 1
        : 0
    if (character === ',')
      return isBeforeGap || (shape[at - 1] === WHOLE && !/\d/.test(next)) ? 1 : 0
    if (character === ';') return /\s/.test(next) ? 1 : 0
    if ('_-'.includes(character) && this.#from >= 0 && this.#isGluedField(at)) return 1
    if (character === '.' && this.#separator === '^' && this.#isGluedNumber(at)) return 1
    if ('.!?'.includes(character))
      return (isBeforeGap || /["”)\]]/.test(next)) && !this.#isAbbreviated(at) ? 1 : 0
    if ('-–—−~/&+'.includes(character))
      return isEdge && (shape[at - 1] === WHOLE || isBeforeGap) ? 1 : 0
    return 0
  }

  /** Whether the words before a colon are the name of a field: `Authors:Jane Doe`. */
  #isFieldName(at: number): boolean {
    const words = this.#line.shape.slice(this.#from, at)
    return words.length <= 20 && fieldNameOf(words) !== null && /\p{Lu}/u.test(words[0] ?? '')
  }

  /** Whether a colon without a space separates a person from a title: `Jane Doe:Lists at Work`. */
  #isPerson(at: number): boolean {
    const { shape } = this.#line
    const words = shape.slice(this.#from, at)
    return words.length <= 40 && /^\p{Lu}\p{Ll}/u.test(shape.slice(at + 1)) && isPerson(words)
  }

  /** Whether a full stop ends an entry's number although no space follows: `3.Title`. */
  #isGluedNumber(at: number): boolean {
    const { shape } = this.#line
    return /^\d{1,2}$/.test(shape.slice(this.#from, at)) && /\p{L}/u.test(shape[at + 1] ?? '')
  }

  /**
   * Whether a dash or an underscore ends a year, or the venue after it: `2022_JSTSP_Title`,
   * `14-NSDI-Title`.
   */
  #isGluedField(at: number): boolean {
    const { shape } = this.#line
    const words = shape.slice(Math.max(this.#from, at - 16), at)
    const [before] = this.#atoms.slice(-1)
    if (gluedYear.test(words)) return gluedVenue.test(shape.slice(at, at + 24))
    const isBehindYear = this.#separator === '-' && gluedYear.test(before?.text ?? '')
    return isBehindYear && /^\p{Lu}[\p{L}&]*$/u.test(words)
  }

  #isAbbreviated(at: number): boolean {
    const { shape } = this.#line
    return (
      shape[at] === '.' &&
      shape.slice(at + 1).trim() !== '' &&
      abbreviation.test(shape.slice(Math.max(this.#from, at - 12, 0), at))
    )
  }

  #opens(character: string, at: number): boolean {
    const { shape } = this.#line
    if (character === '"')
      return (
        this.#open.at(-1)?.character !== '"' &&
        (at === 0 || /[\s([（\uFFFC:.,*]/.test(shape[at - 1] ?? '')) &&
        shape.indexOf('"', at + 1) > 0
      )
    if (character === '<') return shape[at + 1] === WHOLE
    return character in openings
  }

  /** The index of the open bracket that a character closes, -1 if none. */
  #closedBy(character: string): number {
    if (character === '"') return this.#open.at(-1)?.character === '"' ? this.#open.length - 1 : -1
    if (!closings.has(character)) return -1
    return this.#open.findLastIndex((open) => (openings[open.character] ?? '').includes(character))
  }

  #separate(kind: string, before = this.#separator === '_' ? '' : this.#separator): void {
    if (before.length < longestSeparator) this.#separator = before + kind
  }

  #flush(to: number): void {
    const from = this.#from
    this.#from = -1
    if (from < 0) return
    const text = this.#line.shape.slice(from, to).trimEnd()
    if (!text) return
    const { spans } = slice(this.#line, from, from + text.length)
    this.#push(from, from + text.length, 'text', spans[0] ?? null, spans.at(-1)?.end)
    this.#separator = from + text.length < to ? '_' : ''
  }

  #push(
    from: number,
    to: number,
    kind: Atom['kind'],
    span: Span | null,
    end = span?.end ?? 0,
  ): void {
    this.#atoms.push({
      part: this.#part,
      from,
      to,
      kind,
      look: span?.look ?? null,
      text: kind === 'text' ? this.#line.shape.slice(from, to) : (span?.text ?? ''),
      span,
      bracket: this.#open.at(-1)?.character ?? '',
      isAlone: false,
      separator: this.#separator,
      start: span?.start ?? 0,
      end,
    })
    this.#separator = ''
  }

  /** Splits a known venue with its year from a title: `CVPR 2020 Title`, `Title CVPR 2020`. */
  #withVenueApart(atom: Atom): Atom[] {
    const [by = ''] =
      atom.kind === 'text'
        ? (/^(?:(?:[Cc]reated |[Mm]ade )?[Bb]y|作者)\s+(?=[\p{Lu}\p{Script=Han}])/u.exec(
            atom.text,
          ) ?? [])
        : []
    if (by) return this.#cut(atom, by.length, 0)
    if (atom.kind !== 'text' || atom.text.length > 300 || !/\d\d/.test(atom.text)) return [atom]
    if (readDate(atom.text)) return [atom]
    const [head = ''] =
      /^(?:\S+\s+){0,3}?\S*(?:(?:19|20)\d\d(?:[./-]\d{1,2})?|['’]\d\d)(?=\s+\p{L}\S*\s)/u.exec(
        atom.text,
      ) ?? []
    if (head && readPublication(head)) return this.#cut(atom, head.length, 1)
    const [year = ''] = /^(?:19|20)\d\d(?=\s\p{Lu}\p{Ll}+$)/u.exec(atom.text) ?? []
    if (year && !isAward(atom.text.slice(year.length))) return this.#cut(atom, year.length, 1)
    const [tail = ''] = /(?<=\s\S+\s)\p{Lu}[\p{L}-]*[\s'’]*(?:19|20)?\d\d$/u.exec(atom.text) ?? []
    return tail && readPublication(tail)
      ? this.#cut(atom, atom.text.length - tail.length, 0)
      : [atom]
  }

  #cut(atom: Atom, length: number, gap: number): Atom[] {
    const make = (from: number, to: number, separator: string): Atom => {
      const { spans } = slice(this.#line, from, to)
      const text = this.#line.shape.slice(from, to)
      return {
        ...atom,
        from,
        to,
        text,
        separator,
        start: spans[0]?.start ?? 0,
        end: spans.at(-1)?.end ?? 0,
      }
    }
    const middle = atom.from + length
    return [
      make(
        atom.from,
        gap ? middle : atom.from + atom.text.slice(0, length).trimEnd().length,
        atom.separator,
      ),
      make(middle + gap, atom.to, '_'),
    ]
  }
}

function match(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0]
}
