import { isParticle, isPerson } from '../field/people.ts'
import { fieldNameOf } from '../lexicon/field-names.ts'
import { WHOLE } from '../line.ts'
import type { Atom } from './atom.ts'

/** The state of scanning a line. */
export interface ScanState {
  shape: string
  /** Where the current words begin, -1 if there are none. */
  from: number
  /** The separator before the current words, as in `Atom`. */
  separator: string
  atoms: Atom[]
}

/** Words whose full stop does not end a sentence: initials and abbreviations. */
const abbreviations =
  'e\\.g|i\\.e|vs|cf|[Dd]r|Jr|St|Proc|Int|Conf|Trans|J|Vol|vol|[Nn]o|pp|Fig|Eq|Sec|approx|feat|ft|' +
  'Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Univ|Comput|Syst|Nat|Commun|Mach|' +
  'Lett|Rev'
const abbreviation = new RegExp(`(?:^|[\\s.(-])(?:\\p{Lu}|${abbreviations})$`, 'u')

const gluedYear = /^(?:19|20)?\d\d$/
const gluedVenue = /^([_-])\p{Lu}[\p{L}&]+\1\p{L}/u

/** The class of each separator; see `Atom`. */
export const separatorClasses: Record<string, string> = {
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

/**
 * The length of the separator at an offset of the shape, 0 if there is none. The span ends at
 * `end`.
 */
export function separatorLength(state: ScanState, at: number, end: number): number {
  const { shape } = state
  const character = shape[at] ?? ''
  const next = shape[at + 1] ?? ' '
  const isBeforeGap = /[\s\uFFFC]/.test(next)
  const isEdge = state.from < 0 && (state.separator.length > 0 || state.atoms.length > 0)
  // `DALL·E`
  if (
    character === '·' &&
    /\p{Script=Latin}/u.test(shape[at - 1] ?? '') &&
    /\p{Script=Latin}/u.test(next)
  )
    return 0
  if ('|·•：，、；。！？'.includes(character)) return 1
  if (character === ':')
    return isBeforeGap ||
      at + 1 === end ||
      shape[at - 1] === WHOLE ||
      state.from < 0 ||
      endsFieldName(state, at) ||
      endsPerson(state, at)
      ? 1
      : 0
  if (character === ',') return isBeforeGap || (shape[at - 1] === WHOLE && !/\d/.test(next)) ? 1 : 0
  if (character === ';') return /\s/.test(next) ? 1 : 0
  if ('_-'.includes(character) && state.from >= 0 && endsYearOrVenue(state, at)) return 1
  if (character === '.' && state.separator === '^' && endsNumber(state, at)) return 1
  if ('.!?'.includes(character))
    return (isBeforeGap || /["”)\]]/.test(next)) && !isAbbreviated(state, at) ? 1 : 0
  if ('-–—−~/&+'.includes(character))
    return isEdge && (shape[at - 1] === WHOLE || isBeforeGap) ? 1 : 0
  return 0
}

/** Whether the words before a colon are the name of a field: `Authors:Jane Doe`. */
function endsFieldName({ shape, from }: ScanState, at: number): boolean {
  const words = shape.slice(from, at)
  return words.length <= 20 && fieldNameOf(words) !== null && /\p{Lu}/u.test(words[0] ?? '')
}

/** Whether a colon without a space separates a person from a title: `Jane Doe:Lists at Work`. */
function endsPerson({ shape, from }: ScanState, at: number): boolean {
  const words = shape.slice(from, at)
  return words.length <= 40 && /^\p{Lu}\p{Ll}/u.test(shape.slice(at + 1)) && isPerson(words)
}

/** Whether a full stop ends an entry's number although no space follows: `3.Title`. */
function endsNumber({ shape, from }: ScanState, at: number): boolean {
  return /^\d{1,2}$/.test(shape.slice(from, at)) && /\p{L}/u.test(shape[at + 1] ?? '')
}

/**
 * Whether a dash or an underscore ends a year, or the venue after it: `2022_JSTSP_Title`,
 * `14-NSDI-Title`.
 */
function endsYearOrVenue({ shape, from, separator, atoms }: ScanState, at: number): boolean {
  const words = shape.slice(Math.max(from, at - 16), at)
  const [before] = atoms.slice(-1)
  if (gluedYear.test(words)) return gluedVenue.test(shape.slice(at, at + 24))
  const isAfterYear = separator === '-' && gluedYear.test(before?.text ?? '')
  return isAfterYear && /^\p{Lu}[\p{L}&]*$/u.test(words)
}

function isAbbreviated({ shape, from }: ScanState, at: number): boolean {
  return (
    shape[at] === '.' &&
    shape.slice(at + 1).trim() !== '' &&
    abbreviation.test(shape.slice(Math.max(from, at - 12, 0), at)) &&
    !endsInitials({ shape, from }, at)
  )
}

/** A surname and its initials but for the last full stop. */
const initialsLast = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.){0,2} ?\p{Lu}$/u
/** Two words or more that are no other name: a title that follows. */
const wordsAfter =
  /^\s+(?!\p{Lu}\.|(?:and|&|и)\s)([\p{L}\d'’-]+)\s+(?!and\b|&|и\s)[\p{L}\d'’-]{2,}/u

/** Whether a full stop ends initials before a title: `Doe J. K. Lists at Work`. */
function endsInitials({ shape, from }: Pick<ScanState, 'shape' | 'from'>, at: number): boolean {
  if (at - from > 40 || !initialsLast.test(shape.slice(from, at))) return false
  const [, first = ''] = wordsAfter.exec(shape.slice(at + 1, at + 80)) ?? []
  return first !== '' && !isParticle(first.toLowerCase())
}
