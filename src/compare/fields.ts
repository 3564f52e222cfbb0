import type { Change, Field } from '../model/change.ts'
import { monthOfArxivId } from '../model/identifiers.ts'
import { type Inline, type Paper, plainText } from '../model/list.ts'
import { wordsOf } from './paper-keys.ts'

/** Returns the changed fields of a paper. Its position is compared elsewhere. */
export function compareFields(before: Paper, after: Paper): Change[] {
  const isReclassified =
    orgsAndNote(before) === orgsAndNote(after) && orgsOf(before) !== orgsOf(after)
  const isNoteChanged = !isReclassified && noteOf(before.note) !== noteOf(after.note)
  return [
    ...(before.title === after.title ? [] : [{ kind: 'paper-retitled' as const, before, after }]),
    ...(before.link === after.link ? [] : [{ kind: 'paper-relinked' as const, before, after }]),
    ...(isNoteChanged ? [{ kind: 'note-changed' as const, before, after }] : []),
    ...fields
      .filter((field) => differs(before, after, field) && !(field === 'orgs' && isReclassified))
      .map((field) => ({ kind: 'field-changed' as const, field, before, after })),
  ]
}

function differs(before: Paper, after: Paper, field: Field): boolean {
  return (
    JSON.stringify(before[field]) !== JSON.stringify(after[field]) &&
    normalized[field](before) !== normalized[field](after)
  )
}

/** Each field as the entry prints it: without values derived from the heading or the link, in a canonical form. */
const normalized: Record<Field, (paper: Paper) => string> = {
  orgs: (paper) => orgsOf(paper),
  venue: ({ venue }) => venue ?? '',
  year: ({ year, section }) => (year === null || section.includes(`${year}`) ? '' : `${year}`),
  date: ({ date, arxivId }) =>
    date === null || date === (arxivId && monthOfArxivId(arxivId)) ? '' : date,
  authors: ({ authors }) => JSON.stringify(authors),
  links: ({ links }) =>
    JSON.stringify(links.map(({ label, url }) => JSON.stringify([label, url])).toSorted()),
  tags: ({ tags }) => JSON.stringify(tags.toSorted()),
  properties: ({ properties }) =>
    JSON.stringify(properties.map(({ name, value }) => [name, value])),
}
const fields = Object.keys(normalized) as Field[]

/** Ignores spelling: the whole list decides how an organisation is spelled. */
function orgsOf({ orgs }: Paper): string {
  return JSON.stringify(orgs.map(wordsOf).toSorted())
}

/** Words and addresses, without formatting. */
function noteOf(note: Inline[]): string {
  return JSON.stringify([
    plainText(note).replace(/\s+/g, ' ').trim(),
    note.flatMap((inline) => (inline.kind === 'link' ? [inline.url] : [])),
  ])
}

/** Organisations and note together: whether a word before a note is an organisation can depend on the rest of the list. */
function orgsAndNote({ orgs, note }: Paper): string {
  return wordsOf(`${orgs.join(' ')} ${plainText(note)}`).replaceAll(' ', '')
}
