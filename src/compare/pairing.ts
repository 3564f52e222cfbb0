import { groupBy } from '../model/collections.ts'

/** A one-to-one pairing of items of two sides, built step by step. Later steps never change earlier pairs. */
export class Pairing<Item> {
  /** Maps items of before to items of after. */
  readonly pairs = new Map<Item, Item>()
  /** Maps items of after to items of before. */
  readonly origins = new Map<Item, Item>()
  readonly #before: Item[]
  readonly #after: Item[]

  constructor(before: Item[], after: Item[]) {
    this.#before = before
    this.#after = after
  }

  /** All pairs, in the order of before. */
  get all(): [before: Item, after: Item][] {
    return this.#before.flatMap((item): [Item, Item][] => {
      const partner = this.pairs.get(item)
      return partner === undefined ? [] : [[item, partner]]
    })
  }

  /** Unpaired items, in order. */
  get restBefore(): Item[] {
    return this.#before.filter((item) => !this.pairs.has(item))
  }

  get restAfter(): Item[] {
    return this.#after.filter((item) => !this.origins.has(item))
  }

  /** Pairs two items unless either is paired already. */
  pair(before: Item, after: Item): void {
    if (this.pairs.has(before) || this.origins.has(after)) return
    this.pairs.set(before, after)
    this.origins.set(after, before)
  }

  /** Pairs unpaired items with equal keys, in order. Items with key null stay unpaired. */
  byKey(keyBefore: (item: Item) => string | null, keyAfter = keyBefore): void {
    const after = groupBy(this.restAfter, keyAfter)
    for (const [key, items] of groupBy(this.restBefore, keyBefore))
      items.forEach((item, index) => {
        const partner = key === null ? undefined : after.get(key)?.[index]
        if (partner !== undefined) this.pair(item, partner)
      })
  }

  /** Like `byKey`, but only for keys that occur once on each side, counting items already paired. */
  byUniqueKey(keyBefore: (item: Item) => string | null, keyAfter = keyBefore): void {
    const before = groupBy(this.#before, keyBefore)
    const after = groupBy(this.#after, keyAfter)
    const isUnique = (key: string | null): boolean =>
      key !== null && before.get(key)?.length === 1 && after.get(key)?.length === 1
    const only = (keyOf: (item: Item) => string | null) => (item: Item) =>
      isUnique(keyOf(item)) ? keyOf(item) : null
    this.byKey(only(keyBefore), only(keyAfter))
  }

  /** Pairs candidates, highest score first. Ties go to items closer to the top, symmetrically in both directions. */
  byScore(candidates: { before: Item; after: Item; score: number }[]): void {
    const [before, after] = [this.#before, this.#after].map(
      (side) => new Map(side.map((item, index) => [item, index])),
    )
    const depth = (pair: { before: Item; after: Item }): number =>
      (before?.get(pair.before) ?? 0) + (after?.get(pair.after) ?? 0)
    for (const pair of candidates.toSorted((a, b) => b.score - a.score || depth(a) - depth(b)))
      this.pair(pair.before, pair.after)
  }
}
