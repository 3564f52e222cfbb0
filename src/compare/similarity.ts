import { countsOf, groupBy } from '../model/collections.ts'

/** Ignore pieces that this many items share: they identify nothing, and skipping them keeps the work linear. */
const commonFrom = 40

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

/**
 * Returns pairs of items with similar texts, found by the rare pieces that they share.
 * @param textOf returns the text to compare
 * @param within returns a key: only items with equal keys can be a pair, and none with key null
 * @param atLeast the minimum similarity, from 0 to 1
 */
export function similarPairs<Item>(
  before: Item[],
  after: Item[],
  textOf: (item: Item) => string,
  within: (item: Item) => string | null,
  atLeast: number,
): { before: Item; after: Item; score: number }[] {
  const keysOf = (item: Item): string[] => {
    const scope = within(item)
    return scope === null
      ? []
      : [...new Set(piecesOf(textOf(item), 4))].map((piece) => `${piece} ${scope}`)
  }
  const index = groupBy(
    after.flatMap((item) => keysOf(item).map((key) => ({ key, item }))),
    ({ key }) => key,
  )
  return before.flatMap((item) => {
    const near = keysOf(item).flatMap((key) => {
      const found = index.get(key) ?? []
      return found.length < commonFrom ? found : []
    })
    return [...new Set(near.map((each) => each.item))]
      .map((candidate) => ({
        before: item,
        after: candidate,
        score: similarity(textOf(item), textOf(candidate)),
      }))
      .filter(({ score }) => score >= atLeast)
  })
}

function piecesOf(text: string, length: number): string[] {
  if (text.length <= length) return [text]
  return Array.from({ length: Math.min(text.length, maxLength) - length + 1 }, (_, at) =>
    text.slice(at, at + length),
  )
}
