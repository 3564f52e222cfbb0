import { isNamePart } from '../field/people.ts'
import { readVenueName } from '../field/venue.ts'
import type { Atom } from '../label/atoms.ts'
import { cueOf, type Facts } from '../label/facts.ts'
import type { Labelled } from '../label/label.ts'
import { states, type Field } from '../label/model.ts'
import { correctTitle, unfinished } from './title-atoms.ts'
import { slice, trim } from '../slice.ts'
import type { Line } from '../line.ts'

/** Consecutive atoms of one part with the same field. */
export interface Run {
  field: Field
  part: number
  /** Offsets in the shape of the part's line. */
  from: number
  to: number
  atoms: Atom[]
}

export function runsOf(labelled: Labelled): Run[] {
  const runs: Run[] = []
  const fields = fieldsOf(labelled)
  labelled.atoms.forEach((atom, index) => {
    const field = fields[index] ?? 'X'
    const last = runs.at(-1)
    if (last?.field === field && last.part === atom.part) {
      last.to = atom.to
      last.atoms.push(atom)
    } else runs.push({ field, part: atom.part, from: atom.from, to: atom.to, atoms: [atom] })
  })
  return runs
}

/**
 * Returns the field of each atom: the model's choice, corrected where a run cannot have that field
 * and where a note has gaps.
 */
function fieldsOf(labelled: Labelled): Field[] {
  const { atoms, facts, path } = labelled
  const fields = path.map((state): Field => states[state]?.field ?? 'X')
  const title = fields.lastIndexOf('T')
  let start = 0
  for (let end = 1; end <= atoms.length; end++) {
    if (fields[end] === fields[start] && atoms[end]?.part === atoms[start]?.part) continue
    const isAuthorAgain = fields[start] === 'A' && start > title && fields.indexOf('A') < title
    if (isAuthorAgain && isVenueByPlace(atoms.slice(start, end))) fields.fill('V', start, end)
    else if (start > title && !isSound(labelled, fields[start] ?? 'X', start, end))
      fields.fill(isVolume(labelled, fields, start, end) ? 'X' : 'N', start, end)
    start = end
  }
  correctTitle(labelled, fields)
  fillNotes(labelled, fields)
  for (const index of fields.keys())
    if (index > title && isHead(labelled, fields, index)) fields[index] = 'N'
  const claimed = fields.map((field, index) => {
    const [atom, own] = [atoms[index] as Atom, facts[index] as Facts]
    // A venue that many entries share resembles a topic.
    if (field === 'G' && own.isVenue && atom.kind === 'text') return 'V'
    const isCue = atoms[index + 1]?.separator.startsWith(':') && cueOf(atom.text) !== ''
    if (field !== 'X' || index <= title || own.column === 'other' || isCue) return field
    return isLastWord(labelled, index) ? 'N' : claimOf(atom, own)
  })
  labelLoneLinks(labelled, claimed, title)
  fillAuthors(labelled, claimed, title)
  fillParts(labelled, claimed, title)
  return claimed
}

/** Assigns leftover words in a part that contains a note to that note. */
function fillParts({ atoms, facts }: Labelled, fields: Field[], title: number): void {
  const parts = new Set(atoms.flatMap(({ part }, index) => (fields[index] === 'N' ? [part] : [])))
  const titled = atoms[title]?.part
  atoms.forEach(({ part, kind, text }, index) => {
    const { isLabel, isIcon, isNumber, cue } = facts[index] as Facts
    const isLead = atoms[index + 1]?.separator.startsWith(':') === true
    if (part === titled || !parts.has(part) || fields[index] !== 'X' || kind !== 'text') return
    if (!isLabel && !isIcon && !isNumber && !isLead && cue === '' && /\p{L}/u.test(text))
      fields[index] = 'N'
  })
}

/**
 * `阅读笔记：[…](…)`: a part that is only a cue and a link is a labelled link, whatever the link's text.
 */
function labelLoneLinks({ atoms, facts }: Labelled, fields: Field[], title: number): void {
  atoms.forEach((atom, index) => {
    const [past, next] = [atoms[index - 1], atoms[index + 1]]
    const isLone =
      past?.part === atom.part && past.separator.startsWith('^') && next?.part !== atom.part
    const isAnnounced = atom.separator.startsWith(':') && facts[index]?.cue !== ''
    if (
      index > title + 1 &&
      atom.kind === 'link' &&
      isLone &&
      isAnnounced &&
      past.part !== atoms[title]?.part
    )
      fields[index - 1] = fields[index] = 'L'
  })
}

/** The field that each cue assigns to words without a field. */
const announced: Partial<Record<Facts['cue'], Field>> = {
  authors: 'A',
  venue: 'V',
  date: 'V',
  orgs: 'O',
  tags: 'G',
  note: 'N',
}

/** `Title - words`: whether an atom ends the title's line after a dash or a colon. */
function isLastWord({ atoms, facts }: Labelled, index: number): boolean {
  const [atom, past, next] = [atoms[index] as Atom, atoms[index - 1], atoms[index + 1]]
  const { isLabel, isIcon, isNumber, isVenue, isDate, isInstitution, cue } = facts[index] as Facts
  const isNothingElse = !(
    isLabel ||
    isIcon ||
    isNumber ||
    isVenue ||
    isDate ||
    isInstitution ||
    cue
  )
  const isLast = past?.part === atom.part && next?.part !== atom.part
  const isBehindLink =
    past?.kind === 'link' && atom.separator === '_' && (facts[index]?.words ?? 0) > 1
  const isApart = /^[-:]$/.test(atom.separator) || isBehindLink
  return isLast && isNothingElse && atom.kind === 'text' && isApart
}

/**
 * Picks a field for words after the title that the model assigned to none, so that no words are
 * lost.
 */
function claimOf(atom: Atom, facts: Facts): Field {
  if (atom.kind === 'link') return 'X'
  if (atom.kind === 'image') return facts.isVenue && /\d/.test(atom.text) ? 'V' : 'X'
  const isPublished = facts.isVenue || facts.isDate
  const field = announced[facts.cue]
  if (field && (field !== 'V' || isPublished)) return field
  if (isPublished || (facts.column === 'venue' && /\p{L}/u.test(atom.text))) return 'V'
  if (facts.isInstitution) return 'O'
  if (facts.isEtAl || (facts.isPerson && facts.isNamed)) return 'A'
  return isRemark(atom, facts) ? 'N' : 'X'
}

/** Whether atoms are the numbers after a venue: volume, issue and pages. */
const isVolume = ({ facts }: Labelled, fields: Field[], start: number, end: number): boolean =>
  fields[start - 1] === 'V' && facts.slice(start, end).every(({ isNumber }) => isNumber)

/** The maximum length of an organisation's name, in words. */
const longestOrg = 8

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
function isSound({ atoms, facts }: Labelled, field: Field, start: number, end: number): boolean {
  const own = facts.slice(start, end)
  if (field === 'A') return arePeople(own, atoms.slice(start, end))
  if (field === 'O')
    return own.every(
      ({ words, isInstitution, column }, index) =>
        column === 'orgs' ||
        (words <= longestOrg && mayBeOrg(atoms[start + index]?.text ?? '', isInstitution)),
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
  if (atoms.length > 1 && atoms.every(({ text }) => isSurname(text) || behindName.test(text)))
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
const behindName = /^(?:\p{Lu}\.[\s-]?)+(?:\s?(?:and|&)\s\p{Lu}[\p{L}'’-]+)?$/u

/** The maximum length of a person's name, in words. */
const longestName = 4

/**
 * Assigns short words between two authors to authors, and words next to one author if they look
 * like a person.
 */
function fillAuthors({ atoms, facts }: Labelled, fields: Field[], title: number): void {
  const isBeside = (index: number, other: number): boolean =>
    fields[other] === 'A' &&
    atoms[other]?.part === atoms[index]?.part &&
    /[,&/]/.test(atoms[Math.max(index, other)]?.separator ?? '')
  const isLike = (index: number): boolean =>
    index > title &&
    fields[index] !== 'A' &&
    atoms[index]?.kind === 'text' &&
    !facts[index]?.isVenueSlot &&
    !facts[index]?.isDate &&
    (facts[index]?.isPerson === true || (facts[index]?.words ?? 9) <= longestName)
  const step = (index: number): void => {
    if (!isLike(index)) return
    const [before, following] = [isBeside(index, index - 1), isBeside(index, index + 1)]
    if (
      (before && following) ||
      ((before || following) && (facts[index]?.isPerson || facts[index]?.isNamed))
    )
      fields[index] = 'A'
  }
  for (const index of atoms.keys()) step(index)
  for (const index of [...atoms.keys()].toReversed()) step(index)
}

/**
 * Whether an atom continues a note: text after it, or in brackets inside it, without a separator;
 * or a link where the sentence is incomplete.
 */
const goesOn = (note: Atom, { kind, separator, bracket }: Atom): boolean =>
  kind === 'text'
    ? /^[)_]+$/.test(separator) && (bracket === '' || note.bracket !== '')
    : kind === 'link' && /^_?$/.test(separator) && unfinished.test(note.text)

/** Closes gaps in notes, whatever field the model assigned inside them. */
function fillNotes({ atoms, facts }: Labelled, fields: Field[]): void {
  const isLabelledLink = (index: number): boolean =>
    fields[index] === 'L' && (facts[index]?.isLabel ?? false)
  let note = -1
  atoms.forEach((atom, index) => {
    if (fields[index] === 'T' || atoms[note]?.part !== atom.part) note = -1
    if (note >= 0 && note === index - 1 && goesOn(atoms[note] as Atom, atom)) fields[index] = 'N'
    if (fields[index] !== 'N') return
    const between = Array.from({ length: index - note - 1 }, (_, at) => note + 1 + at)
    if (note >= 0 && !(between.length && between.every(isLabelledLink)))
      for (const at of between) fields[at] = 'N'
    note = index
  })
}

/** Whether words begin the note after them: `Name: what it does`, `some *words*`. */
function isHead({ atoms, facts }: Labelled, fields: Field[], index: number): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]]
  return (
    fields[index] === 'X' &&
    fields[index + 1] === 'N' &&
    atom?.kind === 'text' &&
    next?.part === atom.part &&
    (next.separator.startsWith(':')
      ? facts[index + 1]?.cue === ''
      : next.separator === '_' && !facts[index]?.isNumber && !facts[index]?.isIcon)
  )
}

/** Whether an atom without a field is long enough to be a note. */
const isRemark = (atom: Atom, facts: Facts): boolean =>
  atom.kind === 'text' && facts.words > 2 && !facts.isLabel && !facts.isNumber

const openings = '(（[【“"《「«'
const closings = ')）]】”》」»'

/** The words of a run, extended to the brackets and the punctuation that close it. */
export function closedLine(line: Line, { from, to }: Run): Line {
  const { shape } = line
  const isEnd = (at: number): boolean =>
    /[.!?。！？:：]/.test(shape[at] ?? '') || closings.includes(shape[at] || ' ')
  const text = shape.slice(from, to)
  let open = [...text].reduce(
    (depth, each) => depth + (openings.includes(each) ? 1 : closings.includes(each) ? -1 : 0),
    0,
  )
  // Include an opening bracket whose closing one is inside the run.
  for (; open < 0 && openings.includes(shape[from - 1] || ' '); open++) from--
  while (isEnd(to) && (open > 0 || !closings.includes(shape[to] || ' ')))
    if (closings.includes(shape[to++] || ' ')) open--
  return trim(slice(line, from, to))
}
