import type { RootContent } from 'mdast'
import { alertOf } from '../markdown/alerts.ts'
import { endOf, rangeOf } from '../markdown/nodes.ts'
import { summaryOf, type Details } from '../markdown/html-nodes.ts'
import { headingsIn, listRecords } from './item-records.ts'
import { linesIn } from './lines-in.ts'
import { isOfLabels, paragraphRecords, type Segmented } from './paragraph-records.ts'
import {
  holdsLink,
  lineRecord,
  outwardLinks,
  partOf,
  recordOf,
  titleInMarks,
  type ListRecord,
} from './record.ts'
import { tableRecords } from './table-records.ts'
import type { Votes } from './votes.ts'

/** Splits blocks into records. It knows Markdown and links, but no fields. */
export class Segmenter {
  readonly #votes: Votes
  readonly #text: string

  constructor(votes: Votes, text: string) {
    this.#votes = votes
    this.#text = text
  }

  /** @param leave receives each block without a record */
  read(blocks: RootContent[], leave: (block: RootContent) => void): ListRecord[] {
    const records: ListRecord[] = []
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at] as RootContent
      const picture = isPicture(blocks[at + 1]) ? 1 : 0
      const found = this.#block(block, blocks[at + 1 + picture])
      if (found) {
        records.push(...found.records)
        at += found.length > 1 ? found.length - 1 + picture : 0
        const [last] = found.records.slice(-1)
        let next = blocks[at + 1]
        if (last?.container === 'paragraph' && !hasLinks(last))
          for (let more = this.#untilLabels(blocks, at + 1); next && more > 0; more--) {
            last.parts.push(...linesIn(next, this.#votes).map((line) => partOf('para', line)))
            last.end = endOf(next)
            next = blocks[++at + 1]
          }
        while (
          last &&
          next &&
          (this.#isQuoteAfter(next) ||
            this.#isParagraphAfter(block, next) ||
            this.#isBelowTitle(last, next) ||
            this.#isField(last, next))
        ) {
          const lines = linesIn(next, this.#votes)
          // `> ###### Title`, several times: what is above them is a group.
          if (next.type === 'blockquote' && headingsIn(next.children).length)
            last.below.push(...lines.map((line) => lineRecord([line])))
          else last.parts.push(...lines.map((line) => partOf('para', line)))
          last.end = endOf(next)
          next = blocks[++at + 1]
        }
      } else leave(block)
    }
    return records
  }

  /**
   * The number of blocks from an index to a paragraph of labelled links, with at most two plain
   * paragraphs before it, such as a longer title and people; 0 if there is none.
   */
  #untilLabels(blocks: RootContent[], from: number): number {
    for (let count = 1; count <= maxBeforeLabels + 1; count++) {
      const block = blocks[from + count - 1]
      if (isOfLabels(block, this.#votes)) return count
      if (!block || isPicture(block) || !this.#votes.neighbours.isRemark(block)) return 0
      if (this.#votes.bareTitles.isTitle(this.#votes.lineOf(block))) return 0
    }
    return 0
  }

  /** Whether a block is a quotation about the entry before it. */
  #isQuoteAfter(block: RootContent): boolean {
    if (block.type !== 'blockquote' || !this.#votes.neighbours.hasQuotesAfter) return false
    const [first] = linesIn(block, this.#votes)
    return first !== undefined && !this.#votes.beginsWithTitle(first)
  }

  /**
   * Whether a paragraph is about the block before it: a list of one item, or a paragraph with a
   * link.
   */
  #isParagraphAfter(block: RootContent, next: RootContent): boolean {
    if (next.type !== 'paragraph' || this.#votes.bareTitles.isTitle(this.#votes.lineOf(next)))
      return false
    if (block.type === 'list' && block.children.length === 1)
      return (
        this.#votes.neighbours.hasParagraphsAfter('list') &&
        linesIn(next, this.#votes).every((line) => !this.#votes.beginsWithTitle(line))
      )
    return (
      block.type === 'paragraph' &&
      holdsLink(block) &&
      this.#votes.neighbours.hasParagraphsAfter('paragraph') &&
      this.#votes.neighbours.isRemark(next)
    )
  }

  /** Whether a paragraph or a list is about the title before it, a line of only `《…》`. */
  #isBelowTitle({ container, parts: [first] }: ListRecord, next: RootContent): boolean {
    if (container !== 'paragraph' || !first || !titleInMarks.test(first.line.shape)) return false
    return next.type === 'list'
      ? !this.#votes.isOfTitles(next)
      : next.type === 'paragraph' && !/^\s*《/.test(this.#votes.lineOf(next).shape)
  }

  /** Whether a paragraph is a field of a title in a paragraph: `Keywords: lists`. */
  #isField({ container }: ListRecord, next: RootContent): boolean {
    const { bareTitles } = this.#votes
    return (
      container === 'paragraph' &&
      next.type === 'paragraph' &&
      bareTitles.isHabit &&
      bareTitles.isField(this.#votes.lineOf(next))
    )
  }

  #block(block: RootContent, next: RootContent | undefined): Segmented | null {
    switch (block.type) {
      case 'list':
        return { records: listRecords(block, 0, this.#votes, this.#text), length: 1 }
      case 'table':
        return { records: tableRecords(block, this.#votes), length: 1 }
      case 'blockquote': {
        // An alert is about the list, even where its items are written like entries.
        if (alertOf(block)) return null
        const records = this.read(block.children, () => undefined)
        return records.length ? { records, length: 1 } : null
      }
      case 'details':
        return this.#details(block)
      case 'paragraph':
        return paragraphRecords(block, next, this.#votes, this.#text)
      default:
        return null
    }
  }

  #details(block: Details): Segmented | null {
    const summary = summaryOf(block)
    if (!summary) return null
    if (block.children.some((child) => child.type === 'list' && this.#votes.isOfTitles(child))) {
      const records = this.read(block.children, () => undefined)
      return { records, length: 1 }
    }
    const lines = block.children
      .filter((child) => child !== summary)
      .flatMap((child) => linesIn(child, this.#votes))
    const parts = [
      partOf('main', this.#votes.lineOf(summary)),
      ...lines.map((line) => partOf('child', line)),
    ]
    return { records: [recordOf('details', parts, rangeOf(block))], length: 1 }
  }
}

/** The maximum number of plain paragraphs between a title and its labelled links. */
const maxBeforeLabels = 2

/** Whether a block is only a picture, which may be between a title and its fields. */
const isPicture = (block: RootContent | undefined): boolean =>
  block?.type === 'paragraph' && block.children.every(({ type }) => type === 'image')

const hasLinks = ({ parts }: ListRecord): boolean =>
  parts.some(({ line }) => outwardLinks(line).length > 0)
