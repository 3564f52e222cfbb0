import { isNamePart } from '../field/people.ts'
import { readVenueName } from '../field/venue.ts'
import type { Atom } from '../label/atom.ts'
import type { Facts } from '../label/facts.ts'
import type { Labelled } from '../label/label.ts'
import type { Field } from '../label/states.ts'

/** The maximum length of an organisation's name, in words. */
const maxOrgWords = 8

/**
 * Whether text can be an organisation: not a sentence, and known or with a capital, a digit or a
 * letter without case.
 */
const mayBeOrg = (text: string, isKnown: boolean): boolean =>
  !/\S[:：]\S|[!！?？。]$/.test(text) && (isKnown || /[\p{Lu}\p{Lo}\p{N}]/u.test(text))

/**
 * Whether atoms can have the field that the model assigned: most authors must look like people, and
 * a venue must be readable.
 */
export function isSound(
  { atoms, facts }: Labelled,
  field: Field,
  start: number,
  end: number,
): boolean {
  const own = facts.slice(start, end)
  if (field === 'A') return arePeople(own, atoms.slice(start, end))
  if (field === 'O')
    return own.every(
      ({ words, isInstitution, column }, index) =>
        column === 'orgs' ||
        (words <= maxOrgWords && mayBeOrg(atoms[start + index]?.text ?? '', isInstitution)),
    )
  return (
    field !== 'V' ||
    own.some(({ isVenueSlot, isDate }) => isVenueSlot || isDate) ||
    own.every(({ column, cue }) => column === 'venue' || cue === 'venue') ||
    isVenueByPlace(atoms.slice(start, end))
  )
}

/**
 * Whether atoms assigned to authors look like people: they follow a cue, are only family names, or
 * are mostly names with at least one certain one.
 */
function arePeople(facts: Facts[], atoms: Atom[]): boolean {
  if (facts.some(({ cue, column }) => cue === 'authors' || column === 'authors')) return true
  const [first] = atoms
  const isApart = first?.look === 'emphasis' && first.separator !== '_'
  if (atoms.length === 1 && facts[0]?.words === 1 && isApart) return true
  const areNames = facts.every(({ isPerson, isEtAl }) => isPerson || isEtAl)
  if (isApart && areNames && atoms.every(({ look }) => look === 'emphasis')) return true
  if (atoms.length > 1 && atoms.every(({ text }) => isSurname(text) || afterSurname.test(text)))
    return true
  const isSure = (each: Facts, index: number): boolean =>
    each.isNamed || each.isEtAl || each.isHan || certainPerson.test(atoms[index]?.text ?? '')
  const people = facts.filter(
    (each, index) =>
      each.isPerson ||
      each.isEtAl ||
      (each.isNamed && each.words < 3) ||
      atoms[index]?.text.startsWith('@'),
  )
  return people.length * 2 >= facts.length && (facts.length > 2 || facts.some(isSure))
}

/** A handle, or an initial before a name. */
const certainPerson = /^@|(?:^|\s)\p{Lu}\.[\s-]/u

/** Whether atoms assigned to a venue are one name in italics, optionally followed by a volume. */
export function isVenueByPlace(atoms: Atom[]): boolean {
  const names = atoms.filter(({ text }) => /\p{L}/u.test(text))
  const isApart = names.every(({ look }) => look === 'emphasis')
  return isApart && names.some(({ text }) => readVenueName(text))
}

/** `Agrawal`, `and Swami`: a family name on its own. */
const isSurname = (text: string): boolean => isNamePart(text.replace(/^(?:and|&)\s+/, ''))

/** `J.`, `J. and Swami`: what follows the comma after a family name. */
const afterSurname = /^(?:\p{Lu}\.[\s-]?)+(?:\s?(?:and|&)\s\p{Lu}[\p{L}'’-]+)?$/u
