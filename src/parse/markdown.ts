import type { Nodes, Parents, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { withoutContainers } from './containers.ts'
import { absorbHtml } from './html.ts'
import { joinRagged } from './ragged.ts'
import { noteSpelling } from './spelling.ts'
import { tamed, untame } from './tame.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** The syntax tree of a Markdown text as GitHub reads it, raw HTML made a part of it, an offset on every node. */
export function parseMarkdown(source: string): Root {
  const text = withoutContainers(source)
  const tame = tamed(text)
  const tree = processor.parse(tame)
  if (tame !== text) untame(tree)
  placeChildren(tree, text)
  absorbHtml(tree, text)
  joinRagged(tree, text)
  noteSpelling(tree, text)
  return tree
}

/** Bare addresses inside of brackets are found after parsing, and they and the text around them come without a position. */
function placeChildren(parent: Parents, text: string): void {
  let cursor = parent.position?.start.offset ?? 0
  for (const node of parent.children as Nodes[]) {
    if (!node.position) {
      const found = text.indexOf(toString(node), cursor)
      const start = found < 0 ? cursor : found
      const end = Math.min(start + toString(node).length, parent.position?.end.offset ?? text.length)
      node.position = { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: Math.max(start, end) } }
    }
    cursor = node.position.end.offset ?? cursor
    if ('children' in node) placeChildren(node, text)
  }
}
