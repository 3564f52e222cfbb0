import type { List, ListItem, Nodes, Paragraph, Table } from 'mdast'
import type { Draft } from './grammar/grammar.ts'
import { grammars } from './grammar/grammars.ts'
import { lineOf, readLine, wordsOf, type Definitions, type Line } from './line.ts'
import { mend, type BrokenLink } from './mend.ts'
import { isInPage } from './url.ts'

/** What the bullets and tables of a section turned out to be, in their order. */
export type Found =
  | { kind: 'entry'; draft: Draft; node: ListItem; /** Where the entry ends and nested ones begin. */ end: number }
  | { kind: 'group'; title: string; node: ListItem; found: Found[] }
  | { kind: 'unparsed'; node: ListItem; hasLink: boolean }
  | { kind: 'table'; node: Table }
  | { kind: 'broken'; link: BrokenLink }

/** Reads all bullets of a Markdown list, nested ones too. */
export function readItems(list: List, definitions: Definitions, source: string): Found[] {
  const found = list.children.flatMap((node) => readItem(node, definitions, source))
  // An item without a link is a slip only among entries; elsewhere it is prose.
  const hasEntries = found.some(({ kind }) => kind === 'entry')
  return found.filter((each) => each.kind !== 'unparsed' || each.hasLink || hasEntries)
}

function readItem(node: ListItem, definitions: Definitions, source: string): Found[] {
  const paragraphs = node.children.filter((child): child is Paragraph => child.type === 'paragraph')
  const lists = node.children.filter((child): child is List => child.type === 'list')
  const { lines, broken } = readLines(paragraphs, definitions, source)
  const [line = lineOf([]), ...more] = lines
  const item = { line, more: [...more, ...lists.flatMap((list) => remarksOf(list, definitions))] }
  const links = lines.flatMap(({ spans }) => spans).filter(({ kind }) => kind === 'link')
  const faults = broken.map((link): Found => ({ kind: 'broken', link }))
  const nested = lists.flatMap((list) => readItems(list, definitions, source))

  for (const grammar of grammars) {
    const draft = grammar(item)
    if (draft) return [{ kind: 'entry', draft, node, end: endOf(node, lists) }, ...faults, ...nested]
  }
  const title = wordsOf(line)
  if (!links.length && title && hasEntry(nested)) return [...faults, { kind: 'group', title, node, found: nested }]
  const isContents = links.some(({ target }) => isInPage(target ?? ''))
  if (isContents || faults.length || (!title && !links.length) || (nested.length && !links.length)) return [...faults, ...nested]
  return [...faults, { kind: 'unparsed', node, hasLink: links.length > 0 }, ...nested]
}

const hasEntry = (found: Found[]): boolean => found.some((each) => each.kind === 'entry' || (each.kind === 'group' && hasEntry(each.found)))

function readLines(paragraphs: Paragraph[], definitions: Definitions, source: string): { lines: Line[]; broken: BrokenLink[] } {
  const mended = paragraphs.map((paragraph) => mend(readLine(paragraph.children, definitions), source))
  return { lines: mended.map(({ line }) => line), broken: mended.flatMap(({ broken }) => broken) }
}

/** Nested bullets without a link go on with what their parent says. */
function remarksOf(list: List, definitions: Definitions): Line[] {
  return holdsLink(list) ? [] : list.children.flatMap(({ children }) => children).flatMap((child) => (child.type === 'paragraph' ? [readLine(child.children, definitions)] : child.type === 'list' ? remarksOf(child, definitions) : []))
}

const holdsLink = (node: Nodes): boolean =>
  node.type === 'link' || node.type === 'linkReference' || ('children' in node && node.children.some((child) => holdsLink(child)))

function endOf(node: ListItem, lists: List[]): number {
  const before = node.children.findLast((child) => !lists.includes(child as List) || !holdsLink(child))
  return before?.position?.end.offset ?? node.position?.end.offset ?? 0
}
