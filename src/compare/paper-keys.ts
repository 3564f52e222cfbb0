import { fold } from '../model/fold.ts'
import { addressKey, identifiersOf } from '../model/identity.ts'
import { type Paper, plainText } from '../model/list.ts'

/** Returns the words of a text: folded letters and numbers, separated by spaces. */
export function wordsOf(text: string): string {
  return (
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || text.trim()
  )
}

/** Returns the identifier of a paper (an arXiv id, an OpenReview id or a DOI), else its normalised link, else null. */
export const addressOf = (paper: Paper): string | null =>
  identifiersOf(paper)[0] ?? (paper.link && addressKey(paper.link))

/** Returns the title and the address of a paper as one key. */
export function identityOf(paper: Paper): string {
  return JSON.stringify([wordsOf(paper.title), addressOf(paper)])
}

/** Returns all fields that an entry prints as one key; its position does not matter. */
export function contentOf(paper: Paper): string {
  const { title, link, orgs, note, venue, authors, links, tags, properties } = paper
  return JSON.stringify([
    title,
    link,
    orgs,
    plainText(note),
    venue,
    authors,
    links,
    tags,
    properties,
  ])
}

/** Returns the note of a paper if it is long enough to identify the paper, else null. */
export function longNoteOf({ note }: Paper): string | null {
  const words = wordsOf(plainText(note))
  const length = [...words].reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2.5 : 1),
    0,
  )
  return length >= 20 ? words : null
}
