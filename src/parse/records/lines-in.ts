import type { Nodes } from 'mdast'
import type { Line, Range } from '../line.ts'
import { linesOf } from '../slice.ts'
import type { Votes } from './votes.ts'

/** The lines of all content in a node. */
export function linesIn(node: Nodes, votes: Votes): Line[] {
  if (
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'tableCell' ||
    node.type === 'summary'
  )
    return linesOf(votes.lineOf(node))
  return 'children' in node
    ? (node.children as Nodes[]).flatMap((child) => linesIn(child, votes))
    : []
}

export const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0
export const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0

/** The source range from one node to the end of another. */
export const rangeOf = (from: Nodes, to: Nodes = from): Range => ({
  start: startOf(from),
  end: endOf(to),
})
