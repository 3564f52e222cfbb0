import { oneApart } from './one-apart.ts'

/** The length from which a word with one wrong character is still recognised. */
const longWord = 4
/** Characters that a part of a word needs to mean something. */
const leastPart = 2

/**
 * What may be meant by a word without blanks between its parts that no text has: the same with one character changed, its two
 * parts anywhere in one text, or the longest part that some text has.
 * @param texts normalized, as the word
 * @returns the words to search for instead, none where nothing is near
 */
export function nearHan(texts: readonly string[], word: string): string[] {
  const one = (found: string | undefined): string[] => (found ? [found] : [])
  const [isLong, isShort] = [word.length >= longWord, word.length === longWord - 1]
  const ways = [
    () => one(isLong ? oneCharacterApart(texts, word) : ''),
    () => twoParts(texts, word),
    () => one(longestPart(texts, word)),
    () => one(isShort ? oneCharacterApart(texts, word) : ''),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length) return found
  }
  return []
}

/** The most frequent word that differs by one character, of the same length first. One half of the word is then as it is meant. */
function oneCharacterApart(texts: readonly string[], word: string): string | undefined {
  const { length } = word
  const half = length >> 1
  const counts = new Map<string, number>()
  const count = (near: string): void => {
    if (/^[\p{L}\p{N}]+$/u.test(near) && oneApart(near, word))
      counts.set(near, (counts.get(near) ?? 0) + 1)
  }
  for (const text of texts)
    for (const size of [length - 1, length, length + 1]) {
      for (const at of placesOf(text, word.slice(0, half))) count(text.slice(at, at + size))
      for (const at of placesOf(text, word.slice(half))) {
        const end = at + length - half
        count(text.slice(Math.max(0, end - size), end))
      }
    }
  const isLike = (near: string): number => Number(near.length === length)
  return [...counts].sort(([a, n], [b, m]) => isLike(b) - isLike(a) || m - n)[0]?.[0]
}

/** The word in two, where the most texts have both parts, in any order. */
function twoParts(texts: readonly string[], word: string): string[] {
  let best: string[] = []
  let most = 0
  for (let at = leastPart; at <= word.length - leastPart; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    const found = texts.filter((text) => parts.every((part) => text.includes(part))).length
    if (found > most) [best, most] = [parts, found]
  }
  return best
}

/** The longest part that some text has, no shorter than half of the word; of two the one that more texts have. */
function longestPart(texts: readonly string[], word: string): string | undefined {
  const least = Math.max(leastPart, Math.ceil(word.length / 2))
  for (let length = word.length - 1; length >= least; length--) {
    const parts = Array.from({ length: word.length - length + 1 }, (_, at) =>
      word.slice(at, at + length),
    )
    const found = parts.map((part) => texts.filter((text) => text.includes(part)).length)
    const most = Math.max(...found)
    if (most) return parts[found.indexOf(most)]
  }
  return undefined
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}
