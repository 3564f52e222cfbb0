import type { Atom } from '../label/atom.ts'
import type { Facts } from '../label/facts.ts'
import type { Labelled } from '../label/label.ts'
import type { Field } from '../label/states.ts'

/** The field that each cue assigns to words without a field. */
const fieldOfCue: Partial<Record<Facts['cue'], Field>> = {
  authors: 'A',
  venue: 'V',
  date: 'V',
  orgs: 'O',
  tags: 'G',
  note: 'N',
}

/**
 * `Title - words`, `Title - words 🚀 words`: whether an atom is one of the words and icons that end
 * the line of a title, whose last atom is at `title`, after a dash or a colon. An icon before all
 * words is decoration.
 */
export function isLastWord({ atoms, facts }: Labelled, index: number, title: number): boolean {
  const joins = (at: number): boolean =>
    at > title + 1 &&
    atoms[at]?.part === atoms[at - 1]?.part &&
    /^_?$/.test(atoms[at]?.separator ?? '-') &&
    (facts[at]?.isIcon || facts[at - 1]?.isIcon) === true
  let [first, end] = [index, index + 1]
  while (joins(first)) first--
  while (joins(end)) end++
  const [begin, past, next] = [atoms[first] as Atom, atoms[first - 1], atoms[end]]
  const isLast = past?.part === begin.part && next?.part !== begin.part
  const isAfterLink =
    past?.kind === 'link' && begin.separator === '_' && (facts[first]?.words ?? 0) > 1
  const isApart = /^[-:]$/.test(begin.separator) || isAfterLink
  const isWord = (at: number): boolean => isUnknownWord(atoms[at] as Atom, facts[at] as Facts)
  const all = [...atoms.keys()].slice(first, end)
  return (
    isLast &&
    isApart &&
    all.every((at) => isWord(at) || facts[at]?.isIcon) &&
    all.some((at) => at <= index && isWord(at))
  )
}

const isUnknownWord = (atom: Atom, facts: Facts): boolean => {
  const { isLabel, isIcon, isNumber, isVenue, isDate, isInstitution, cue } = facts
  const isKnown = isLabel || isIcon || isNumber || isVenue || isDate || isInstitution || cue
  return !isKnown && atom.kind === 'text'
}

/**
 * Picks a field for words after the title that the model assigned to none, so that no words are
 * lost.
 */
export function claimOf(atom: Atom, facts: Facts): Field {
  if (atom.kind === 'link') return 'X'
  if (atom.kind === 'image') return facts.isVenue && /\d/.test(atom.text) ? 'V' : 'X'
  const isPublished = facts.isVenue || facts.isDate
  const field = fieldOfCue[facts.cue]
  if (field && (field !== 'V' || isPublished)) return field
  if (isPublished || (facts.column === 'venue' && /\p{L}/u.test(atom.text))) return 'V'
  if (facts.isInstitution) return 'O'
  // `Platform: [General Web]`
  if (facts.cue === 'other' && atom.isAlone) return 'X'
  if (facts.isEtAl || (facts.isPerson && facts.isNamed)) return 'A'
  return isLongText(atom, facts) ? 'N' : 'X'
}

/** Whether an atom without a field is long enough to be a note. */
const isLongText = (atom: Atom, facts: Facts): boolean =>
  atom.kind === 'text' && facts.words > 2 && !facts.isLabel && !facts.isNumber
