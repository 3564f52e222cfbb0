import type { Nodes, Parents, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** What a parser extension does to the finished tree. */
export type Transform = (tree: Root) => Root | null | undefined | void

/**
 * Links bare URLs that the parser only finds in a second pass, such as those in brackets. Visits
 * only texts that may contain one.
 */
export function linkLiterals(parent: Parents, text: string, transforms: Transform[]): void {
  const mayHold = (parent.children as Nodes[]).some(
    (node) => node.type === 'text' && /https?:|www\.|@/i.test(node.value),
  )
  for (const child of parent.children as Nodes[])
    if ('children' in child && child.type !== 'link' && child.type !== 'linkReference')
      linkLiterals(child, text, transforms)
  if (!mayHold) return
  for (const transform of transforms) transform(parent as Root)
  placeChildren(parent, text)
}

/** Sets the positions of the new nodes, which the transforms leave out. */
function placeChildren(parent: Parents, text: string): void {
  let cursor = parent.position?.start.offset ?? 0
  for (const node of parent.children as Nodes[]) {
    if (!node.position) {
      const found = text.indexOf(toString(node), cursor)
      const start = found < 0 ? cursor : found
      const end = Math.min(
        start + toString(node).length,
        parent.position?.end.offset ?? text.length,
      )
      node.position = {
        start: { line: 0, column: 0, offset: start },
        end: { line: 0, column: 0, offset: Math.max(start, end) },
      }
    }
    cursor = node.position.end.offset ?? cursor
    if ('children' in node) placeChildren(node, text)
  }
}
