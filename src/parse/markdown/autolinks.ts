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

/** Punctuation that no URL ends with, but that GitHub takes into a bare one. */
const foreign = /[，。；、！？]/
const brackets: Record<string, string> = { '）': '（', '】': '【', '」': '「', '》': '《' }

/** Ends bare URLs before Chinese punctuation, and before a bracket that opened before them: `（https://…）`. */
export function cutLiterals(parent: Parents, text: string): void {
  const children = parent.children as Nodes[]
  for (const [index, node] of [...children.entries()].toReversed()) {
    if (node.type !== 'link') {
      if ('children' in node) cutLiterals(node, text)
      continue
    }
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const [words] = node.children
    const source = text.slice(start, end)
    if (words?.type !== 'text' || words.value !== source || !node.position) continue
    const length = lengthOfUrl(source)
    if (length === source.length) continue
    const cut = { line: 0, column: 0, offset: start + length }
    const rest = { type: 'text' as const, value: source.slice(length) }
    children.splice(index + 1, 0, { ...rest, position: { start: cut, end: node.position.end } })
    node.url = node.url.slice(0, node.url.length - rest.value.length)
    words.value = source.slice(0, length)
    node.position = { start: node.position.start, end: cut }
    if (words.position) words.position = { start: words.position.start, end: cut }
  }
}

function lengthOfUrl(url: string): number {
  const open: string[] = []
  for (const [index, character] of [...url].entries()) {
    if (Object.values(brackets).includes(character)) open.push(character)
    const closes = brackets[character]
    if (foreign.test(character) || (closes !== undefined && open.pop() !== closes))
      return [...url].slice(0, index).join('').length
  }
  return url.length
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
