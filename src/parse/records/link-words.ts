import { isLabel } from '../field/labels.ts'
import { isBare, type Line, type Span } from '../line.ts'

/** The longest label that a list may have of its own, in characters. */
const longest = 24
/** So many addresses, and this share of all entries, make words that repeat a label. */
const fewest = 3
const least = 0.1

/** Words of links that say where these lead and not what an entry is called: those of the lexicon, and those that a document repeats. */
export class LinkWords {
  readonly #targets = new Map<string, Set<string>>()
  #holders = 0

  /** Counts the links of a line. */
  count(links: Span[]): void {
    if (links.length) this.#holders++
    for (const link of links) {
      if (link.text.length > longest || isBare(link)) continue
      const targets = this.#targets.get(link.text) ?? new Set()
      this.#targets.set(link.text, targets.add(link.target ?? ''))
    }
  }

  /** Whether the list itself uses some words as a label, by how often they lead somewhere else. */
  isOwnLabel(text: string): boolean {
    const count = this.#targets.get(text)?.size ?? 0
    return count >= fewest && count >= this.#holders * least
  }

  /** Whether a link says only where it leads: a badge, `Code`, an address, `[x]`. */
  isLabelled(link: Span): boolean {
    const { text } = link
    return (
      link.isBadge ||
      isLabel(text) ||
      isBare(link) ||
      /^[[(【].*[\])】]$/.test(text) ||
      this.isOwnLabel(text)
    )
  }

  /** How many words of a line are neither labels nor addresses. */
  wordsSaid(line: Line): number {
    const said = line.spans.filter(
      (span) => span.kind === 'text' || (span.kind === 'link' && !this.isLabelled(span)),
    )
    return said
      .map(({ text }) => text.replace(/(\p{Script=Han}{2})/gu, ' $1 '))
      .join(' ')
      .split(/[^\p{L}\p{N}'-]+/u)
      .filter((word) => word.length > 1 && !isLabel(word)).length
  }
}
