import { fold } from '../model/fold.ts'
import { addressKey, identifierOf } from '../model/identity.ts'
import { type Paper, plainText } from '../model/list.ts'

/** A text by its words alone: letters and numbers, folded. */
export function wordsOf(text: string): string {
  return (
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || text.trim()
  )
}

/** What a paper's address identifies: an arXiv id or the like, else the page; null where it has none. */
export const addressOf = (paper: Paper): string | null =>
  identifierOf(paper) ?? (paper.link && addressKey(paper.link))

/** Its title and where it is to be found. */
export function identityOf(paper: Paper): string {
  return JSON.stringify([wordsOf(paper.title), addressOf(paper)])
}

/** All that is said of a paper, wherever it stands. */
export function contentOf(paper: Paper): string {
  const { title, link, orgs, note, venue, authors, links, tags } = paper
  return JSON.stringify([title, link, orgs, plainText(note), venue, authors, links, tags])
}

/** What a curator says about a paper, where it is long enough to tell papers apart. */
export function remarkOf({ note }: Paper): string | null {
  const words = wordsOf(plainText(note))
  const length = [...words].reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2.5 : 1),
    0,
  )
  return length >= 20 ? words : null
}
