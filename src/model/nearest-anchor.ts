import { fold } from './fold.ts'
import { decoded } from './identifiers.ts'

/** GitHub prefixes every anchor that it renders with this; links copied from there may have it. */
const githubPrefix = /^user-content-/

/** What distinguishes anchors of papers with one title. */
const distinction = /-(?:[0-9a-f]{6}|\d+)$/

/** Letters from which on a title that an anchor starts with names its paper. */
const minLetters = 12

/** An anchor of a page, with the title of its section or paper. */
interface Titled {
  anchor: string
  title: string
}

/**
 * Returns where an anchor leads that nothing has: to the same as GitHub prefixes it, encoded once more, in another letter
 * case, or with other punctuation; else to the first that it starts, by anchor or title; else to the longest title that it
 * starts with, or to the same without what distinguished papers with one title.
 */
export function nearestAnchor(anchor: string, targets: readonly Titled[]): string | undefined {
  const wanted = decoded(anchor).replace(githubPrefix, '').toLowerCase()
  const key = lettersOf(wanted)
  if (!key) return undefined
  const starts = startsOf(wanted)
  const whole = targets.map(({ anchor, title }) => ({ anchor, letters: lettersOf(title) }))
  const found =
    targets.find((one) => one.anchor.toLowerCase() === wanted) ??
    targets.find((one) => lettersOf(one.anchor) === key) ??
    targets.find((one) => one.anchor.startsWith(`${wanted}-`)) ??
    targets.find(
      ({ title }) => lettersOf(title).startsWith(key) && startsOf(title).includes(key),
    ) ??
    whole
      .filter(({ letters }) => letters.length >= minLetters && starts.includes(letters))
      .sort((a, b) => b.letters.length - a.letters.length)[0] ??
    targets.find((one) => one.anchor === wanted.replace(distinction, ''))
  return found?.anchor
}

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** The letters of a text's first word, its first two words and so on; those of any length in Chinese. */
function startsOf(text: string): string[] {
  const words = text.match(/\p{Script=Han}|[^\s\p{Script=Han}-]+/gu) ?? []
  let start = ''
  return words.map((word) => (start += lettersOf(word)))
}
