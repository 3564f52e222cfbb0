import type { FootnoteDefinition, List, Nodes, Root } from 'mdast'
import { readAuthors } from '../field/authors.ts'
import { isLabel } from '../field/labels.ts'
import { isPerson } from '../field/people.ts'
import { readPublication } from '../field/venue.ts'
import { isKnownName } from '../lexicon/names.ts'
import { WHOLE, isBare, lineOf, wordsOf, type Line, type Span } from '../line.ts'
import { linesOf } from '../slice.ts'
import { readLine, type Definitions } from '../read-line.ts'
import { LinkWords } from './link-words.ts'
import { Neighbours } from './neighbours.ts'
import { holdsLink, isOutward, outwardLinks } from './record.ts'

/**
 * Statistics of the whole document, collected in one pass, that decide how its lists are read:
 * whether nested bullets are fields or entries, whether each line of a paragraph is an entry, and
 * which words begin many bullets.
 */
export class Votes {
  readonly #definitions: Definitions
  /** The sum of the votes of all nested lists, by whether the bullet above has a link. */
  readonly #nested = { linked: 0, unlinked: 0 }
  readonly #leads = new Map<string, number>()
  readonly words = new LinkWords()
  readonly neighbours = new Neighbours((node) => this.lineOf(node))
  #linesOfTitles = 0
  #paragraphs = 0
  #paragraphsOfEntries = 0
  #paragraphsOfTitles = 0
  /** Paragraphs without a link, and those of them that resemble a title. */
  readonly #unlinked = { all: 0, titles: 0 }
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
      .filter((line) => this.titlesIn(line).length >= fewestInLine).length
    for (const { list, isLinked } of lists)
      this.#nested[isLinked ? 'linked' : 'unlinked'] += Math.sign(this.#voteOf(list, isLinked))
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

  /**
   * Whether the paragraphs without a link are titles: one line each, without the end of a sentence.
   */
  get hasBareTitles(): boolean {
    const { all, titles } = this.#unlinked
    return titles >= fewestTitles && titles >= all * mostlyTitles
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
    return areTitles && links.length >= (this.#linesOfTitles > 1 ? 1 : fewestInLine) ? links : []
  }

  /** Whether most bullets of a list begin with a title. */
  isOfTitles(list: List): boolean {
    const lines = this.#firstLines(list)
    return lines.filter((line) => this.beginsWithTitle(line)).length * 2 > lines.length
  }

  /** Whether a line is a few words above bullets that are mostly entries. */
  isOverEntries(head: Line, list: List): boolean {
    const isShort =
      !outwardLinks(head).length &&
      head.spans[0]?.look !== 'strong' &&
      this.words.wordsSaid(head) <= 3
    return isShort && this.shareOfEntries(this.#firstLines(list)) > 0.5
  }

  /**
   * Whether the bullets of a list are fields of what is above it, judged by their form and by all
   * lists of the document.
   */
  isFields(list: List, isLinked: boolean, head?: Line): boolean {
    if (!isLinked && !holdsLink(list)) return !this.#holdsTitles(list, head)
    const all = this.#nested[isLinked ? 'linked' : 'unlinked']
    return (
      this.#voteOf(list, isLinked, head) + Math.sign(all) * Math.min(Math.abs(all) / 10, 1) * 0.35 >
      0
    )
  }

  #visit(node: Nodes, lists: { list: List; isLinked: boolean }[], paragraphs: Line[][]): void {
    if (node.type === 'list')
      for (const line of this.#firstLines(node)) {
        const lead = leadOf(line)
        this.#leads.set(lead, (this.#leads.get(lead) ?? 0) + 1)
      }
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
      if (!holdsLink(node)) {
        if (node.type === 'paragraph') this.#countUnlinked(this.lineOf(node))
        return
      }
      const lines =
        node.type === 'tableRow'
          ? node.children.map((cell) => this.lineOf(cell))
          : [this.lineOf(node)]
      this.words.count(lines.flatMap(outwardLinks))
      if (node.type === 'paragraph') paragraphs.push(lines.flatMap(linesOf))
    } else if ('children' in node)
      for (const child of node.children as Nodes[]) this.#visit(child, lists, paragraphs)
  }

  /** The share of lines that have a link and at least three other words. */
  shareOfEntries(lines: Line[]): number {
    const entries = lines.filter(
      (line) => outwardLinks(line).length > 0 && this.words.wordsSaid(line) >= 3,
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
      const isBehind = link !== undefined && line.spans.at(-1) === link && !more.length
      return isBehind && this.words.wordsSaid(line) > 0 ? link.text : ''
    })
    const [first] = labels
    return lines.length >= fewestInLine && first !== '' && labels.every((each) => each === first)
  }

  #count(lines: Line[]): void {
    if (lines.length < 2) return
    this.#paragraphs++
    if (this.shareOfEntries(lines) >= 0.99) this.#paragraphsOfEntries++
    if (lines.filter((line) => this.beginsWithTitle(line)).length > 2) this.#paragraphsOfTitles++
  }

  #countUnlinked(line: Line): void {
    this.#unlinked.all++
    if (isBareTitle(line)) this.#unlinked.titles++
  }

  #firstLines(list: List): Line[] {
    return list.children.flatMap(({ children: [first] }) =>
      first?.type === 'paragraph' ? [this.lineOf(first)] : [],
    )
  }

  /**
   * Whether bullets without links are titles: they are bold, or below a line that is only a venue
   * and a date.
   */
  #holdsTitles(list: List, head?: Line): boolean {
    const lines = this.#firstLines(list)
    const isBold = ({ spans: [span] }: Line): boolean =>
      span?.look === 'strong' && this.words.wordsSaid(lineOf([span])) >= 3
    const isPublication = head !== undefined && readPublication(wordsOf(head)) !== null
    return lines.length > 0 && (lines.filter(isBold).length * 2 > lines.length || isPublication)
  }

  /** The mean vote of the bullets, from -1 for entries to 1 for fields. */
  #voteOf(list: List, isLinked: boolean, head?: Line): number {
    const lines = this.#firstLines(list)
    // Below a title, one bullet with links among bullets without is a field.
    const isOne = lines.filter((line) => outwardLinks(line).length).length === 1
    const isTitle = head !== undefined && this.words.wordsSaid(head) > 3
    if (!isLinked && isTitle && isOne && lines.every((line) => this.#hasLabelsOnly(line)))
      return 0.5
    const votes = lines.map((line) => this.#voteOfLine(line, isLinked))
    const isDeep = list.children.some(({ children }) =>
      children.some((child) => child.type === 'list' && holdsLink(child)),
    )
    const sum = votes.reduce((total, vote) => total + vote, 0)
    return sum / (votes.length || 1) - (isDeep ? 0.4 : 0)
  }

  #hasLabelsOnly(line: Line): boolean {
    return outwardLinks(line).every((link) => this.words.isLabelled(link))
  }

  #voteOfLine(line: Line, isLinked: boolean): number {
    const links = outwardLinks(line)
    if (!links.length) return isLinked ? 1 : 0.2
    if (arePeople(line)) return 1
    const lead = leadOf(line)
    const isAllLabels = this.#hasLabelsOnly(line)
    const words = line.shape.replaceAll(WHOLE, ' ').trim()
    if (isAllLabels && (words === '' || /^[^:：]{1,40}[:：]\s*$/.test(words) || isLabel(words)))
      return 1
    if ((this.#leads.get(lead) ?? 0) >= 3 && isFieldName(lead) && /[:：]/.test(words)) return 0.8
    if (isAllLabels && (isLabel(lead) || this.words.wordsSaid(line) <= 1)) return 0.8
    if (isLabel(lead) && /^[^:：\uFFFC]{1,40}[:：]/.test(line.shape)) return 0.8
    const first = line.spans.find(({ kind, text }) => kind !== 'text' || text.trim().length > 3)
    if (first?.kind === 'link') return isAllLabels && this.words.wordsSaid(line) < 3 ? 0.3 : -1
    return isLinked && !isAllLabels ? -0.2 : -0.6
  }
}

/** Whether a line contains only people, some of them as links. */
function arePeople(line: Line): boolean {
  const names = readAuthors(wordsOf(line)) ?? []
  const isKnown = names.some((name) => name.split(/\s+/).some(isKnownName))
  return isKnown && names.length > 1 && names.every((name) => isPerson(name))
}

/** A line with at least this many links is a list of its own. */
const fewestInLine = 3
const onlyTitles =
  /^[\d\s.\-–~:：|年月(（)）]*\uFFFC(?:\s*[|/,，、;；·•]+\s*\uFFFC)*[\s|/,，、;；·•.。]*$/

/** At least this many paragraphs, and this share of those without a link, make a habit. */
const fewestTitles = 8
const mostlyTitles = 0.8

/**
 * Whether a line may be a title: several words that begin with a capital, and no end of a sentence.
 */
export const isBareTitle = ({ shape, spans }: Line): boolean =>
  spans.every(({ kind }) => kind === 'text') &&
  /^\s*["“]?[\p{Lu}\p{Lo}\d][^\n]{15,250}[^.。!！:：;；,，\s]\s*$/u.test(shape)

/** Whether the start of a bullet is one to three words without digits and brackets. */
const isFieldName = (lead: string): boolean =>
  /^[^\d[\](){}]+$/.test(lead) && lead.split(/\s+/).length <= 3

/** The start of a bullet: the words before a colon, or the text of its first link. */
function leadOf(line: Line): string {
  const [first] = line.spans
  const words =
    /^\s*([^:：\uFFFC]{1,40})[:：]/.exec(line.shape)?.[1] ??
    (first?.kind === 'link' && !isBare(first) ? first.text : '')
  return words.trim().toLowerCase()
}
