import type { Nodes } from 'mdast'
import type { Range } from '../../model/source-text.ts'

export const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0
export const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0

/** The source range from one node to the end of another. */
export const rangeOf = (from: Nodes, to: Nodes = from): Range => ({
  start: startOf(from),
  end: endOf(to),
})

export const childrenOf = (node: Nodes): Nodes[] =>
  'children' in node ? (node.children as Nodes[]) : []

/** The nodes of a type in a node, in source order; none of them is inside another. */
export const nodesIn = <Type extends Nodes['type']>(
  node: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] =>
  node.type === type
    ? [node as Extract<Nodes, { type: Type }>]
    : childrenOf(node).flatMap((child) => nodesIn(child, type))
