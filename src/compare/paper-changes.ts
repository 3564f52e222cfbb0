import type { Change, Field } from '../model/change.ts'
import { monthOfArxivId } from '../model/identifiers.ts'
import { type Inline, type Paper, plainText } from '../model/list.ts'
import { wordsOf } from './identity.ts'

/** What differs between two versions of one paper, wherever they stand. */
export function comparePaper(before: Paper, after: Paper): Change[] {
  const isReread = saidOf(before) === saidOf(after) && orgsOf(before) !== orgsOf(after)
  const isNoted = !isReread && noteOf(before.note) !== noteOf(after.note)
  return [
    ...(before.title === after.title ? [] : [{ kind: 'paper-retitled' as const, before, after }]),
    ...(before.link === after.link ? [] : [{ kind: 'paper-relinked' as const, before, after }]),
    ...(isNoted ? [{ kind: 'note-changed' as const, before, after }] : []),
    ...fields
      .filter((field) => differs(before, after, field) && !(field === 'orgs' && isReread))
      .map((field) => ({ kind: 'field-changed' as const, field, before, after })),
  ]
}

function differs(before: Paper, after: Paper, field: Field): boolean {
  return (
    JSON.stringify(before[field]) !== JSON.stringify(after[field]) &&
    readings[field](before) !== readings[field](after)
  )
}

/** Fields as far as the entry itself says them, and without what makes no difference. */
const readings: Record<Field, (paper: Paper) => string> = {
  orgs: (paper) => orgsOf(paper),
  venue: ({ venue }) => venue ?? '',
  year: ({ year, section }) => (year === null || section.includes(`${year}`) ? '' : `${year}`),
  date: ({ date, arxivId }) =>
    date === null || date === (arxivId && monthOfArxivId(arxivId)) ? '' : date,
  authors: ({ authors }) => JSON.stringify(authors),
  links: ({ links }) =>
    JSON.stringify(links.map(({ label, url }) => JSON.stringify([label, url])).toSorted()),
  tags: ({ tags }) => JSON.stringify(tags.toSorted()),
}
const fields = Object.keys(readings) as Field[]

/** Without their spelling, which the whole list decides and not the entry. */
function orgsOf({ orgs }: Paper): string {
  return JSON.stringify(orgs.map(wordsOf).toSorted())
}

/** Words and addresses without their look. */
function noteOf(note: Inline[]): string {
  return JSON.stringify([
    plainText(note).replace(/\s+/g, ' ').trim(),
    note.flatMap((inline) => (inline.kind === 'link' ? [inline.url] : [])),
  ])
}

/** Organisations and note in one: whether a word before a note is an organisation may depend on the rest of the list. */
function saidOf({ orgs, note }: Paper): string {
  return wordsOf(`${orgs.join(' ')} ${plainText(note)}`).replaceAll(' ', '')
}
