import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { joined, lineOf, readLine, wordsOf, type Line } from '../line.ts'
import { mend, type BrokenLink } from '../mend.ts'
import { isInPage } from '../url.ts'
import { holdsLink, readFields } from './fields.ts'
import type { Found, Grammar, Scope } from './grammar.ts'
import { labelledTitle } from './labelled-title.ts'
import { linkedTitle } from './linked-title.ts'

/** A list whose bullets are entries, or groups of them. */
export const bullets: Grammar = ([...blocks], at, scope) => {
  const list = blocks[at]
  return list?.type === 'list' ? { found: readList(list, scope), length: 1 } : null
}

function readList(list: List, scope: Scope): Found[] {
  const found = list.children.flatMap((item) => readItem(item, scope))
  // An item without a link is a slip only among entries; elsewhere it is prose.
  const entries = found.filter(({ kind }) => kind === 'entry').length
  return found.filter((each) => each.kind !== 'unparsed' || each.reason !== 'item-without-link' || entries * 2 > list.children.length)
}

function readItem(item: ListItem, scope: Scope): Found[] {
  const { line, more, broken, lists } = partsOf(item, scope)
  const start = item.position?.start.offset ?? 0
  const faults = broken.map((link): Found => ({ kind: 'broken', link }))
  const fields = lists.map((list) => readFields(list, scope.definitions))
  const own = fields.flatMap((lines) => lines ?? [])
  const nested = lists.filter((_, index) => fields[index] === null)
  const isContents = line.spans.some(({ kind, target }) => kind === 'link' && isInPage(target ?? ''))

  const draft = isContents ? null : (linkedTitle(line, [...more, ...own]) ?? labelledTitle(line, [...more, ...own]))
  const below = nested.flatMap((list) => readList(list, scope))
  if (draft) return [{ kind: 'entry', draft, start, end: endOf(item, nested) }, ...faults, ...below]

  const ownFields = lists.filter((_, index) => fields[index] !== null).flatMap((list) => (holdsLink(list) ? readList(list, scope) : []))
  const title = wordsOf(line)
  const hasLink = line.spans.some(({ kind }) => kind === 'link') || more.some(({ spans }) => spans.some(({ kind }) => kind === 'link'))
  const all = [...below, ...ownFields]
  if (!hasLink && title && hasEntry(all)) return [...faults, { kind: 'group', title, start, found: all }]
  if (isContents || faults.length || (!title && !hasLink) || (all.length && !hasLink)) return [...faults, ...all]
  return [{ kind: 'unparsed', reason: hasLink ? 'item' : 'item-without-link', start, end: item.position?.end.offset ?? start }, ...all]
}

export const hasEntry = (found: Found[]): boolean => found.some((each) => each.kind === 'entry' || (each.kind === 'group' && hasEntry(each.found)))

function partsOf(item: ListItem, { definitions, text }: Scope): { line: Line; more: Line[]; broken: BrokenLink[]; lists: List[] } {
  const isSaid = (node: RootContent): node is Paragraph => node.type === 'paragraph'
  const paragraphs = (item.children as RootContent[]).flatMap((node): RootContent[] => (node.type === 'blockquote' ? node.children : [node])).filter(isSaid)
  const mended = paragraphs.map((paragraph) => mend(readLine(paragraph.children, definitions), text))
  const [first = joined([]), ...more] = mended.map(({ line }) => line)
  return {
    line: first.spans.length ? first : lineOf([]),
    more,
    broken: mended.flatMap(({ broken }) => broken),
    lists: item.children.filter((child): child is List => child.type === 'list'),
  }
}

/** Where an entry ends and the nested ones begin. */
function endOf(item: ListItem, nested: List[]): number {
  const last = item.children.findLast((child) => child.type !== 'list' || !nested.includes(child))
  return last?.position?.end.offset ?? item.position?.end.offset ?? 0
}
