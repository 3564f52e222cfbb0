import type { Html, Nodes, Root, RootContent } from 'mdast'
import { startOf } from './nodes.ts'

/** Lines of only tags and, without a blank line, one that begins like an item or a heading. */
const glued = /^(?:[ \t]*(?:<[^<>]+>[ \t]*)+\n)+(?=(?:[-*+]|\d{1,3}[.)]|#{1,6}) +\S)/

/**
 * Parses Markdown directly below the tags of an HTML block, such as an item on the line after
 * `</details>`. By the specification it is part of the block up to the next blank line, which
 * authors never intend.
 */
export function splitGlued(tree: Root, text: string, parse: (part: string) => Root): void {
  tree.children = tree.children.flatMap((node): RootContent[] => {
    const start = startOf(node)
    if (node.type !== 'html' || !text.startsWith(node.value, start)) return [node]
    const [tags = ''] = glued.exec(node.value) ?? []
    if (!tags || /<(?:table|pre|script|style|!--)/i.test(tags)) return [node]
    const below = parse(node.value.slice(tags.length))
    shift(
      below,
      start + tags.length,
      (node.position?.start.line ?? 1) + tags.split('\n').length - 2,
    )
    return [withoutEnd(node, tags), ...below.children]
  })
}

function withoutEnd(node: Html, tags: string): Html {
  const value = tags.trimEnd()
  const { start } = node.position ?? { start: { line: 1, column: 1, offset: 0 } }
  const end = {
    line: start.line + value.split('\n').length - 1,
    column: 1,
    offset: (start.offset ?? 0) + value.length,
  }
  return { ...node, value, position: { start, end } }
}

/** Shifts the positions of a tree to those in the whole text. */
function shift(node: Nodes, offset: number, lines: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.offset = (point.offset ?? 0) + offset
    point.line += lines
  }
  if ('children' in node) for (const child of node.children) shift(child, offset, lines)
}
