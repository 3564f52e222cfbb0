import type { Line } from '../line.ts'

/** At least this many paragraphs, and this share of those without a link, make a habit. */
const minTitles = 8
const minShare = 0.8

/** Counts paragraphs without a link, and those of them that may be titles. */
export class BareTitles {
  #all = 0
  #titles = 0

  count(line: Line): void {
    this.#all++
    if (isBareTitle(line)) this.#titles++
  }

  /** Whether most paragraphs without a link are titles. */
  get isHabit(): boolean {
    return this.#titles >= minTitles && this.#titles >= this.#all * minShare
  }
}

/**
 * Whether a line may be a title: several words that begin with a capital, and no end of a sentence.
 */
export const isBareTitle = ({ shape, spans }: Line): boolean =>
  spans.every(({ kind }) => kind === 'text') &&
  /^\s*["“]?[\p{Lu}\p{Lo}\d][^\n\v]{15,250}[^.。!！:：;；,，\s]\s*$/u.test(shape)
