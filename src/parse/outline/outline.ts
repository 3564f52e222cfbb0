import type { Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { anchorOf } from '../markdown/anchors.ts'
import { headingTitle, type Chapter } from './chapter.ts'
import { fold } from '../../model/fold.ts'
import { summaryOf } from '../markdown/html-nodes.ts'
import { nodesIn } from '../markdown/nodes.ts'
import { wordsOf } from '../line.ts'
import type { Definitions } from '../read-line.ts'
import { isLabelLike } from '../records/neighbours.ts'
import { firstLines } from '../records/nested-lists.ts'
import { holdsLink, outwardLinks } from '../records/record.ts'
import type { Votes } from '../records/votes.ts'
import { nestYears } from './years.ts'

/** Splits a document into chapters. Headings have GitHub's anchors. */
export function readOutline(tree: Root, definitions: Definitions, votes: Votes): Chapter[] {
  const outline = new Outline(tree, definitions, votes)
  outline.walk(tree.children)
  const { chapters } = outline
  nestYears(chapters)
  keepUnique(chapters)
  return chapters
}

/** A title in a summary has at least this many words. */
const minWords = 2

class Outline {
  readonly chapters: Chapter[] = []
  readonly #definitions: Definitions
  readonly #votes: Votes
  #current: Chapter
  /** Link targets since the last other block; directly before a heading they are its aliases. */
  #pending: string[] = []

  constructor(tree: Root, definitions: Definitions, votes: Votes) {
    this.#definitions = definitions
    this.#votes = votes
    this.#current = {
      kind: 'document',
      node: tree,
      depth: 0,
      parent: null,
      title: '',
      anchor: '',
      aliases: [],
      blocks: [],
    }
    this.chapters.push(this.#current)
  }

  walk(blocks: RootContent[]): void {
    blocks.forEach((block, index) => {
      if (block.type === 'heading') this.#open(block, block.depth)
      else if (block.type === 'target') this.#pending.push(block.id)
      else if (block.type === 'details' && !this.#isEntry(block)) this.#unfold(block)
      else if (block.type === 'blockquote' && holdsDetails(block)) this.walk(block.children)
      else {
        const label = this.#labelOf(block, blocks[index + 1])
        if (label) return this.#begin('label', block, label)
        const targets = targetsIn(block)
        const isTarget = targets.length > 0 && !toString(block).trim()
        if (!isTarget) this.#current.aliases.push(...this.#pending.splice(0))
        if (isTarget) this.#pending.push(...targets)
        else this.#current.aliases.push(...targets)
        this.#current.blocks.push(block)
      }
    })
    this.#current.aliases.push(...this.#pending.splice(0))
  }

  #open(node: Extract<RootContent, { type: 'heading' }>, depth: number): void {
    let parent: Chapter | null = this.#current
    // A heading also ends a `<details>` whose end tag comes too late, unless its level is deeper.
    while (parent && (parent.kind === 'label' || parent.depth >= depth)) parent = parent.parent
    this.#push({
      kind: 'heading',
      node,
      depth,
      parent,
      title: headingTitle(node, this.#definitions),
      anchor: anchorOf(node),
      aliases: [...this.#pending.splice(0), ...targetsIn(node)],
      blocks: [],
    })
  }

  /** Opens a chapter for the content of a `<details>` if its summary names it. */
  #unfold(details: Extract<RootContent, { type: 'details' }>): void {
    const outer = this.#current
    const summary = summaryOf(details)
    const title = summary ? wordsOf(this.#votes.lineOf(summary)) : ''
    const isName =
      title && !generic.test(title) && fold(title) !== fold(outer.title) && title.length <= 80
    if (isName && summary) this.#begin('summary', details, title)
    this.walk(details.children.filter((child) => child !== summary))
    if (isBelow(this.#current, unlabelled(outer))) this.#current = outer
    // Separate the blocks before and after the details.
    this.#current.blocks.push({ type: 'thematicBreak' })
  }

  #begin(kind: 'summary' | 'label', node: Nodes, title: string): void {
    const parent = kind === 'label' ? unlabelled(this.#current) : this.#current
    this.#push({
      kind,
      node,
      depth: parent.depth,
      parent,
      title,
      anchor: '',
      aliases: this.#pending.splice(0),
      blocks: [],
    })
  }

  #push(chapter: Chapter): void {
    this.chapters.push(chapter)
    this.#current = chapter
  }

  /** Whether a summary begins with a linked title, or is a title before labelled links. */
  #isEntry(details: Extract<RootContent, { type: 'details' }>): boolean {
    const summary = summaryOf(details)
    if (!summary) return false
    const line = this.#votes.lineOf(summary)
    const links = outwardLinks(line)
    const isLabelled =
      links.length > 0 &&
      links.every((link) => this.#votes.words.isLabelled(link)) &&
      this.#votes.words.wordCount(line) >= minWords
    return this.#votes.beginsWithTitle(line) || (isLabelled && !this.#holdsEntries(details))
  }

  /** Whether a block has several linked rows, or bullets that are mostly entries. */
  #holdsEntries(block: Nodes): boolean {
    return (
      nodesIn(block, 'tableRow').filter(holdsLink).length > 1 ||
      nodesIn(block, 'list').some(
        (list) =>
          list.children.length > 1 &&
          this.#votes.shareOfEntries(firstLines(list, (node) => this.#votes.lineOf(node))) > 0.5,
      )
    )
  }

  /**
   * The title of a bold line before a list or a table, unless the list contains the fields of one
   * entry. A short plain line counts too if many lists have one.
   */
  #labelOf(block: RootContent, next: RootContent | undefined): string | null {
    if (block.type !== 'paragraph' || (next?.type !== 'list' && next?.type !== 'table')) return null
    const line = this.#votes.lineOf(block)
    const isBold = line.spans.every(
      ({ kind, look, text }) =>
        /^(?:text|code)$/.test(kind) && (look === 'strong' || /^[\s:：]*$/.test(text)),
    )
    const title = wordsOf(line).replace(/\s*[:：]$/, '')
    const isLabel = isBold || (this.#votes.neighbours.hasPlainLabels && isLabelLike(line))
    if (!isLabel || !title || title.length > 80 || /[\n\v]/.test(line.shape.trim())) return null
    return next.type === 'list' &&
      holdsLink(next) &&
      this.#votes.nestedLists.isFields(next, false, line)
      ? null
      : title
  }
}

const holdsDetails = ({ children }: { children: RootContent[] }): boolean =>
  children.some(({ type }) => type === 'details')

/** Summaries that describe how to open them, not their content. */
const generic = new RegExp(
  String.raw`^(?:[\p{So}\s]*)(?:click|show|expand|unfold|toggle|open|see|view|more|details?|` +
    'table of contents|contents|toc|menu|list|点击|展开|查看|更多|目录|详情)',
  'iu',
)

/** The chapter that contains a label, or the chapter itself if it is not a label. */
function unlabelled(chapter: Chapter): Chapter {
  let at = chapter
  while (at.kind === 'label' && at.parent) at = at.parent
  return at
}

/** Whether a chapter is another one or a descendant of it. */
function isBelow(chapter: Chapter, other: Chapter): boolean {
  let at: Chapter | null = chapter
  while (at && at !== other) at = at.parent
  return at !== null
}

const targetsIn = (node: Nodes): string[] => nodesIn(node, 'target').map(({ id }) => id)

/** Removes aliases that are an anchor or an earlier alias, or that the interface of a page uses. */
function keepUnique(chapters: Chapter[]): void {
  const taken = new Set(chapters.map(({ anchor }) => anchor))
  for (const chapter of chapters)
    chapter.aliases = chapter.aliases.filter(
      (alias) => !alias.startsWith('UI.') && !taken.has(alias) && taken.add(alias),
    )
}
