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

/** `Title - words`: whether an atom ends the title's line after a dash or a colon. */
export function isLastWord({ atoms, facts }: Labelled, index: number): boolean {
  const [atom, past, next] = [atoms[index] as Atom, atoms[index - 1], atoms[index + 1]]
  const { isLabel, isIcon, isNumber, isVenue, isDate, isInstitution, cue } = facts[index] as Facts
  const isUnknown = !(isLabel || isIcon || isNumber || isVenue || isDate || isInstitution || cue)
  const isLast = past?.part === atom.part && next?.part !== atom.part
  const isAfterLink =
    past?.kind === 'link' && atom.separator === '_' && (facts[index]?.words ?? 0) > 1
  const isApart = /^[-:]$/.test(atom.separator) || isAfterLink
  return isLast && isUnknown && atom.kind === 'text' && isApart
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
  if (facts.isEtAl || (facts.isPerson && facts.isNamed)) return 'A'
  return isLongText(atom, facts) ? 'N' : 'X'
}

/** Whether an atom without a field is long enough to be a note. */
const isLongText = (atom: Atom, facts: Facts): boolean =>
  atom.kind === 'text' && facts.words > 2 && !facts.isLabel && !facts.isNumber
