import type { Nodes } from 'mdast'
import { wordsOf, type Line } from '../line.ts'
import { holdsLink } from './record.ts'

/** The minimum number of items followed by a paragraph that makes a habit. */
const minFollowed = 3
/** The minimum number of lists preceded by a line that makes a habit. */
const minLabels = 3

/** Whether a line is a few words that are not a sentence. */
export const isLabelLike = ({ shape, spans }: Line): boolean =>
  spans.every(({ kind }) => kind === 'text') &&
  /^\s*[\p{Lu}\p{Lo}\d][^\n\v.。!！?？,，;；]{1,48}$/u.test(shape) &&
  shape.trim().split(/\s+/).length <= 5

/** Counts which blocks follow which in a document. */
export class Neighbours {
  readonly #lineOf: (node: Nodes) => Line
  #quotesAfter = 0
  /** Short lines that end with a colon before lists. */
  readonly #labels: string[] = []
  /** Lists of one item, and those of them before a paragraph. */
  readonly #single = { all: 0, followed: 0 }
  /** Paragraphs with a link, and those of them before a paragraph without one. */
  readonly #linked = { all: 0, followed: 0 }

  constructor(lineOf: (node: Nodes) => Line) {
    this.#lineOf = lineOf
  }

  count(node: Extract<Nodes, { children: unknown }>): void {
    const blocks = node.children as Nodes[]
    for (const [index, block] of blocks.entries()) {
      const [before, after] = [blocks[index - 1], blocks[index + 1]]
      if (block.type === 'blockquote' && (before?.type === 'list' || before?.type === 'paragraph'))
        this.#quotesAfter++
      if (block.type === 'list' && before?.type === 'paragraph') {
        const line = this.#lineOf(before)
        if (/[:：]\s*$/.test(line.shape) && isLabelLike(line)) this.#labels.push(wordsOf(line))
      }
      if (node.type === 'listItem') continue
      if (block.type === 'list' && block.children.length === 1) {
        this.#single.all++
        if (after?.type === 'paragraph') this.#single.followed++
      } else if (block.type === 'paragraph' && holdsLink(block)) {
        this.#linked.all++
        if (after && this.isRemark(after)) this.#linked.followed++
      }
    }
  }

  /**
   * Whether a block is a paragraph without a link and without a bold beginning, which would be a
   * name.
   */
  isRemark(block: Nodes): boolean {
    if (block.type !== 'paragraph' || holdsLink(block)) return false
    return this.#lineOf(block).spans[0]?.look !== 'strong'
  }

  /**
   * Whether quotations repeatedly follow lists and paragraphs, and so describe the entry before
   * them.
   */
  get hasQuotesAfter(): boolean {
    return this.#quotesAfter > 1
  }

  /**
   * Whether paragraphs follow most blocks of one kind: lists of one item, or paragraphs with a
   * link.
   */
  hasParagraphsAfter(type: 'list' | 'paragraph'): boolean {
    const { all, followed } = type === 'list' ? this.#single : this.#linked
    return followed >= minFollowed && followed * 2 > all
  }

  /**
   * Whether short lines such as `Code review:` name the lists after them; most of them are
   * different.
   */
  get hasPlainLabels(): boolean {
    const names = new Set(this.#labels).size
    return names >= minLabels && names * 2 > this.#labels.length
  }
}
