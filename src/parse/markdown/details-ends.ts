import type { List, Nodes, Root } from 'mdast'
import { inline } from './html-tags.ts'

/**
 * Moves each `</details>` that closes an element outside of its block after that block, as browsers
 * read it. Typically it is indented into the last item, or directly after its text.
 */
export function moveEndTags(tree: Root, text: string): void {
  if (tags(text).length) takeEndTags(tree)
}

/** Removes the first end tag without a start tag from a block, and everything after it. */
function takeEndTags(node: Nodes): Nodes[] {
  if (!('children' in node)) return []
  const children = node.children as Nodes[]
  if (node.type === 'list') return splitList(node)
  if (node.type === 'table' || node.type === 'tableRow') {
    const last = children.at(-1)
    return last ? takeEndTags(last) : []
  }
  const isLine = children.every(({ type }) => type === 'html' || inline.has(type))
  const isFlow = node.type !== 'paragraph' && node.type !== 'tableCell'
  let open = 0
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as Nodes
    if (child.type !== 'html') {
      if (isFlow && !isLine) children.splice(at + 1, 0, ...takeEndTags(child))
      continue
    }
    for (const step of tags(child.value)) {
      open += step
      if (open < 0 && node.type !== 'root') return children.splice(at, isFlow ? Infinity : 1)
    }
  }
  return []
}

/** Splits a list after an item that contains such an end tag. */
function splitList(list: List): Nodes[] {
  for (const [index, item] of list.children.entries()) {
    const following = takeEndTags(item)
    if (!following.length) continue
    const rest = list.children.splice(index + 1)
    const [first, end] = [rest[0]?.position, list.position?.end]
    if (item.position && list.position) list.position = { ...list.position, end: item.position.end }
    if (!first || !end) return following
    return [...following, { ...list, children: rest, position: { start: first.start, end } }]
  }
  return []
}

/** 1 for each `<details>` tag in some HTML, -1 for each end tag; comments are skipped. */
function tags(html: string): number[] {
  const found = html.matchAll(/<!--[\s\S]*?(?:-->|$)|<(\/?)details\b/gi)
  return [...found].flatMap(([, slash]) => (slash === undefined ? [] : slash ? [-1] : [1]))
}
