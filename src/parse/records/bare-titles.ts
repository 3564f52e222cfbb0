import { groupBy } from '../../model/collections.ts'
import type { Line } from '../line.ts'

/** At least this many paragraphs, and this share of those without a link, make a habit. */
const minTitles = 8
const minShare = 0.8
/** The name of a field begins at least this many paragraphs. */
const minRepeats = 3

/**
 * Knows whether the paragraphs of a document are titles, `Lists at Work`, each perhaps with fields
 * below, `Keywords: lists`.
 */
export class BareTitles {
  readonly #lines: Line[] = []
  readonly #leads: string[] = []
  #habit: boolean | null = null
  #fields: Set<string> | null = null

  /** Counts a paragraph. */
  count(line: Line, isLinked: boolean): void {
    const lead = leadOf(line)
    if (lead) this.#leads.push(lead)
    if (!isLinked) this.#lines.push(line)
  }

  /** Whether most paragraphs without a link are titles, those with fields left out. */
  get isHabit(): boolean {
    if (this.#habit === null) {
      const others = this.#lines.filter((line) => !this.isField(line))
      const titles = others.filter(isBareTitle)
      this.#habit = titles.length >= minTitles && titles.length >= others.length * minShare
    }
    return this.#habit
  }

  /** Whether a paragraph is a title, by its form and those of the others. */
  isTitle(line: Line): boolean {
    return this.isHabit && isBareTitle(line) && !this.isField(line)
  }

  /** Whether a paragraph begins with the name of a field. */
  isField(line: Line): boolean {
    this.#fields ??= new Set(
      [...groupBy(this.#leads, (lead) => lead)].flatMap(([lead, all]) =>
        all.length >= minRepeats ? [lead] : [],
      ),
    )
    return this.#fields.has(leadOf(line))
  }
}

/** The words before a colon, at most three; empty if there are none. */
function leadOf({ shape }: Line): string {
  const [, lead = ''] = /^\s*([^:：\uFFFC\d]{2,24})[:：]/.exec(shape) ?? []
  return lead.trim().split(/\s+/).length <= 3 ? lead.trim().toLowerCase() : ''
}

/**
 * Whether a line may be a title: several words that begin with a capital, and no end of a sentence.
 */
const isBareTitle = ({ shape, spans }: Line): boolean =>
  spans.every(({ kind }) => kind === 'text') &&
  /^\s*["“]?[\p{Lu}\p{Lo}\d][^\n\v]{15,250}[^.。!！:：;；,，\s]\s*$/u.test(shape)
