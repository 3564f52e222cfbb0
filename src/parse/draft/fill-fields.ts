import type { Atom } from '../label/atom.ts'
import type { Facts } from '../label/facts.ts'
import { labelOfLine } from '../label/slots.ts'
import { isBare, type Span } from '../line.ts'
import type { Labelled } from '../label/label.ts'
import type { Field } from '../label/states.ts'
import { unfinished } from './title-atoms.ts'

/** Assigns leftover words in a part that contains a note to that note. */
export function fillParts({ atoms, facts }: Labelled, fields: Field[], title: number): void {
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
 * Assigns words to the note that would have no field at all: those of a further line or nested
 * bullet without a field and without a label, and those in a column of notes.
 */
export function fillLines(labelled: Labelled, fields: Field[], title: number): void {
  const { record, atoms, facts } = labelled
  for (const [part, { role }] of record.parts.entries()) {
    const own = [...atoms.keys()].filter((index) => atoms[index]?.part === part)
    const first = own[0] ?? -1
    const isIn =
      role === 'cell' ? facts[first]?.column === 'note' : role !== 'main' && first > title
    const isFree = own.every(
      (index) => fields[index] === 'X' && /^(?:text|code)$/.test(atoms[index]?.kind ?? ''),
    )
    const words = own.reduce((sum, index) => {
      const { isLabel, isIcon, isNumber, words } = facts[index] as Facts
      return sum + (isLabel || isIcon || isNumber ? 0 : words)
    }, 0)
    const hasWords = words >= (role === 'cell' ? 1 : 2)
    if (!isIn || !isFree || !hasWords || (role !== 'cell' && labelOfLine(atoms, first) !== null))
      continue
    for (const index of own) fields[index] = 'N'
  }
}

/**
 * `阅读笔记：[…](…)`: a part that is only a cue and a link is a labelled link, whatever the link's text.
 */
export function labelLoneLinks({ atoms, facts }: Labelled, fields: Field[], title: number): void {
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

/** The maximum length of a person's name, in words. */
const maxNameWords = 4

/**
 * Assigns short words between two authors to authors, and words next to one author if they look
 * like a person.
 */
export function fillAuthors({ atoms, facts }: Labelled, fields: Field[], title: number): void {
  const isBeside = (index: number, other: number): boolean =>
    fields[other] === 'A' &&
    atoms[other]?.part === atoms[index]?.part &&
    /[,&/]/.test(atoms[Math.max(index, other)]?.separator ?? '')
  const isLike = (index: number): boolean =>
    (index > title || (index < fields.indexOf('T') && fields[index] === 'X')) &&
    fields[index] !== 'A' &&
    atoms[index]?.kind === 'text' &&
    !facts[index]?.isVenueSlot &&
    !facts[index]?.isDate &&
    (facts[index]?.isPerson === true ||
      (fields[index] !== 'N' && (facts[index]?.words ?? 9) <= maxNameWords))
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
 * or a link or code where the sentence is incomplete.
 */
const continuesNote = (note: Atom, { kind, separator, bracket }: Atom): boolean =>
  kind === 'text'
    ? /^[)_]+$/.test(separator) && (bracket === '' || note.bracket !== '')
    : kind !== 'image' && /^_?$/.test(separator) && unfinished.test(note.text)

const announces = /^(?:\w+ )?\w+ (?:from|at)$/i

/** Closes gaps in notes, whatever field the model assigned inside them. */
export function fillNotes({ atoms, facts }: Labelled, fields: Field[]): void {
  const isLabelledLink = (index: number): boolean =>
    fields[index] === 'L' && (facts[index]?.isLabel ?? false)
  // `Retrieved from https://…` is where the paper is.
  const isOnlyUrl = (index: number): boolean =>
    fields[index] === 'L' &&
    isBare(atoms[index]?.span as Span) &&
    index === atoms.length - 1 &&
    atoms.every(({ kind }, at) => kind !== 'link' || at === index)
  let note = -1
  atoms.forEach((atom, index) => {
    if (fields[index] === 'T' || atoms[note]?.part !== atom.part) note = -1
    if (isOnlyUrl(index)) {
      if (note === index - 1 && announces.test(atoms[note]?.text ?? '')) fields[note] = 'X'
      return
    }
    if (note >= 0 && note === index - 1 && continuesNote(atoms[note] as Atom, atom))
      fields[index] = 'N'
    if (fields[index] !== 'N') return
    const between = Array.from({ length: index - note - 1 }, (_, at) => note + 1 + at)
    if (note >= 0 && !(between.length && between.every(isLabelledLink)))
      for (const at of between) fields[at] = 'N'
    note = index
  })
}

/** Whether words begin the note after them: `Name: what it does`, `some *words*`. */
export function beginsNote({ atoms, facts }: Labelled, fields: Field[], index: number): boolean {
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
