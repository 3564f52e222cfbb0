import type { Nodes } from 'mdast'
import type { Line } from '../line.ts'
import { childrenOf } from '../markdown/nodes.ts'
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
  return childrenOf(node).flatMap((child) => linesIn(child, votes))
}

/** `-[Title](…)`, `•[Title](…)`: a marker without the space that would make it a bullet. */
export const isGlued = ({ shape }: Line): boolean => /^[-*+•●·–]\s*[[(*]?\uFFFC/.test(shape)
