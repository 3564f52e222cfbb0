import { countsOf } from './collections.ts'

/** Compare only the first characters of longer texts. */
const maxLength = 400

/** Returns the similarity of two texts, from 0 to 1: Dice's coefficient of their pairs of neighbouring characters. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const counts = countsOf(piecesOf(a, 2))
  let common = 0
  const other = piecesOf(b, 2)
  for (const pair of other) {
    const left = counts.get(pair) ?? 0
    if (left) common++
    counts.set(pair, left - Number(left > 0))
  }
  const all = piecesOf(a, 2).length + other.length
  return all ? (2 * common) / all : 0
}

/** Returns the pieces of a text with this many characters, each start its own. */
export function piecesOf(text: string, length: number): string[] {
  if (text.length <= length) return [text]
  return Array.from({ length: Math.min(text.length, maxLength) - length + 1 }, (_, at) =>
    text.slice(at, at + length),
  )
}
