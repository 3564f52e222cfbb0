import type { Diagnostic } from '../diagnostic.ts'
import type { Draft } from './draft/draft.ts'
import { slice, wordsOf } from './line.ts'
import { placedIn } from './placed.ts'
import type { Places } from './places.ts'

/** What the words behind a short name are, `**DDPG** Continuous Control with …`: a note on it, or the title of the work. */
export type Reading = 'note' | 'title'

/** By the title of a section, which holds for all below it, or `*`. */
export type Readings = Record<string, Reading>

/** What a list's settings say of a section; null for nothing. */
export function readingOf(readings: Readings, path: string[]): Reading | null {
  const name = path.findLast((title) => Object.hasOwn(readings, title)) ?? '*'
  return readings[name] ?? null
}

/** The same entry with its name as a tag and its title from the first sentence of the note, where it has such. */
export function titledByNote(draft: Draft): Draft {
  const [sentence] = /^[^\n\uFFFC]+?(?=[.。]\s|[.。]?$)/.exec(draft.note.shape) ?? []
  if (!isName(draft) || sentence === undefined) return draft
  const [title] = placedIn(slice(draft.note, 0, sentence.length), [sentence.trim()])
  return title
    ? {
        ...draft,
        title,
        tags: [draft.title, ...draft.tags],
        note: slice(draft.note, sentence.length + 1),
      }
    : draft
}

/** True where the title is a short name that is no link, and the words behind it are written like a title. */
export function isAmbiguous(draft: Draft): boolean {
  if (!isName(draft)) return false
  const { link, title, note } = draft
  const isLinked = link !== null && link.start <= title.start && title.end <= link.end
  if (isLinked) return false
  const words = wordsOf(note)
    .split(/\s+/)
    .filter((word) => word.length > 3)
  return (
    words.length > 2 &&
    words.filter((word) => /^["“]?\p{Lu}/u.test(word)).length * 4 >= words.length * 3
  )
}

const isName = ({ title }: Draft): boolean =>
  title.value.length <= 24 && title.value.split(/\s+/).length <= 2

/** One remark for all such entries of a section, at the first. */
export function ambiguity(drafts: Draft[], section: string, places: Places): Diagnostic[] {
  const [first] = drafts
  if (!first) return []
  const key = JSON.stringify(section || '*')
  const message = `Unexpected words behind the name \`${first.title.value}\` that may be the title (${drafts.length} such in this section), expected the option reading to say: { ${key}: "title" } or { ${key}: "note" }`
  return [
    {
      rule: 'ambiguous-title',
      level: 'info',
      message,
      place: places(first.title.start, first.title.end),
    },
  ]
}
