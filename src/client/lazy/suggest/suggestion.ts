import { issueAddress, lineAddress, type Forge } from '../../../model/forge.ts'
import type { Paper } from '../../../model/list.ts'
import type { Messages } from '../../../model/messages/messages.ts'
import { addressOfPasted } from '../../../model/pasted.ts'
import type { Layout, SlotField } from '../../../printing/layout.ts'
import { paperFrom, printsField } from '../../../printing/new-paper.ts'
import { printings } from '../../../printing/print.ts'
import { say } from '../../i18n.ts'

/** What a reader typed, by field. */
export type Answers = Record<Field, string>
export type Field = 'link' | 'title' | 'authors' | 'orgs' | 'venue' | 'year' | 'note' | 'code'

/** The slots of optional fields; a form asks only for what the section writes. */
export const slotOf = {
  authors: 'authors',
  orgs: 'orgs',
  venue: 'venue',
  year: 'year',
  note: 'note',
  code: 'links',
} as const satisfies Partial<Record<Field, SlotField>>

/**
 * The key of the message for each field that is missing or wrong. A section whose entries have no
 * links needs none.
 */
export function errorsOf(
  answers: Answers,
  layout?: Layout,
): Partial<Record<Field, 'noLink' | 'noTitle' | 'noYear'>> {
  const { link, title, year, code } = answers
  return {
    ...((link.trim() || !layout || printsField(layout, 'address')) &&
      addressOfPasted(link) === null && { link: 'noLink' }),
    ...(!title.trim() && { title: 'noTitle' }),
    ...(year.trim() && !/^(?:19|20)\d\d$/.test(year.trim()) && { year: 'noYear' }),
    ...(code.trim() && addressOfPasted(code) === null && { code: 'noLink' }),
  }
}

/** The paper that a section would have of it. What is wrong is left out. */
export function paperOf(answers: Answers, layout: Layout): Paper {
  const text = (field: Field): string => answers[field].replace(/\s+/g, ' ').trim()
  const many = (field: Field): string[] =>
    text(field)
      .split(/\s*[,，;；]\s*/)
      .filter(Boolean)
  const code = addressOfPasted(text('code'))
  return paperFrom(
    {
      title: text('title') || '…',
      link: addressOfPasted(text('link')) ?? (printsField(layout, 'address') ? '…' : ''),
      authors: many('authors'),
      orgs: many('orgs'),
      venue: text('venue'),
      year: 'year' in errorsOf(answers) ? null : Number(text('year')) || null,
      note: text('note'),
      code: code === null ? [] : [code],
    },
    layout,
  )
}

/** A paper as a section writes it. */
export const entryOf = (paper: Paper, layout: Layout): string =>
  printings(layout, paper, layout.next)[0]?.text ?? ''

/** A new issue that suggests an entry, below a line of the list. */
export function suggestionAddress(
  forge: Forge,
  words: Messages['suggest'],
  what: { title: string; section: string; entry: string; file: string; line: number | null },
): string {
  const { title, section, entry, file, line } = what
  // longer than any within the entry
  const fence = '`'.repeat(Math.max(3, ...(entry.match(/`+/g) ?? []).map((run) => run.length + 1)))
  const parts = [
    section && `**${section.replace(/[\\`*_[\]<>@#]/g, '\\$&')}**`,
    `${fence}md\n${entry}\n${fence}`,
    line !== null && say(words.below, { value: lineAddress(forge, file, line) }),
  ]
  return issueAddress(
    forge,
    say(words.heading, { value: title }),
    parts.filter(Boolean).join('\n\n'),
  )
}
