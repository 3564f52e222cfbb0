import { group } from './pairing.ts'

/** A piece of a text that more items share is no trace of any of them; so the work grows with the items and not with their square. */
const commonFrom = 40

/** Of longer texts only the beginning is looked at. */
const longest = 400

/** How alike two texts are, from 0 to 1: the share of pairs of neighbouring characters that they have in common (Dice). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const counts = new Map<string, number>()
  for (const pair of piecesOf(a, 2)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
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
 * Pairs of similar texts, found by the rare pieces that they share.
 * @param textOf what to compare
 * @param within only items that are alike in this can be a pair
 */
export function similarPairs<Item>(
  before: Item[],
  after: Item[],
  textOf: (item: Item) => string,
  within: (item: Item) => string | null,
  atLeast: number,
): { before: Item; after: Item; score: number }[] {
  const traces = (item: Item): string[] => {
    const place = within(item)
    return place === null
      ? []
      : [...new Set(piecesOf(textOf(item), 4))].map((piece) => `${piece} ${place}`)
  }
  const index = group(
    after.flatMap((item) => traces(item).map((trace) => ({ trace, item }))),
    ({ trace }) => trace,
  )
  return before.flatMap((item) => {
    const near = traces(item).flatMap((trace) => {
      const found = index.get(trace) ?? []
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
  return Array.from({ length: Math.min(text.length, longest) - length + 1 }, (_, at) =>
    text.slice(at, at + length),
  )
}
