import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { OtherKind } from '../model/list.ts'
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
 */
export function linksOf(
  tree: Root,
  definitions: Definitions,
  asides: { start: number; end: number; kind: OtherKind }[],
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
    const aside =
      record.kind === 'contents'
        ? undefined
        : asides.find(({ start, end }) => start <= record.start && record.start < end)
    return aside ? { ...record, kind: aside.kind } : record
  })
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
