import type { FootnoteDefinition, List, Nodes, Root } from 'mdast'
import { WHOLE, type Line, type Span } from '../line.ts'
import { linesOf } from '../slice.ts'
import { readLine, type Definitions } from '../read-line.ts'
import { BareTitles } from './bare-titles.ts'
import { LinkRuns } from './link-runs.ts'
import { LinkWords } from './link-words.ts'
import { Neighbours } from './neighbours.ts'
import { firstLines, NestedLists } from './nested-lists.ts'
import { holdsLink, isOutward, outwardLinks } from './record.ts'

/**
 * Statistics of the whole document, collected in one pass, that decide how its lists are read:
 * whether nested bullets are fields or entries, whether each line of a paragraph is an entry, and
 * which words begin many bullets.
 */
export class Votes {
  readonly #definitions: Definitions
  readonly words = new LinkWords()
  readonly nestedLists = new NestedLists((node) => this.lineOf(node), this.words)
  readonly neighbours = new Neighbours((node) => this.lineOf(node))
  #linesOfTitles = 0
  #paragraphs = 0
  #paragraphsOfEntries = 0
  #paragraphsOfTitles = 0
  readonly bareTitles = new BareTitles()
  readonly linkRuns = new LinkRuns(this.words)
  readonly #lines = new Map<Nodes, Line>()
  readonly #footnotes = new Map<string, FootnoteDefinition>()

  constructor(tree: Root, definitions: Definitions) {
    this.#definitions = definitions
    const lists: { list: List; isLinked: boolean }[] = []
    const paragraphs: Line[][] = []
    this.#visit(tree, lists, paragraphs)
    for (const lines of paragraphs) this.#count(lines)
    this.#linesOfTitles = paragraphs
      .flat()
      .filter((line) => this.titlesIn(line).length >= minLinksInLine).length
    for (const { list, isLinked } of lists) this.nestedLists.countVote(list, isLinked)
  }

  /** The line of a node with inline content; cached. */
  lineOf(node: Nodes): Line {
    let line = this.#lines.get(node)
    if (!line) {
      line = readLine('children' in node ? (node.children as never[]) : [], this.#definitions)
      this.#lines.set(node, line)
    }
    return line
  }

  /** The lines of the footnotes that a node refers to. */
  footnotesOf(node: Nodes): Line[] {
    if (!this.#footnotes.size) return []
    if (node.type === 'footnoteReference')
      return (this.#footnotes.get(node.identifier)?.children ?? []).flatMap((child) =>
        child.type === 'paragraph' ? linesOf(this.lineOf(child)) : [],
      )
    return 'children' in node
      ? (node.children as Nodes[]).flatMap((child) => this.footnotesOf(child))
      : []
  }

  /** The share of multi-line paragraphs in which each line may be an entry, 0 to 1. */
  get shareOfLines(): number {
    return this.#paragraphs ? this.#paragraphsOfEntries / this.#paragraphs : 0
  }

  /** Whether some paragraph has several lines that begin with a title. */
  get hasTitlesInLines(): boolean {
    return this.#paragraphsOfTitles > 0
  }

  /** Whether a line begins with a link that is not a label, after at most markers and brackets. */
  beginsWithTitle({ shape, spans }: Line): boolean {
    const first = spans.find(({ kind, text }) => kind !== 'text' || /[\p{L}\p{N}]/u.test(text))
    return (
      first !== undefined &&
      isOutward(first) &&
      !this.words.isLabelled(first) &&
      shape.indexOf(WHOLE) <= 12
    )
  }

  /**
   * Returns the links of a line that contains only titles, `2018: [A](u) | [B](v) | [C](w)`: at
   * least three, or any number if several lines have three. Only numbers and a date may precede
   * them; other words would label the links.
   */
  titlesIn({ shape, spans }: Line): Span[] {
    if (!onlyTitles.test(shape)) return []
    const links = spans.filter(({ kind }) => kind === 'link')
    const areTitles = links.every((link) => isOutward(link) && !this.words.isLabelled(link))
    return areTitles && links.length >= (this.#linesOfTitles > 1 ? 1 : minLinksInLine) ? links : []
  }

  /** Whether most bullets of a list begin with a title. */
  isOfTitles(list: List): boolean {
    const lines = firstLines(list, (node) => this.lineOf(node))
    return lines.filter((line) => this.beginsWithTitle(line)).length * 2 > lines.length
  }

  /** Whether a line is a few words above bullets that are mostly entries. */
  isOverEntries(head: Line, list: List): boolean {
    const isShort =
      !outwardLinks(head).length &&
      head.spans[0]?.look !== 'strong' &&
      this.words.wordCount(head) <= 3
    return isShort && this.shareOfEntries(firstLines(list, (node) => this.lineOf(node))) > 0.5
  }

  #visit(node: Nodes, lists: { list: List; isLinked: boolean }[], paragraphs: Line[][]): void {
    if (node.type === 'list') this.nestedLists.countLeads(node)
    if (node.type === 'listItem') {
      const isLinked = node.children.some(
        (child) => child.type === 'paragraph' && outwardLinks(this.lineOf(child)).length > 0,
      )
      for (const child of node.children)
        if (child.type === 'list') lists.push({ list: child, isLinked })
    }
    if ('children' in node) this.neighbours.count(node)
    if (node.type === 'footnoteDefinition') this.#footnotes.set(node.identifier, node)
    if (
      node.type === 'paragraph' ||
      node.type === 'tableRow' ||
      node.type === 'heading' ||
      node.type === 'summary'
    ) {
      const isLinked = holdsLink(node)
      if (node.type === 'paragraph') this.bareTitles.count(this.lineOf(node), isLinked)
      if (!isLinked) return
      const lines =
        node.type === 'tableRow'
          ? node.children.map((cell) => this.lineOf(cell))
          : [this.lineOf(node)]
      this.words.count(lines.flatMap(outwardLinks))
      if (node.type === 'paragraph') paragraphs.push(lines.flatMap(linesOf))
      if (node.type === 'paragraph')
        for (const line of paragraphs.at(-1) ?? []) this.linkRuns.count(line)
    } else if ('children' in node)
      for (const child of node.children as Nodes[]) this.#visit(child, lists, paragraphs)
  }

  /** The share of lines that have a link and at least three other words. */
  shareOfEntries(lines: Line[]): number {
    const entries = lines.filter(
      (line) => outwardLinks(line).length > 0 && this.words.wordCount(line) >= 3,
    )
    return entries.length / lines.length
  }

  /**
   * Whether all lines are words with one link after them, and all links have the same text:
   * `Adam (2015) [pdf](…)`.
   */
  areLabelledAlike(lines: Line[]): boolean {
    const labels = lines.map((line) => {
      const [link, ...more] = outwardLinks(line)
      const isLast = link !== undefined && line.spans.at(-1) === link && !more.length
      return isLast && this.words.wordCount(line) > 0 ? link.text : ''
    })
    const [first] = labels
    return lines.length >= minLinksInLine && first !== '' && labels.every((each) => each === first)
  }

  #count(lines: Line[]): void {
    if (lines.length < 2) return
    this.#paragraphs++
    if (this.shareOfEntries(lines) >= 0.99) this.#paragraphsOfEntries++
    if (lines.filter((line) => this.beginsWithTitle(line)).length > 2) this.#paragraphsOfTitles++
  }
}

/** A line with at least this many links is a list of its own. */
const minLinksInLine = 3
const onlyTitles =
  /^[\d\s.\-–~:：|年月(（)）]*\uFFFC(?:\s*[|/,，、;；·•]+\s*\uFFFC)*[\s|/,，、;；·•.。]*$/
