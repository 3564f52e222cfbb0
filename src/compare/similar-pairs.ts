import { groupBy } from '../model/collections.ts'
import { piecesOf, similarity } from '../model/similarity.ts'

/** Ignore pieces that this many items share: they identify nothing, and skipping them keeps the work linear. */
const commonFrom = 40

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
