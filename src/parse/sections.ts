import { slug } from 'github-slugger'
import type { Nodes, Root, RootContent } from 'mdast'
import type { Diagnostic } from '../diagnostic.ts'
import type { Inline, Section } from '../list.ts'
import { inlineOf, type Door } from './inline.ts'
import { readItems, type Found } from './items.ts'
import { readLine, wordsOf, type Definitions } from './line.ts'
import { readOutline, type Chapter } from './outline.ts'
import { candidateOf, type Candidate } from './paper.ts'
import type { Places } from './places.ts'
import { isInPage } from './url.ts'

/** What every part of the parser needs of the document that it reads. */
export interface Context {
  text: string
  places: Places
  definitions: Definitions
  /** For links of papers, which are accounted for by passing it. */
  door: Door
  /** For links of prose. */
  proseDoor: Door
}

export interface Sections {
  /** Null where the document has no title of its own. */
  title: string | null
  intro: Inline[][]
  /** With ids and organisations of their papers still open. */
  sections: Section[]
  candidates: Candidate[]
  diagnostics: Diagnostic[]
}

/** Reads a document's chapters and the entries in them into sections. */
export function readSections(tree: Root, context: Context): Sections {
  const chapters = readOutline(tree).map((chapter) => ({ ...chapter, ...readBlocks(chapter.blocks, context) }))
  const titled = titleOf(chapters)
  const result: Sections = { title: titled?.title ?? null, intro: [], sections: [], candidates: [], diagnostics: [] }
  const anchors = new Set(chapters.flatMap(({ anchor, aliases }) => [anchor, ...aliases]))
  const open: { depth: number; title: string }[] = []

  for (const chapter of chapters) {
    const { heading, found, intro } = chapter
    if (chapter === titled || (!heading && !found.length)) {
      result.intro.push(...intro)
      continue
    }
    while (heading && open.length && (open.at(-1)?.depth ?? 0) >= heading.depth) open.pop()
    if (heading) open.push({ depth: heading.depth, title: chapter.title })
    const start = heading?.position?.start.offset ?? 0
    const section: Section = {
      anchor: chapter.anchor,
      aliases: chapter.aliases,
      title: chapter.title,
      path: open.map(({ title }) => title),
      intro,
      papers: [],
      place: context.places(start, heading?.position?.end.offset ?? start),
    }
    result.sections.push(section)
    fill(section, found, context, anchors, result)
  }
  return result
}

/** The first heading of the first level, unless entries stand right below it: then it is a section. */
function titleOf<T extends Chapter & { found: Found[] }>(chapters: T[]): T | undefined {
  const first = chapters.find(({ heading }) => heading?.depth === 1)
  return first && !first.found.some(({ kind }) => kind === 'entry' || kind === 'group') ? first : undefined
}

function readBlocks(blocks: RootContent[], context: Context): { intro: Inline[][]; found: Found[] } {
  const intro: Inline[][] = []
  const found: Found[] = []
  for (const block of blocks) {
    if (block.type === 'list') found.push(...readItems(block, context.definitions, context.text))
    if (block.type === 'table' && holdsAddress(block)) found.push({ kind: 'table', node: block })
    if (block.type !== 'paragraph' || found.length) continue
    const line = readLine(block.children, context.definitions)
    const isBadges = !wordsOf(line) || /^[\s\uFFFC|·•]+$/.test(line.shape)
    if (!isBadges) intro.push(inlineOf(line, context.proseDoor))
  }
  return { intro, found }
}

/** Puts what was found into its section; a group becomes a section below it. */
function fill(section: Section, found: Found[], context: Context, anchors: Set<string>, result: Sections): void {
  for (const each of found) {
    if (each.kind === 'broken') {
      const { start, end, message } = each.link
      result.diagnostics.push({ rule: 'malformed-link', level: 'error', message, place: context.places(start, end) })
      continue
    }
    const start = each.node.position?.start.offset ?? 0
    const end = each.node.position?.end.offset ?? start
    if (each.kind === 'entry') {
      const candidate = candidateOf(each.draft, section.path, context.places(start, each.end), context.door)
      section.papers.push(candidate.paper)
      result.candidates.push(candidate)
    } else if (each.kind === 'group') {
      const anchor = freeAnchor([each.title, `${section.title} ${each.title}`], anchors)
      const group: Section = { anchor, aliases: [], title: each.title, path: [...section.path, each.title], intro: [], papers: [], place: context.places(start, start + 1) }
      result.sections.push(group)
      fill(group, each.found, context, anchors, result)
    } else result.diagnostics.push({ ...unread(each), level: 'warning', place: context.places(start, end) })
  }
}

/** Why something that looks like entries was not read, and what would be. */
function unread(found: Extract<Found, { kind: 'table' | 'unparsed' }>): Pick<Diagnostic, 'rule' | 'message'> {
  if (found.kind === 'table') return { rule: 'unparsed-table', message: 'Unexpected table with links, expected list items: `- [Title](address) - note`' }
  const expected = found.hasLink ? 'item whose title is no link, expected `[Title](address)` first' : 'item without a link among papers, expected `[Title](address)`'
  return { rule: 'unparsed-item', message: `Unexpected ${expected}` }
}

/** True where a block leads out of the list, and not only to its own sections. */
function holdsAddress(node: Nodes): boolean {
  if (node.type === 'link') return !isInPage(node.url)
  return node.type === 'linkReference' || ('children' in node && node.children.some((child) => holdsAddress(child)))
}

function freeAnchor(titles: string[], anchors: Set<string>): string {
  const forms = titles.map((title) => slug(title))
  const longest = forms.at(-1) ?? ''
  let anchor = forms.find((form) => form && !anchors.has(form)) ?? longest
  for (let n = 1; anchors.has(anchor); n++) anchor = `${longest}-${n}`
  anchors.add(anchor)
  return anchor
}
