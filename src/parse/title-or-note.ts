import type { Diagnostic } from '../model/diagnostic.ts'
import type { Draft } from './draft/draft.ts'
import { joined, wordsOf } from './line.ts'
import { slice } from './slice.ts'
import { locatedIn } from './located.ts'
import type { PlaceOf } from './place-of.ts'

/**
 * The meaning of the words after a short name, `**DDPG** Continuous Control with …`: a note, or the
 * work's title.
 */
export type TitleOrNote = 'note' | 'title'

/** Keys are section titles, which include all their subsections, or `*`. */
export type TitleOrNoteBySection = Record<string, TitleOrNote>

/** What the settings specify for a section; null if nothing. */
export function titleOrNoteIn(settings: TitleOrNoteBySection, path: string[]): TitleOrNote | null {
  const name = path.findLast((title) => Object.hasOwn(settings, title)) ?? '*'
  return settings[name] ?? null
}

/** The entry with its name as a tag and the words after it as the title, if there are any. */
export function titledByWords(draft: Draft): Draft {
  const { head, note } = draft
  if (head) {
    const [title] = locatedIn(head.words, [wordsOf(head.words)])
    return title ? { ...draft, title, tags: [head.name, ...draft.tags] } : draft
  }
  const [sentence] = /^[^\n\v\uFFFC]+?(?=[.。]\s|[.。]?$)/.exec(note.shape) ?? []
  if (!isName(draft) || sentence === undefined) return draft
  const [title] = locatedIn(slice(note, 0, sentence.length), [sentence.trim()])
  return title
    ? {
        ...draft,
        title,
        tags: [draft.title, ...draft.tags],
        note: slice(note, sentence.length + 1),
      }
    : draft
}

/** The entry with its name as the title and the words after it as a note. */
export const titledByName = (draft: Draft): Draft =>
  draft.head
    ? { ...draft, title: draft.head.name, note: joined([draft.head.words, draft.note]) }
    : draft

/** Whether a short name without a link is followed by words that look like a title. */
export function isAmbiguous({ head, link, title, note }: Draft): boolean {
  const words = head ? head.words : note
  const isLinked = link !== null && link.start <= title.start && title.end <= link.end
  if (!head && (!isName({ title }) || isLinked)) return false
  const long = wordsOf(words)
    .split(/\s+/)
    .filter((word) => word.length > 3)
  return (
    long.length > 2 &&
    long.filter((word) => /^["“]?\p{Lu}/u.test(word)).length * 4 >= long.length * 3
  )
}

const isName = ({ title }: Pick<Draft, 'title'>): boolean =>
  title.value.length <= 24 && title.value.split(/\s+/).length <= 2

/** Reports all such entries of a section once, at the first of them. */
export function ambiguousTitles(drafts: Draft[], section: string, placeOf: PlaceOf): Diagnostic[] {
  const [first] = drafts
  if (!first) return []
  const key = JSON.stringify(section || '*')
  const name = (first.head?.name ?? first.title).value
  const message =
    `Unexpected words after the name \`${name}\` that may be the title ` +
    `(${drafts.length} such in this section), ` +
    `expected the option reading to say: { ${key}: "title" } or { ${key}: "note" }`
  return [
    {
      rule: 'ambiguous-title',
      level: 'info',
      message,
      place: placeOf(first.title.start, first.title.end),
    },
  ]
}
