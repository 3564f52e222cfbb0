import { readDate } from '../field/date.ts'
import { isInstitution } from '../field/institutions.ts'
import { bare, isIcon, isLabel, isPaperLabel } from '../field/labels.ts'
import { isPerson } from '../field/people.ts'
import { isAward, isKnownVenue, readPublication } from '../field/venue.ts'
import { fieldNameOf, type FieldName } from '../lexicon/field-names.ts'
import { venues } from '../lexicon/venues.ts'
import { topics } from '../lexicon/topics.ts'
import { keyOf } from '../lexicon/lexicon.ts'
import { isKnownName } from '../lexicon/names.ts'
import { isBare } from '../line.ts'
import type { LinkWords } from '../records/link-words.ts'
import type { Part } from '../records/record.ts'
import { isInPage } from '../url.ts'
import type { Atom } from './atoms.ts'
import type { Cut, Habits } from './habits.ts'

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

const paperHosts =
  /arxiv\.org|openreview|acl(?:anthology|web)|doi\.org|thecvf|neurips|nips\.cc|mlr\.press|ieee|acm\.org|springer|sciencedirect|\.pdf(?:$|[?#])|ecva|aaai|ijcai|semanticscholar|biorxiv|nature\.com|jmlr/i
const codeHosts = /github\.|gitlab|gitee|huggingface|bitbucket/i
const functionWord =
  /\s(?:of|an?|the|for|in|on|to|via|from|with|using|and|by|is|are|that|which|as|at|be|it|we|you|your|can)\s/
/** `P Koehn`, `P. Koehn`, `Koehn P.`; not `A Survey`. */
const isInitialled =
  /^(?!A\s)(?:\p{Lu}\.?[\s-]?){1,2}\s\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+,?\s(?:\p{Lu}\.[\s-]?){1,3}$/u
/** `Smith (1960)`, `Doe, Smith (1968)`, `Doe et al., 2020`: a citation as the text of a link. */
const authorYear =
  /^\p{Lu}[\p{L}'’-]+(?:(?:,| and| &| et al\.?)[^()]{0,60})?,? \(?(?:19|20)\d\d[a-z]?\)?$/u
const hanLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

function hostOf(target: string): Facts['host'] {
  if (isInPage(target)) return 'page'
  if (!/^(?:[a-z]+:)?\/\//i.test(target)) return 'file'
  if (paperHosts.test(target)) return 'paper'
  return codeHosts.test(target) ? 'code' : 'web'
}

/** The minimum number of words after a link that describe it. */
const fewestSaid = 3

/**
 * Whether a link names its entry although its text could be a label: it begins the line, no other
 * entry has the same text, and a description follows: `[GitLab](…) - where …`.
 */
function isSubjectOf(atom: Atom, next: Atom | undefined, habits: Habits): boolean {
  return (
    atom.kind === 'link' &&
    atom.separator === '^' &&
    atom.bracket === '' &&
    habits.count(atom.text) < 2 &&
    next?.part === atom.part &&
    next.kind === 'text' &&
    next.bracket === '' &&
    /^(?:_|-|:)$/.test(next.separator) &&
    next.text.split(/\s+/).length >= fewestSaid
  )
}

function labelOf(atom: Atom, linkWords: LinkWords): string {
  const { span, text } = atom
  if (atom.kind !== 'link' || !span) return ''
  if (isBare(span)) return 'bare'
  if (isPaperLabel(text)) return span.isBadge ? 'badge-paper' : 'paper'
  if (span.isBadge) return 'badge'
  if (isIcon(text)) return 'icon'
  if (!atom.separator.startsWith('^') && authorYear.test(text)) return 'label'
  return isLabel(text) || linkWords.isOwnLabel(text) ? 'label' : ''
}

/**
 * What the atom most resembles: for links whether they are labels, for words what they could name.
 */
function kindOf(facts: Omit<Facts, 'kind' | 'key'>, atom: Atom): string {
  if (atom.kind === 'image') return 'image'
  if (facts.isIcon) return 'icon'
  if (atom.kind === 'link') {
    if (facts.isLabel) return 'label'
    if (facts.isVenue || facts.isDate) return 'dated'
    return facts.host === 'page' ? 'page' : `link${lengthClass(facts.words)}`
  }
  if (facts.isNumber && !facts.isDate) return '#'
  if (facts.isDate) return 'date'
  if (facts.isVenue) return 'venue'
  if (facts.isEtAl || (facts.isPerson && facts.isNamed)) return 'person'
  if (facts.isInstitution) return 'institution'
  if (facts.isLabel || facts.cue) return `label ${facts.cue}`
  if (facts.isTopic) return 'topic'
  if (facts.isPerson && !facts.isHan) return 'person?'
  if (facts.words <= 2 && facts.repeats) return 'word'
  const look = facts.isLower ? 'l' : facts.words > 2 ? shareClass(facts.capitals) : ''
  return `${atom.look ?? ''}${facts.isHan ? 'h' : ''}${look}${lengthClass(facts.words)}`
}

/** Headers that name a topic if another column has the titles. */
const topical = /^(?:topics?|subjects?)$/i

/**
 * The field named by the header of a cell's column. If several headers name titles, only one column
 * has them: `Topic` next to another has tags, `Paper` after another has links.
 */
function columnOf({ header, column }: Part, parts: Part[]): Facts['column'] {
  const name = fieldNameOf(header)
  if (name !== 'title') return name ?? (header ? 'other' : '')
  const others = parts.filter(
    (each) => each.column !== column && fieldNameOf(each.header) === 'title',
  )
  const isTopical = topical.test(header.trim())
  if (isTopical && others.some((each) => !topical.test(each.header.trim()))) return 'tags'
  const isSecond = others.some((each) => each.column < column && !topical.test(each.header.trim()))
  return isSecond ? 'links' : 'title'
}

function factsOf(
  atom: Atom,
  parts: Part[],
  cue: Facts['cue'],
  linkWords: LinkWords,
  habits: Habits,
  cut: Cut,
  next: Atom | undefined,
): Facts {
  const { text, kind, span } = atom
  const isSubject =
    span !== null && !isBare(span) && !isPaperLabel(text) && isSubjectOf(atom, next, habits)
  const part = parts[atom.part] as Part
  const isShort = text.length <= 90
  const words = text.split(/\s+/).filter(Boolean)
  const lettered = words.filter((word) => /\p{L}/u.test(word))
  const han = (text.match(hanLetters) ?? []).length
  const inner = isShort ? bare(text) : text
  // Dates, venues, people and institutions contain a capital, a digit or a letter without case.
  const mayBeName = isShort && (/[^\p{Ll}\p{P}\s]/u.test(text) || venues.has(keyOf(text)))
  const label = isSubject ? '' : labelOf(atom, linkWords)
  const published = mayBeName ? readPublication(inner, true) : null
  const facts = {
    make: [kind, label, atom.look ?? ''].filter(Boolean).join(':'),
    words: han > 2 ? Math.ceil(han / 2) + words.length - 1 : words.length,
    isDate: mayBeName && readDate(inner) !== null,
    isVenue: published !== null && isKnownVenue(published),
    isVenueSlot: published !== null || (isShort && isAward(text)),
    isPerson: mayBeName && isPerson(text),
    isNamed: mayBeName && words.length <= 6 && (words.some(isKnownName) || isInitialled.test(text)),
    isInstitution: mayBeName && isInstitution(text),
    isLabel: kind === 'link' ? label !== '' : isShort && isLabel(text),
    isTopic: isShort && topics.has(keyOf(inner)),
    isIcon: isIcon(text),
    isNumber: !/\p{L}/u.test(text) || /^[一二三四五六七八九十]{1,3}$/.test(text),
    isEtAl: /\bet\.? ?al\b|等$|\band others$/.test(text),
    isHan: han * 2 > text.replace(/\s/g, '').length,
    isLower: /^\p{Ll}/u.test(text),
    hasFunctionWord: functionWord.test(` ${text} `),
    capitals: lettered.length
      ? lettered.filter((word) => /^["“(]?\p{Lu}/u.test(word)).length / lettered.length
      : 0,
    host: kind === 'link' ? hostOf(span?.target ?? '') : '',
    cue,
    column: part.role === 'cell' ? columnOf(part, parts) : '',
    at: part.role === 'cell' ? Math.min(part.column, 3) : 0,
    repeats: repeatsClass(habits.count(text)),
    regular: regularClass(habits.shareOf(cut, atom)),
  } as const
  const named = { ...facts, kind: kindOf(facts, atom) }
  return { ...named, key: keyOfFacts(named) }
}

function keyOfFacts(facts: Omit<Facts, 'key'>): string {
  const flags = [
    facts.isDate,
    facts.isVenue,
    facts.isVenueSlot,
    facts.isPerson,
    facts.isNamed,
    facts.isInstitution,
    facts.isLabel,
    facts.isTopic,
    facts.isIcon,
    facts.isNumber,
    facts.isEtAl,
    facts.isHan,
    facts.isLower,
    facts.hasFunctionWord,
  ].reduce((bits, flag, bit) => bits + (flag ? 2 ** bit : 0), 0)
  const { make, words, capitals, host, cue, column, at, repeats, regular } = facts
  return `${make} ${lengthClass(words)}${words > 1 ? shareClass(capitals) : ''} ${flags} ${host} ${cue} ${column}${at} ${repeats} ${regular}`
}

const repeatsClass = (count: number): Facts['repeats'] =>
  count < 2 ? '' : count < 4 ? 'few' : 'many'

const regularClass = (share: number | null): string =>
  share === null ? '' : share < 0.2 ? '1' : share < 0.6 ? '4' : share < 0.9 ? '7' : '9'

/** A number of words as a class. */
export const lengthClass = (words: number): string =>
  words <= 2 ? String(words) : words <= 5 ? '5' : words <= 12 ? '12' : words <= 25 ? '25' : 'x'

/** A share from 0 to 1 as a class. */
export const shareClass = (share: number): string =>
  share < 0.15 ? '0' : share < 0.5 ? '3' : share < 0.85 ? '7' : '9'

/** The facts of a record's atoms. A word and a colon are the cue for the rest of their part. */
export function factsOfAtoms(cut: Cut, linkWords: LinkWords, habits: Habits): Facts[] {
  const { atoms } = cut
  const { parts } = cut.record
  let cue: Facts['cue'] = ''
  let current = -1
  return atoms.map((atom, index) => {
    if (atom.part !== current) [current, cue] = [atom.part, '']
    const facts = factsOf(atom, parts, cue, linkWords, habits, cut, atoms[index + 1])
    if (isCue(atom, atoms[index + 1])) cue = cueOf(atom.text) || (isLead(atom) ? 'other' : '')
    else if (/^(?:(?:created |made )?by|作者)$/i.test(atom.text)) cue = 'authors'
    return facts
  })
}

/** Whether words begin a line or a cell. */
const isLead = ({ kind, separator }: Atom): boolean => kind === 'text' && separator.startsWith('^')

const isCue = (atom: Atom, next: Atom | undefined): boolean =>
  atom.kind !== 'image' &&
  atom.text.length <= 30 &&
  (/[:：]$/.test(atom.text) || (next?.part === atom.part && next.separator.includes(':')))

export const cueOf = (text: string): Facts['cue'] =>
  fieldNameOf(text) ?? (isLabel(text) ? 'label' : '')
