import type { FieldName } from '../lexicon/field-names.ts'

/** Properties of a single atom, judged without its neighbours. */
export interface Facts {
  /** Its kind, for a link the kind of label, and its look. */
  make: string
  /** The number of words; two Chinese characters count as one. */
  words: number
  isDate: boolean
  /** Whether the name alone identifies a venue. */
  isVenue: boolean
  /** Whether it is a venue if only a venue can appear here. */
  isVenueSlot: boolean
  isPerson: boolean
  /** Whether a word is a common given or family name. */
  isNamed: boolean
  isInstitution: boolean
  isLabel: boolean
  isTopic: boolean
  isIcon: boolean
  /** Whether it has no letters, or is a Chinese numeral before a comma. */
  isNumber: boolean
  isEtAl: boolean
  isHan: boolean
  /** Whether it begins in lower case. */
  isLower: boolean
  hasFunctionWord: boolean
  /** The share of words that begin with a capital, 0 to 1. */
  capitals: number
  /**
   * For links, the target: a server of papers, of code, another one, a file next to the list, the
   * page itself.
   */
  host: 'paper' | 'code' | 'web' | 'file' | 'page' | ''
  /** The field named by a word and a colon earlier in the same part. */
  cue: FieldName | 'label' | 'other' | ''
  /** The field named by the header of its column. */
  column: FieldName | 'other' | ''
  /** The index of its column, at most 3. */
  at: number
  /** How many records have the same words: one, a few, many. */
  repeats: '' | 'few' | 'many'
  /**
   * The share of similar records that have an atom set like this one, in classes; empty if there
   * are too few.
   */
  regular: string
  /** What it most resembles. */
  kind: string
  /** A key of all the properties that features are built from. */
  key: string
}
