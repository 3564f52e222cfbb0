import type { Facts } from '../label/facts.ts'
import type { Labelled } from '../label/label.ts'
import type { Field } from '../label/states.ts'

/** Corrects where people end and the title begins after the model has chosen it. */
export function separatePeople(labelled: Labelled, fields: Field[]): void {
  takePeopleAway(labelled, fields)
  takeInitialsAway(labelled, fields)
  takeTitleBack(labelled, fields)
  takeJoinedAway(labelled, fields)
}

/** `Jane Doe, John Smith **Title**`: people before a bold title are authors. */
function takePeopleAway({ atoms, facts }: Labelled, fields: Field[]): void {
  const [begin, end] = [fields.indexOf('T'), fields.lastIndexOf('T')]
  let people = begin
  while (people < end && facts[people]?.isPerson && atoms[people]?.look !== 'strong') people++
  const isBold = atoms.slice(people, end + 1).every(({ look }) => look === 'strong')
  if (people > begin && isBold && (facts[people]?.words ?? 0) > 1) fields.fill('A', begin, people)
}

/** Words among people with at least this many words are a title. */
const minWordsOfTitle = 5
/** `Water Soc. Am`, `Boats 76`, `WB87–WB95`: words of a journal, a volume or pages. */
const places = /^(?:(?:\p{Lu}[\p{L}.]*|&|\p{L}{0,3}\d+(?:[-–—]\p{L}{0,3}\d+)?)(?:\s|$)){1,4}$/u

/** `J. Doe, Lists at work in the field, Lists 76 (2011) 12–34`: a title is no journal and no pages. */
function takeTitleBack({ atoms, facts }: Labelled, fields: Field[]): void {
  const title = fields.indexOf('T')
  const mayBeTitle = ({ words, isPerson, isNamed }: Facts, index: number): boolean =>
    fields[index] === 'A' &&
    index < title &&
    atoms[index]?.part === atoms[title]?.part &&
    words >= minWordsOfTitle &&
    !isPerson &&
    !isNamed
  const back = facts.findIndex(mayBeTitle)
  if (back < 1 || atoms[title]?.kind !== 'text' || !places.test(atoms[title].text)) return
  fields[back] = 'T'
  for (let at = back + 1; at < title; at++) if (fields[at] === 'A') fields[at] = 'V'
  for (let at = title; fields[at] === 'T'; at++)
    fields[at] = /\p{L}{4}/u.test(atoms[at]?.text ?? '') ? 'V' : 'X'
}

const joinedName = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`
const joinedPeople = new RegExp(`^${joinedName}(?: and ${joinedName}){2,}$`, 'u')

/** The minimum number of words of a title after people and a year. */
const minWordsAfter = 3

/** `Jane Doe and Jo Roe and Al Poe (2021). Lists at Work`: people as BibTeX joins them. */
function takeJoinedAway({ atoms, facts }: Labelled, fields: Field[]): void {
  const begin = fields.indexOf('T')
  const people = atoms.findIndex(({ text }) => joinedPeople.test(text))
  if (people < 0 || people > begin) return
  if (people === begin) {
    const next = begin + 2
    const isTitle =
      atoms[next]?.part === atoms[begin]?.part && (facts[next]?.words ?? 0) >= minWordsAfter
    if (!facts[begin + 1]?.isDate || !isTitle) return
    fields[next] = 'T'
  }
  fields[people] = 'A'
}

/** `J. Doe`, `Doe J. K.`: a surname with initials. */
const withInitials =
  /^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\. ?){1,3}|(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}+)$/u

/** `Doe J. Lists at Work`, `J. Doe - Lists at Work`: a title is no surname with initials. */
function takeInitialsAway({ atoms, facts }: Labelled, fields: Field[]): void {
  const begin = fields.indexOf('T')
  const [first, next] = [atoms[begin], atoms[begin + 1]]
  if (first?.kind !== 'text' || next?.part !== first.part) return
  // A full stop after the last initial separates.
  if (!withInitials.test(first.text + (next.separator.startsWith('.') ? '.' : ''))) return
  const isTitle = (facts[begin + 1]?.words ?? 0) > 1 && next.bracket === ''
  if (!isTitle || (fields[begin + 1] !== 'T' && fields[begin + 1] !== 'N')) return
  fields[begin] = 'A'
  fields[begin + 1] = 'T'
}
