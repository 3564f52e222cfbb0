import type { List, ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast'
import { summaryOf, type Details } from '../markdown/html-nodes.ts'
import { lineOf, wordsOf, type Line, type Range } from '../line.ts'
import { linesOf, slice, trim } from '../slice.ts'
import { repair, type BrokenLink } from '../repair.ts'
import { fieldNameOf } from '../lexicon/field-names.ts'
import {
  holdsLink,
  isOutward,
  outwardLinks,
  partOf,
  recordOf,
  type ListRecord,
  type Part,
} from './record.ts'
import { isBareTitle, type Votes } from './votes.ts'

/** Records read from one or more blocks, and the number of these blocks. */
interface Segmented {
  records: ListRecord[]
  length: number
}

/** Splits blocks into records. It knows Markdown and links, but no fields. */
export class Segmenter {
  readonly #votes: Votes
  readonly #text: string

  constructor(votes: Votes, text: string) {
    this.#votes = votes
    this.#text = text
  }

  /** @param leave receives each block without a record, and the records before it */
  read(
    blocks: RootContent[],
    leave: (block: RootContent, before: ListRecord[]) => void,
  ): ListRecord[] {
    const records: ListRecord[] = []
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[at] as RootContent
      const found = this.#block(block, blocks[at + 1])
      if (found) {
        records.push(...found.records)
        at += found.length - 1
        const [last] = found.records.slice(-1)
        let next = blocks[at + 1]
        if (last?.container === 'paragraph' && !hasLinks(last) && this.#isOfLabels(next)) {
          last.parts.push(...this.linesIn(next).map((line) => partOf('para', line)))
          last.end = endOf(next)
          next = blocks[++at + 1]
        }
        while (last && next && (this.#isQuoteBehind(next) || this.#isParagraphAfter(block, next))) {
          last.parts.push(...this.linesIn(next).map((line) => partOf('para', line)))
          last.end = endOf(next)
          next = blocks[++at + 1]
        }
      } else leave(block, records)
    }
    return records
  }

  /** The lines of all content in a node. */
  linesIn(node: Nodes): Line[] {
    if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'tableCell' ||
      node.type === 'summary'
    )
      return linesOf(this.#votes.lineOf(node))
    return 'children' in node
      ? (node.children as Nodes[]).flatMap((child) => this.linesIn(child))
      : []
  }

  /**
   * Whether a block is a paragraph of only labelled links, which belong to a title in the paragraph
   * before.
   */
  #isOfLabels(block: RootContent | undefined): block is Paragraph {
    if (block?.type !== 'paragraph') return false
    const line = this.#votes.lineOf(block)
    const links = outwardLinks(line)
    const { words } = this.#votes
    return (
      links.length > 0 &&
      words.wordsSaid(line) === 0 &&
      links.every((link) => words.isLabelled(link))
    )
  }

  /** Whether a block is a quotation about the entry before it. */
  #isQuoteBehind(block: RootContent): boolean {
    if (block.type !== 'blockquote' || !this.#votes.neighbours.hasQuotesAfter) return false
    const [first] = this.linesIn(block)
    return first !== undefined && !this.#votes.beginsWithTitle(first)
  }

  /**
   * Whether a paragraph is about the block before it: a list of one item, or a paragraph with a
   * link.
   */
  #isParagraphAfter(block: RootContent, next: RootContent): boolean {
    if (next.type !== 'paragraph') return false
    if (block.type === 'list' && block.children.length === 1)
      return (
        this.#votes.neighbours.hasParagraphsAfter('list') &&
        this.linesIn(next).every((line) => !this.#votes.beginsWithTitle(line))
      )
    return (
      block.type === 'paragraph' &&
      holdsLink(block) &&
      this.#votes.neighbours.hasParagraphsAfter('paragraph') &&
      this.#votes.neighbours.isRemark(next)
    )
  }

  #block(block: RootContent, next: RootContent | undefined): Segmented | null {
    switch (block.type) {
      case 'list':
        return { records: this.#list(block, 0), length: 1 }
      case 'table':
        return { records: this.#table(block), length: 1 }
      case 'blockquote': {
        const records = this.read(block.children, () => undefined)
        return records.length ? { records, length: 1 } : null
      }
      case 'details':
        return this.#details(block)
      case 'paragraph':
        return this.#paragraph(block, next)
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
      .flatMap((child) => this.linesIn(child))
    const parts = [
      partOf('main', this.#votes.lineOf(summary)),
      ...lines.map((line) => partOf('child', line)),
    ]
    return { records: [recordOf('details', parts, rangeOf(block))], length: 1 }
  }

  /** One record per row, or one per title if a cell has several. */
  #table(table: Table): ListRecord[] {
    const [first, ...others] = table.children
    if (!first) return []
    const names = first.children.map((cell) => wordsOf(this.#votes.lineOf(cell)))
    const hasTitles = names.some((name) => ['title', 'name'].includes(fieldNameOf(name) ?? ''))
    if (!hasTitles && !table.children.some(holdsLink)) return []
    // A first row with links is an entry: HTML tables may have no header.
    const isHeader = !holdsLink(first) && names.some(Boolean)
    const rows = isHeader ? others : table.children
    return rows.flatMap((row) => {
      const cells = row.children.map((cell) =>
        linesOf(this.#votes.lineOf(cell)).flatMap((line) => this.#titlesOf(line)),
      )
      const shared = cells.findIndex(
        (lines) => lines.length > 1 && lines.every((line) => this.#votes.beginsWithTitle(line)),
      )
      const partsOf = (chosen?: Line): Part[] =>
        cells.flatMap((lines, column) =>
          (column === shared && chosen ? [chosen] : lines).map((line) =>
            partOf('cell', line, (isHeader && names[column]) || '', column),
          ),
        )
      const all = shared < 0 ? [partsOf()] : (cells[shared] ?? []).map(partsOf)
      const node = row.position ? row : table
      return all.map((parts) =>
        recordOf('row', parts, rangeOf(node), {
          table: startOf(table),
          titleColumn: shared < 0 ? null : shared,
          footnotes: this.#votes.footnotesOf(row),
        }),
      )
    })
  }

  /** Splits a line of a cell into titles with what belongs to each: `[A](u) (code); [B](v)`. */
  #titlesOf(line: Line): Line[] {
    const marks = [...line.shape.matchAll(/[;；]/g)].map(({ index }) => index)
    const pieces = [-1, ...marks]
      .map((mark, at) => trim(slice(line, mark + 1, marks[at])))
      .filter(({ shape }) => shape)
    return pieces.length > 1 && pieces.every((piece) => this.#votes.beginsWithTitle(piece))
      ? pieces
      : [line]
  }

  #paragraph(block: Paragraph, next: RootContent | undefined): Segmented | null {
    const { line, broken } = repair(this.#votes.lineOf(block), this.#text)
    const lines = linesOf(line)
    const [first] = lines
    if (!first) return null
    const isOver = this.#isOverFields(line, next)
    const isLinked = line.spans.some(isOutward)
    const isBare = lines.length === 1 && this.#votes.hasBareTitles && isBareTitle(first)
    const isOverLinks = first.spans[0]?.look === 'strong' && this.#isOfLabels(next)
    if (!isLinked && !isOver && !isBare && !isOverLinks && !isTitled(first)) return null
    const groups = isOver ? null : this.#linesOfEntries(lines)
    if (groups)
      return {
        records: groups.map((group, index) => ({
          ...lineRecord(group),
          broken: index ? [] : broken,
        })),
        length: 1,
      }
    const parts = lines.map((each, index) => partOf(index ? 'line' : 'main', each))
    if (isOver && next) parts.push(...this.linesIn(next).map((each) => partOf('child', each)))
    return {
      records: [
        recordOf('paragraph', parts, rangeOf(block, isOver ? next : block), {
          broken,
          footnotes: this.#votes.footnotesOf(block),
        }),
      ],
      length: isOver ? 2 : 1,
    }
  }

  /** Whether a paragraph is a title and the list after it contains its fields. */
  #isOverFields(line: Line, next: RootContent | undefined): next is List {
    if (next?.type !== 'list' || line.shape.length > 400) return false
    const isFlat = next.children.every(({ children }) =>
      children.every(({ type }) => type === 'paragraph'),
    )
    const links = outwardLinks(line)
    const isSentence = /[.。!！]\s*$/.test(line.shape) && next.children.length > mostFields
    if (isSentence || this.#votes.isOverEntries(line, next)) return false
    const isTitle = links.length ? /^\s*\uFFFC\s*$/.test(line.shape) : holdsLink(next)
    return isFlat && isTitle && this.#votes.isFields(next, links.length > 0, line)
  }

  /**
   * Groups the lines of a paragraph by entry if they are numbered or written alike; null if it is
   * one entry.
   */
  #linesOfEntries(lines: Line[]): Line[][] | null {
    const numbered = lines.filter(
      (line) => isGlued(line) || /^\s*[[(（]?(?:\d{1,3}\s*[、．.)）\]]|[①-⑳])/.test(line.shape),
    )
    const share = this.#votes.shareOfEntries(lines)
    const { shareOfLines } = this.#votes
    const isNumbered =
      (numbered.length > 1 && numbered[0] === lines[0]) || lines.slice(1).some(isGlued)
    const isAlike =
      lines.length > 1 &&
      ((share >= 0.99 && shareOfLines > 0.3) || (share >= 0.6 && shareOfLines > 0.6))
    const titled = lines.filter((line) => this.#votes.beginsWithTitle(line))
    const isTitled =
      titled[0] === lines[0] &&
      (titled.length > 2 || (titled.length > 1 && this.#votes.hasTitlesInLines))
    if (isNumbered) return groupedAt(lines, numbered)
    if (this.#votes.areLabelledAlike(lines)) return groupedAt(lines, lines)
    if (isTitled) return groupedAt(lines, titled)
    return isAlike && numbered.length < 2 ? groupedAt(lines, lines) : null
  }

  #list(list: List, depth: number): ListRecord[] {
    return list.children.flatMap((item) => this.#item(item, depth))
  }

  #item(item: ListItem, depth: number): ListRecord[] {
    const parts: Part[] = []
    const below: ListRecord[] = []
    const broken: BrokenLink[] = []
    const glued: ListRecord[] = []
    let end = 0
    let isLinked = false
    for (const child of item.children.flatMap(unwrapped)) {
      if (
        child.type === 'paragraph' ||
        child.type === 'heading' ||
        (child.type as string) === 'summary'
      ) {
        const repaired = repair(this.#votes.lineOf(child), this.#text)
        broken.push(...repaired.broken)
        isLinked ||= repaired.line.spans.some(isOutward)
        for (const [index, line] of linesOf(repaired.line).entries())
          if (index && isGlued(line)) glued.push(lineRecord([line]))
          else if (!isWayBack(line))
            parts.push(partOf(parts.length ? (index ? 'line' : 'para') : 'main', line))
        end = endOf(child)
      } else if (child.type === 'list') {
        if (this.#votes.isFields(child, isLinked, parts[0]?.line)) {
          parts.push(...this.linesIn(child).map((line) => partOf('child', line)))
          end = endOf(child)
        } else below.push(...this.#list(child, depth + 1))
      } else if (child.type === 'table') below.push(...this.#table(child))
    }
    const [only, ...more] = parts
    const titles = only && !more.length && !below.length ? this.#votes.titlesIn(only.line) : []
    const range = { start: startOf(item), end: end || endOf(item) }
    const done = this.#doneMark(item)
    const footnotes = this.#votes.footnotesOf(item)
    if (titles.length)
      return titles.map((link, index) =>
        recordOf('bullet', [partOf('main', lineOf([link]))], titles.length > 1 ? link : range, {
          broken: index ? [] : broken,
          depth,
          done,
          footnotes,
        }),
      )
    const record = recordOf('bullet', parts, range, { below, broken, depth, done, footnotes })
    return [record, ...glued]
  }

  /** The range of the `[x]` of a completed item. */
  #doneMark(item: ListItem): Range | null {
    if (item.checked !== true) return null
    const start = this.#text.indexOf('[', startOf(item))
    return { start, end: start + 3 }
  }
}

/** A longer list after a sentence is not a list of fields. */
const mostFields = 4

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0
const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0

const rangeOf = (from: Nodes, to: Nodes = from): Range => ({ start: startOf(from), end: endOf(to) })

const hasLinks = ({ parts }: ListRecord): boolean =>
  parts.some(({ line }) => outwardLinks(line).length > 0)

/** A record for lines that Markdown joins with others into one paragraph. */
function lineRecord(lines: Line[]): ListRecord {
  const spans = lines.flatMap((line) => line.spans)
  const parts = lines.map((line, index) => partOf(index ? 'line' : 'main', line))
  return recordOf('line', parts, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })
}

/** `-[Title](…)`, `•[Title](…)`: a marker without the space that would make it a bullet. */
const isGlued = ({ shape }: Line): boolean => /^[-*+•●·–]\s*[[(*]?\uFFFC/.test(shape)

/** The content of a quotation or a `<details>` in a bullet belongs to the bullet. */
const unwrapped = (node: RootContent): RootContent[] =>
  node.type === 'blockquote' || node.type === 'details' ? (node.children as RootContent[]) : [node]

/** Whether a line is only in-page links, which lead back to the top. */
const isWayBack = ({ shape, spans }: Line): boolean =>
  /^[\s\uFFFC]*$/.test(shape) && spans.some(({ kind }) => kind === 'link') && !spans.some(isOutward)

/** Whether a line begins like a title without a link: with a number, in bold, or quoted. */
export const isTitled = ({ shape, spans: [span] }: Line): boolean =>
  /^\s*(?:[《“"「]|[[(（【]?\d{1,3}[\].)、．】）]+\s*\S)/.test(shape) ||
  (span?.look === 'strong' && span.text.trim().length > 12)

/** Groups lines, starting a new group at each of `starts`. */
function groupedAt(lines: Line[], starts: Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines)
    if (!groups.length || starts.includes(line)) groups.push([line])
    else groups.at(-1)?.push(line)
  return groups
}
