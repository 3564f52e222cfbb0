import type { Atom } from '../label/atom.ts'
import { cueOf } from '../label/cues.ts'
import type { Facts } from '../label/facts.ts'
import type { Labelled } from '../label/label.ts'
import { states, type Field } from '../label/states.ts'
import { endPeople, fillEtAl, splitAffiliations } from './affiliations.ts'
import { claimOf, isLastWord } from './claims.ts'
import {
  beginsNote,
  fillAuthors,
  fillLines,
  fillNotes,
  fillParts,
  labelLoneLinks,
} from './fill-fields.ts'
import { isSound, isVenueByPlace } from './sound-runs.ts'
import { correctTitle } from './title-atoms.ts'

/**
 * Returns the field of each atom: the model's choice, corrected where a run cannot have that field
 * and where a note has gaps.
 */
export function fieldsOf(labelled: Labelled): Field[] {
  const predicted = labelled.path.map((state): Field => states[state]?.field ?? 'X')
  const title = predicted.lastIndexOf('T')
  fillEtAl(labelled, predicted, title)
  endPeople(labelled, predicted)
  for (const [index, atom] of labelled.atoms.entries())
    // `In *ICML 2023*`; longer names begin with the preposition: `In Proceedings of …`
    if (
      index > title &&
      isIn(atom) &&
      /[VG]/.test(predicted[index] ?? '') &&
      predicted[index + 1] === 'V' &&
      (labelled.facts[index + 1]?.words ?? 9) <= 3
    )
      predicted[index] = 'X'
  correctRuns(labelled, predicted, title)
  correctTitle(labelled, predicted)
  correctTopics(labelled, predicted)
  fillNotes(labelled, predicted)
  for (const index of predicted.keys())
    if (index > title && beginsNote(labelled, predicted, index)) predicted[index] = 'N'
  const fields = predicted.map((field, index) => claimed(labelled, field, index, title))
  labelLoneLinks(labelled, fields, title)
  fillAuthors(labelled, fields, title)
  splitAffiliations(labelled, fields, title)
  fillParts(labelled, fields, title)
  fillLines(labelled, fields, title)
  return fields
}

const isIn = (atom: Atom | undefined): boolean => /^(?:in|at)$/i.test(atom?.text ?? '')

/** Changes runs after the title that cannot have the field that the model assigned. */
function correctRuns(labelled: Labelled, fields: Field[], title: number): void {
  const { atoms, facts } = labelled
  let start = 0
  for (let end = 1; end <= atoms.length; end++) {
    if (fields[end] === fields[start] && atoms[end]?.part === atoms[start]?.part) continue
    const isAuthorAgain = fields[start] === 'A' && start > title && fields.indexOf('A') < title
    const isDated = end === start + 1 && fields[end] === 'V' && facts[end]?.isDate
    if (isAuthorAgain && (isDated || isVenueByPlace(atoms.slice(start, end))))
      fields.fill('V', start, end)
    // `Title, in *Venue*`
    else if (start > title && end === start + 1 && fields[end] === 'V' && isIn(atoms[start]))
      fields[start] = 'X'
    else if (start > title && continuesWords(labelled, fields, start, end))
      fields.fill('N', start, end)
    else if (start > title && !isSound(labelled, fields[start] ?? 'X', start, end))
      fields.fill(isVolume(labelled, fields, start, end) ? 'X' : 'N', start, end)
    start = end
  }
}

/** `[Topic] Title (Maker)`: where a maker is printed after the title, words before it are a topic. */
function correctTopics({ facts }: Labelled, fields: Field[]): void {
  const title = fields.indexOf('T')
  if (!fields.includes('O', title) && !fields.includes('V', title)) return
  for (let at = 0; at < title; at++)
    if (fields[at] === 'O' && !facts[at]?.isInstitution) fields[at] = 'G'
}

/** `CP'2005`, `Constraints'2024` */
const venueWithYear = /^(?:\p{Lu}[\p{L}\d&@-]*['’](?:19|20)\d\d|\p{Lu}[\p{Lu}&@-]+['’]\d\d)$/u

/** The field of an atom, or the one that claims it if the model assigned none. */
function claimed(labelled: Labelled, field: Field, index: number, title: number): Field {
  const { atoms, facts } = labelled
  const [atom, own] = [atoms[index] as Atom, facts[index] as Facts]
  // A venue that many entries share resembles a topic.
  const isVenue = own.isVenue || (atom.isAlone && venueWithYear.test(atom.text))
  if (field === 'G' && isVenue && atom.kind === 'text') return 'V'
  const isCue =
    isIn(atom) || (atoms[index + 1]?.separator.startsWith(':') && cueOf(atom.text) !== '')
  // `Paper: [Title](…)`
  if (field === 'G' && isCue && cueOf(atom.text) === 'title') return 'X'
  if (field !== 'X' || index <= title || own.column === 'other' || isCue) return field
  return isLastWord(labelled, index, title) ? 'N' : claimOf(atom, own)
}

/** Whether words taken for people go on with a note, `asks for names, times, colours`. */
function continuesWords(
  { atoms, facts }: Labelled,
  fields: Field[],
  start: number,
  end: number,
): boolean {
  return (
    fields[start] === 'A' &&
    fields[start - 1] === 'N' &&
    atoms[start]?.part === atoms[start - 1]?.part &&
    atoms[start]?.separator === ',' &&
    facts.slice(start, end).every(({ isNamed, isEtAl, cue }) => !isNamed && !isEtAl && cue === '')
  )
}

/** Whether atoms are the numbers after a venue: volume, issue and pages. */
const isVolume = ({ facts }: Labelled, fields: Field[], start: number, end: number): boolean =>
  fields[start - 1] === 'V' && facts.slice(start, end).every(({ isNumber }) => isNumber)
