import { isLabel } from '../field/labels.ts'
import { isBare, type Line, type Span } from '../line.ts'

/** The maximum length of a label that a list invents, in characters. */
const maxLabelLength = 24
/**
 * Words on links to at least this many different URLs, and with this share of all link holders, are
 * a label.
 */
const minTargets = 3
const minShare = 0.1

/**
 * Knows which texts of links are labels rather than names of entries: those in the lexicon, and
 * those that a document repeats.
 */
export class LinkWords {
  readonly #targets = new Map<string, Set<string>>()
  #holders = 0

  /** Counts the links of a line. */
  count(links: Span[]): void {
    if (links.length) this.#holders++
    for (const link of links) {
      if (link.text.length > maxLabelLength || isBare(link)) continue
      const targets = this.#targets.get(link.text) ?? new Set()
      this.#targets.set(link.text, targets.add(link.target ?? ''))
    }
  }

  /** Whether the list itself uses a text as a label: it links to many different URLs. */
  isOwnLabel(text: string): boolean {
    const count = this.#targets.get(text)?.size ?? 0
    return count >= minTargets && count >= this.#holders * minShare
  }

  /** Whether a link's text only describes its target: a badge, `Code`, a URL, `[x]`. */
  isLabelled(link: Span): boolean {
    const { text } = link
    return (
      link.isBadge ||
      isLabel(text) ||
      isBare(link) ||
      /^[[(【][^\])】]*[\])】]$/.test(text) ||
      this.isOwnLabel(text)
    )
  }

  /** The number of words in a line that are not part of labels or URLs. */
  wordCount(line: Line): number {
    const spans = line.spans.filter(
      (span) => span.kind === 'text' || (span.kind === 'link' && !this.isLabelled(span)),
    )
    return spans
      .map(({ text }) => text.replace(/(\p{Script=Han}{2})/gu, ' $1 '))
      .join(' ')
      .split(/[^\p{L}\p{N}'-]+/u)
      .filter((word) => word.length > 1 && !isLabel(word)).length
  }
}
