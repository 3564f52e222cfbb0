/** A repeatable random source: the same seed gives the same choices on every machine. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 2654435761) >>> 0
    for (let turn = 0; turn < 3; turn++) this.next()
  }

  /** A number from 0 (inclusive) to 1 (exclusive), by mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  /** An integer; both ends are included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.next() * values.length)]!
  }

  /** All values in random order. */
  shuffled<Value>(values: readonly Value[]): Value[] {
    const all = [...values]
    for (let at = all.length - 1; at > 0; at--) {
      const other = this.whole(0, at)
      ;[all[at], all[other]] = [all[other]!, all[at]!]
    }
    return all
  }

  /** Several distinct values. */
  some<Value>(values: readonly Value[], count: number): Value[] {
    const left = [...new Set(values)]
    const taken: Value[] = []
    while (taken.length < count && left.length)
      taken.push(...left.splice(Math.floor(this.next() * left.length), 1))
    return taken
  }
}

/** Fills `{slots}` from their banks, recursively; `{Slot}` is capitalised. */
export function compose(dice: Dice, pattern: string, banks: Banks): string {
  return pattern.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const bank = banks[slot] ?? banks[slot.toLowerCase()]
    if (!bank) throw new Error(`No words for {${slot}}`)
    const words = compose(dice, dice.pick(bank), banks)
    return banks[slot] ? words : words.charAt(0).toUpperCase() + words.slice(1)
  })
}

export type Banks = Record<string, readonly string[]>

/** Repeats values by their weights. */
export const weigh = <Value extends string>(weights: Record<Value, number>): readonly Value[] =>
  (Object.keys(weights) as Value[]).flatMap((value) => Array<Value>(weights[value]).fill(value))

/** Splits words at bars, which keeps banks readable. */
export const words = (text: string): readonly string[] =>
  text
    .split('|')
    .map((word) => word.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
