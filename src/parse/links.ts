import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { OtherKind } from '../model/list.ts'
import type { Range } from '../model/source-text.ts'
import { isLabel } from './field/labels.ts'
import type { Definitions } from './read-line.ts'
import { isInPage } from './url.ts'
import { childrenOf, nodesIn, rangeOf } from './markdown/nodes.ts'

/** A link in the source. */
export interface LinkRecord {
  kind: OtherKind
  target: string
  /** Offsets of its node. Links inside one piece of raw HTML share them and differ by `target`. */
  start: number
  end: number
}

/**
 * Lists every link of a document with its kind, so that links which no paper claims are reported
 * too.
 * @param asides ranges in source order whose links are all of one kind
 */
export function linksOf(
  tree: Root,
  definitions: Definitions,
  asides: (Range & { kind: OtherKind })[],
): LinkRecord[] {
  const records: LinkRecord[] = []
  const visit = (node: Nodes, kind: OtherKind): void => {
    const { start, end } = rangeOf(node)
    // `[]()`, and `[code]()` in a cell, are placeholders.
    const isEmpty =
      node.type === 'link' &&
      node.url === '' &&
      (!node.children.length || (kind === 'table' && isLabel(toString(node))))
    if (node.type === 'link' && !isEmpty)
      records.push({
        kind: kindOfLink(node.url, node.children, kind),
        target: node.data?.address ?? node.url,
        start,
        end,
      })
    else if (node.type === 'linkReference') {
      const target = definitions.get(node.identifier) ?? ''
      records.push({ kind: kindOfLink(target, node.children, kind), target, start, end })
    }
    const within = node.type === 'table' ? 'table' : node.type === 'listItem' ? 'unparsed' : kind
    for (const child of childrenOf(node)) visit(child, within)
  }
  visit(tree, 'prose')
  return records.map((record) => {
    const kind = asideAt(asides, record.start)
    const isKept =
      kind === undefined ||
      record.kind === 'contents' ||
      // In an introduction, only its lists and tables differ.
      (kind === 'prose' && record.kind === 'badge')
    return isKept ? record : { ...record, kind }
  })
}

/** The kind of the range that contains an offset. */
function asideAt(asides: (Range & { kind: OtherKind })[], offset: number): OtherKind | undefined {
  let [low, high] = [0, asides.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((asides[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const aside = asides[low]
  return aside && aside.start <= offset ? aside.kind : undefined
}

function kindOfLink(target: string, children: Nodes[], within: OtherKind): OtherKind {
  if (isInPage(target)) return 'contents'
  const isBadge =
    children.length > 0 &&
    children.every(({ type }) => type === 'image' || type === 'imageReference')
  return isBadge && within !== 'table' ? 'badge' : within
}

/** The targets of reference-style links. */
export function definitionsOf(tree: Root): Definitions {
  const all = nodesIn(tree, 'definition').map(({ identifier, url }) => [identifier, url] as const)
  // The first of several applies.
  return new Map(all.toReversed())
}
