import { isNamePart } from '../field/people.ts'
import { readVenueName } from '../field/venue.ts'
import type { Atom } from '../label/atoms.ts'
import { cueOf, type Facts } from '../label/facts.ts'
import type { Labelled } from '../label/label.ts'
import { states, type Field } from '../label/model.ts'
import { correctTitle, unfinished } from './title-atoms.ts'
import { slice, trim, type Line } from '../line.ts'

/** Atoms that follow each other with one field, in one part. */
export interface Run {
  field: Field
  part: number
  /** In the shape of the part's line. */
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

/** The field of each atom as the model says, but for runs that cannot be what it says, and for holes in notes. */
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
    // A venue that many entries have looks like a topic.
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

/** Words that are left in a line of a note belong to it, however few. */
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

/** `阅读笔记：[…](…)`: a line of nothing but an announced link is a labelled link, whatever the link says. */
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

/** What an announcement makes of words that the model gives to no field. */
const announced: Partial<Record<Facts['cue'], Field>> = {
  authors: 'A',
  venue: 'V',
  date: 'V',
  orgs: 'O',
  tags: 'G',
  note: 'N',
}

/** `Title - words`: what closes the title's line after a dash or a colon. */
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

/** The field that claims words after the title which the model gives to none: so that none are lost. */
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

/** Whether atoms are numbers after a venue: volume, issue and pages. */
const isVolume = ({ facts }: Labelled, fields: Field[], start: number, end: number): boolean =>
  fields[start - 1] === 'V' && facts.slice(start, end).every(({ isNumber }) => isNumber)

/** The most words of an organisation. */
const longestOrg = 8

/** Whether a name may be an organisation's: no sentence, and known or with a capital, a digit or a letter without case. */
const mayBeOrg = (text: string, isKnown: boolean): boolean =>
  !/\S[:：]\S|[!！?？。]$/.test(text) && (isKnown || /[\p{Lu}\p{Lo}\p{N}]/u.test(text))

/** Whether atoms may be what the model takes them for: authors are mostly people, and a venue can be read. */
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

/** Whether words that the model takes for people are such: announced, family names alone, or mostly names, one for certain. */
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

/** Whether words that the model takes for a venue are one name, set apart by their look; a volume may follow. */
export function isVenueByPlace(atoms: Atom[]): boolean {
  const names = atoms.filter(({ text }) => /\p{L}/u.test(text))
  const isApart = names.every(({ look }) => look === 'emphasis')
  return isApart && names.some(({ text }) => readVenueName(text))
}

/** `Agrawal`, `and Swami`: a family name alone. */
const isSurname = (text: string): boolean => isNamePart(text.replace(/^(?:and|&)\s+/, ''))

/** `J.`, `J. and Swami`: what a comma after a family name cuts off. */
const behindName = /^(?:\p{Lu}\.[\s-]?)+(?:\s?(?:and|&)\s\p{Lu}[\p{L}'’-]+)?$/u

/** How many words a person has at most. */
const longestName = 4

/** People stand beside people: short words between two of them, or beside one and written like one, are such, too. */
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

/** Whether words follow a note, or brackets within it, without a separator; or a link where its sentence needs a word. */
const goesOn = (note: Atom, { kind, separator, bracket }: Atom): boolean =>
  kind === 'text'
    ? /^[)_]+$/.test(separator) && (bracket === '' || note.bracket !== '')
    : kind === 'link' && /^_?$/.test(separator) && unfinished.test(note.text)

/** A note goes on over whatever the model sees in its middle. */
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

/** Words before a note that belong to it: `Name: what it does`, `some *words*`. */
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

/** Words after the title that no field claims. */
const isRemark = (atom: Atom, facts: Facts): boolean =>
  atom.kind === 'text' && facts.words > 2 && !facts.isLabel && !facts.isNumber

const openings = '(（[【“"《「«'
const closings = ')）]】”》」»'

/** The words of a run with the brackets that they open or close, and their full stop. */
export function closedLine(line: Line, { from, to }: Run): Line {
  const { shape } = line
  const isEnd = (at: number): boolean =>
    /[.!?。！？:：]/.test(shape[at] ?? '') || closings.includes(shape[at] || ' ')
  const text = shape.slice(from, to)
  let open = [...text].reduce(
    (depth, each) => depth + (openings.includes(each) ? 1 : closings.includes(each) ? -1 : 0),
    0,
  )
  // An opening bracket that belongs to a closing one within.
  for (; open < 0 && openings.includes(shape[from - 1] || ' '); open++) from--
  while (isEnd(to) && (open > 0 || !closings.includes(shape[to] || ' ')))
    if (closings.includes(shape[to++] || ' ')) open--
  return trim(slice(line, from, to))
}
