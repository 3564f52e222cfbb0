import type { Nodes, RootContent } from 'mdast'
import { plainText, type Block } from '../../model/list.ts'
import type { Context } from '../context.ts'
import { keyOf } from '../lexicon/lexicon.ts'
import { wordsOf, type Line } from '../line.ts'
import { rangeOf } from '../markdown/nodes.ts'
import { isInPage } from '../url.ts'
import type { Votes } from '../records/votes.ts'
import { readBlocks } from './blocks.ts'
import type { Found, Introduction } from './found.ts'

/** Reads the introductions of the chapters of one document. */
export class Introductions {
  readonly #context: Context
  readonly #votes: Votes
  /** The keys of the titles of all chapters. */
  readonly #titles: Set<string>

  constructor(titles: string[], votes: Votes, context: Context) {
    this.#titles = new Set(titles.map(keyOf).filter(Boolean))
    this.#votes = votes
    this.#context = context
  }

  /** Reads the blocks before the first entry, without tables of contents, badges and navigation. */
  read(blocks: RootContent[], found: Found[]): Introduction {
    const introduction: Introduction = { blocks: [], ranges: [] }
    const firstEntry = Math.min(...entryStarts(found))
    for (const block of blocks) {
      const range = rangeOf(block)
      if (range.end > firstEntry) break
      if (block.type === 'thematicBreak') continue
      const announces = announcement.test(lastWords(introduction.blocks))
      const read = this.#isLeftOut(block, announces) ? [] : readBlocks([block], this.#context)
      introduction.blocks.push(...read)
      if (read.length) introduction.ranges.push(range)
      else if (announces) dropAnnouncement(introduction)
    }
    return introduction
  }

  /** @param isAnnounced whether the paragraph before ends with a colon */
  #isLeftOut(block: RootContent, isAnnounced: boolean): boolean {
    if (block.type === 'footnoteDefinition') return true
    if (block.type === 'paragraph') {
      const line = this.#votes.lineOf(block)
      const hasSeveral = line.spans.filter(({ kind }) => kind === 'link').length >= minLinks
      return (
        isOfBadges(line) || (!isAnnounced && isOfLinks(line)) || (hasSeveral && isNavigation(line))
      )
    }
    const lines = block.type === 'list' || block.type === 'table' ? linesOf(block, this.#votes) : []
    const entries = lines.filter(
      (line) => isNavigation(line) || this.#titles.has(keyOf(wordsOf(line))),
    )
    return entries.length * 2 > lines.length
  }
}

/** A sentence such as `See also [Tools](#tools).` is no navigation. */
const minLinks = 3
/** Paragraphs up to this length that only announce what is left out are left out, too. */
const maxAnnouncement = 120
const announcement = /[:：]$/

function dropAnnouncement({ blocks, ranges }: Introduction): void {
  if (lastWords(blocks).length > maxAnnouncement) return
  blocks.pop()
  ranges.pop()
}

function lastWords(blocks: Block[]): string {
  const last = blocks.at(-1)
  return last?.kind === 'paragraph' ? plainText(last.content) : ''
}

const entryStarts = (found: Found[]): number[] =>
  found.flatMap((each) =>
    each.kind === 'entry' ? [each.start] : each.kind === 'group' ? entryStarts(each.found) : [],
  )

/** The lines of the items or cells of a block that have words. */
function linesOf(node: Nodes, votes: Votes): Line[] {
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    const line = votes.lineOf(node)
    return wordsOf(line) ? [line] : []
  }
  return 'children' in node
    ? (node.children as Nodes[]).flatMap((child) => linesOf(child, votes))
    : []
}

/** Whether a line has only images, and links around them. */
const isOfBadges = ({ spans }: Line): boolean =>
  spans.every(({ kind, text, isBadge }) => kind === 'image' || isBadge || isSeparator(kind, text))

const isOfLinks = ({ spans }: Line): boolean =>
  spans.every(({ kind, text }) => kind === 'image' || kind === 'link' || isSeparator(kind, text))

const isSeparator = (kind: string, text: string): boolean =>
  kind === 'text' && /^[\s|·•]*$/.test(text)

/** Whether a line is mostly links within the page. */
function isNavigation(line: Line): boolean {
  const links = line.spans.filter(({ kind }) => kind === 'link')
  const length = links.reduce((sum, { text }) => sum + text.trim().length, 0)
  return (
    links.length > 0 &&
    links.every(({ target }) => isInPage(target ?? '')) &&
    length * 2 >= wordsOf(line).length
  )
}
