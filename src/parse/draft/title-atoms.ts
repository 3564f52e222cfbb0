import { isInstitution } from '../field/institutions.ts'
import { bare } from '../field/labels.ts'
import { isAward } from '../field/venue.ts'
import type { Atom } from '../label/atom.ts'
import type { Facts } from '../label/facts.ts'
import type { Labelled } from '../label/label.ts'
import type { Field } from '../label/states.ts'
import { separatePeople } from './title-and-people.ts'

/** Words that cannot end a title or a sentence. */
export const unfinished =
  /(?:^|\s)(?:an?|the|of|for|to|by|in|on|with|from|via|using|at|and|or|see|based on|than|like|called|named)$|[的在和与用于]$/i

/** Bold atoms with at least this many words are not a person. */
const minWords = 3

/** Corrects where the title begins and ends after the model has chosen it. */
export function correctTitle(labelled: Labelled, fields: Field[]): void {
  separatePeople(labelled, fields)
  correctHead(labelled, fields)
  if (!takeVenueAway(labelled, fields)) correctTail(labelled, fields)
}

/** Adds a unique bold name and words that a particle joins to the title; removes an award. */
function correctHead({ atoms, facts }: Labelled, fields: Field[]): void {
  const title = fields.indexOf('T')
  const [first, before] = [atoms[title], atoms[title - 1]]
  if (!first) return
  if (isAward(first.text) && fields[title - 1] === 'V' && fields[title + 1] === 'T')
    fields[title] = 'V'
  else if (before?.part !== first.part || before.look !== 'strong') return
  else if (first.text.startsWith('的') || /^_?["“「]$/.test(first.separator)) {
    for (let at = title - 1; atoms[at]?.part === first.part && atoms[at]?.look === 'strong'; at--)
      fields[at] = 'T'
  } else if (/^[:_]$/.test(first.separator) && before.bracket === '' && isOwnName(facts[title - 1]))
    fields[title - 1] = 'T'
}

const isOwnName = (facts: Facts | undefined): boolean =>
  facts !== undefined && facts.repeats === '' && facts.words < 3 && !facts.isTopic && !facts.isLabel

/**
 * Extends an incomplete title; removes italics after a dash, which are a venue, and a note after a
 * linked name.
 */
function correctTail({ atoms, facts }: Labelled, fields: Field[]): void {
  const begin = fields.indexOf('T')
  // `[Name](…): what it does` is a name and a note.
  const note = fields.findIndex(
    (field, index) =>
      field === 'T' &&
      index > begin &&
      facts[index]?.isLower === true &&
      /^[-:]/.test(atoms[index]?.separator ?? ''),
  )
  if (note > 0 && atoms[begin]?.kind === 'link')
    for (let at = note; fields[at] === 'T'; at++) fields[at] = 'N'
  // `**Name** [[Maker]](…)`: who made it, or a labelled link.
  const after = fields.findIndex(
    (field, index) =>
      field === 'T' &&
      index > begin &&
      atoms[index]?.kind === 'link' &&
      /^\[.+\]$/.test(atoms[index].text),
  )
  if (after > 0 && atoms[begin]?.kind === 'text' && atoms[begin].look === 'strong')
    fields[after] = isInstitution(bare(atoms[after]?.text ?? '')) ? 'O' : 'L'
  const first = atoms[fields.indexOf('T')]
  let end = fields.lastIndexOf('T')
  // `**Is it? More bold words**` is one title.
  const continuesTitle = (atom: Atom | undefined, index: number): boolean =>
    atom?.look === 'strong' &&
    atom.part === atoms[end]?.part &&
    (fields[index] === 'A' || fields[index] === 'N') &&
    (facts[index]?.words ?? 0) >= minWords
  if (atoms.slice(begin, end + 1).every(({ look }) => look === 'strong'))
    while (continuesTitle(atoms[end + 1], end + 1)) fields[++end] = 'T'
  const [last, next] = [atoms[end], atoms[end + 1]]
  if (!first || !last) return
  const isNear = (atom: Atom | undefined): atom is Atom =>
    atom?.kind === 'text' && atom.part === last.part
  if (isNear(next) && next.separator === '_' && next.bracket === '' && unfinished.test(last.text))
    fields[end + 1] = 'T'
  else if (isNear(next) && /^\)?$/.test(next.separator) && next.text.startsWith('的'))
    fields[end + 1] = 'T'
  else if (last !== first && last.look === 'emphasis' && first.look !== 'emphasis')
    if (last.separator === '-' && isNear(last)) fields[end] = 'V'
}

/** `Title in *Venue*, 2024`: italics after a preposition are a venue, if the model agrees or a date follows. */
function takeVenueAway({ atoms }: Labelled, fields: Field[]): boolean {
  const end = fields.lastIndexOf('T')
  const at = atoms[end]?.look === 'emphasis' ? end : end + 1
  const [before, venue] = [atoms[at - 1], atoms[at]]
  if (!before || fields[at - 1] !== 'T' || venue?.part !== before.part) return false
  const isIn = /(?:^|\s)(?:in|at)$/.test(before.text)
  const isVenue = venue.look === 'emphasis' && before.look !== 'emphasis'
  if (!isIn || !isVenue || (fields[at] !== 'V' && fields[at + 1] !== 'V')) return false
  fields[at] = 'V'
  if (!before.text.includes(' ') && at - 1 > fields.indexOf('T')) fields[at - 1] = 'X'
  return true
}
