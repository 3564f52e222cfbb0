import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { isLabel } from '../field/labels.ts'
import { WHOLE, joined, lineOf, linesOf, readLine, slice, wordsOf, type Line } from '../line.ts'
import { mend, type BrokenLink } from '../mend.ts'
import { isInPage } from '../url.ts'
import { holdsLink, readFields } from './fields.ts'
import type { Draft, Found, Grammar, Scope } from './grammar.ts'
import { labelledTitle } from './labelled-title.ts'
import { linkedTitle } from './linked-title.ts'
import { namedLink } from './named-link.ts'

/** A list whose bullets are entries, or groups of them. */
export const bullets: Grammar = ([...blocks], at, scope) => {
  const list = blocks[at]
  return list?.type === 'list' ? { found: readList(list, scope), length: 1 } : null
}

function readList(list: List, scope: Scope): Found[] {
  const found = list.children.flatMap((item) => readItem(item, scope))
  // An item without a link is a slip only among entries; elsewhere it is prose, and one with links stands apart.
  const entries = found.filter(({ kind }) => kind === 'entry').length
  if (entries * 2 > list.children.length) return found
  return found.flatMap((each): Found[] =>
    each.kind !== 'unparsed'
      ? [each]
      : each.reason === 'item-without-link'
        ? []
        : [{ ...each, reason: each.reason === 'item' ? 'aside' : each.reason }],
  )
}

function readItem(item: ListItem, scope: Scope): Found[] {
  const { line, more, broken, lists } = partsOf(item, scope)
  const start = item.position?.start.offset ?? 0
  const faults = broken.map((link): Found => ({ kind: 'broken', link }))
  const below: Found[] = []
  const nested: List[] = []
  const own: Line[] = []
  for (const list of lists) {
    const fields = readFields(
      list,
      scope.definitions,
      line.spans.some(({ kind }) => kind === 'link'),
    )
    const found = fields ? [] : readList(list, scope)
    if (hasEntry(found)) nested.push(list)
    if (hasEntry(found)) below.push(...found)
    else own.push(...(fields ?? remarksOf(list, scope)))
  }
  const links = line.spans.filter(({ kind }) => kind === 'link')
  const isContents = links.length > 0 && links.every(({ target }) => isInPage(target ?? ''))

  const draft = isContents
    ? null
    : (linkedTitle(line, [...more, ...own]) ?? labelledTitle(line, [...more, ...own]))
  if (draft) return [{ kind: 'entry', draft, start, end: endOf(item, nested) }, ...faults, ...below]

  const ownFields = lists
    .filter((list) => !nested.includes(list) && holdsLink(list))
    .flatMap((list) => readList(list, scope))
  const named = hasEntry(below) ? groupWithLink(line) : null
  if (named)
    return [
      {
        kind: 'group',
        title: named.title,
        start,
        found: [{ kind: 'entry', draft: named.draft, start, end: endOf(item, nested) }, ...below],
      },
      ...faults,
    ]
  const plain = own.length || hasEntry(below) ? null : (namedLink(line) ?? linkBelowWords(line))
  if (plain) return [{ kind: 'entry', draft: plain, start, end: endOf(item, nested) }, ...faults]
  const title = wordsOf(line)
  const hasLink =
    line.spans.some(({ kind }) => kind === 'link') ||
    more.some(({ spans }) => spans.some(({ kind }) => kind === 'link'))
  const all = [...below, ...ownFields]
  if (!hasLink && title && hasEntry(all))
    return [...faults, { kind: 'group', title, start, found: all }]
  if (isContents || faults.length || (!title && !hasLink) || (all.length && !hasLink))
    return [...faults, ...all]
  return [
    {
      kind: 'unparsed',
      reason: hasLink ? 'item' : 'item-without-link',
      start,
      end: item.position?.end.offset ?? start,
    },
    ...all,
  ]
}

/** `- MySQL - [awesome-mysql](address)` over nested bullets: the group's name, and an entry of its own. */
function groupWithLink(line: Line): { title: string; draft: Draft } | null {
  const [lead, title] = /^([^\uFFFC]*[^\uFFFC\s])\s*[-–—:：]\s*(?=\uFFFC)/.exec(line.shape) ?? []
  const draft = lead && title ? linkedTitle(slice(line, lead.length), []) : null
  return draft && title ? { title: title.trim(), draft } : null
}

/** Words, and a title that is a link on the line below them. */
function linkBelowWords(line: Line): Draft | null {
  const [words, linked, ...more] = linesOf(line)
  return words &&
    linked &&
    !words.shape.includes(WHOLE) &&
    linked.shape.startsWith(WHOLE) &&
    !isLabel(linked.spans[0]?.text ?? '')
    ? linkedTitle(linked, [words, ...more])
    : null
}

/** Nested bullets none of which is an entry go on with what their parent says, links and all. */
function remarksOf(list: List, scope: Scope): Line[] {
  return list.children.flatMap((item) => {
    const { line, more, lists } = partsOf(item, scope)
    return [line, ...more, ...lists.flatMap((nested) => remarksOf(nested, scope))]
  })
}

export const hasEntry = (found: Found[]): boolean =>
  found.some((each) => each.kind === 'entry' || (each.kind === 'group' && hasEntry(each.found)))

function partsOf(
  item: ListItem,
  { definitions, text }: Scope,
): { line: Line; more: Line[]; broken: BrokenLink[]; lists: List[] } {
  const isSaid = (node: RootContent): node is Paragraph => node.type === 'paragraph'
  const paragraphs = (item.children as RootContent[])
    .flatMap((node): RootContent[] => (node.type === 'blockquote' ? node.children : [node]))
    .filter(isSaid)
  const mended = paragraphs.map((paragraph) =>
    mend(withoutWayBack(readLine(paragraph.children, definitions)), text),
  )
  const [first = joined([]), ...more] = mended.map(({ line }) => line)
  return {
    line: first.spans.length ? first : lineOf([]),
    more,
    broken: mended.flatMap(({ broken }) => broken),
    lists: item.children.filter((child): child is List => child.type === 'list'),
  }
}

/** A link back to the top, glued to the last bullet by a missing blank line, is not the bullet's. */
function withoutWayBack(line: Line): Line {
  const cut = line.shape.lastIndexOf('\n')
  if (cut < 0) return line
  const last = slice(line, cut + 1)
  const isWayBack =
    /^[\s\uFFFC]*$/.test(last.shape) && last.spans.some(({ target }) => isInPage(target ?? ''))
  return isWayBack ? slice(line, 0, cut) : line
}

/** Where an entry ends and the nested ones begin. */
function endOf(item: ListItem, nested: List[]): number {
  const last = item.children.findLast((child) => child.type !== 'list' || !nested.includes(child))
  return last?.position?.end.offset ?? item.position?.end.offset ?? 0
}
