import { fromHtml } from 'hast-util-from-html'
import type { Nodes, Parents } from 'mdast'
import { Conversion } from './html-conversion.ts'
import { between, OffsetMap } from './html-offsets.ts'
import { inline, standIn } from './html-tags.ts'
import { endOf, startOf } from './nodes.ts'

/**
 * Merges raw HTML into the Markdown tree. Links, emphasis, headings, tables and the like become
 * their mdast equivalents, `<details>` and targets become nodes of their own, and everything else
 * is reduced to its text. Markdown between two tags is moved inside the element, as in a browser.
 */
export function absorbHtml(
  parent: Parents,
  text: string,
  hasBareAttributes = /href=https?:/i.test(text),
): void {
  const nodes = hasBareAttributes
    ? withBareAttributes(parent.children as Nodes[])
    : (parent.children as Nodes[])
  if (nodes.some(({ type }) => type === 'html')) parent.children = woven(nodes, text) as never
  for (const child of parent.children as Nodes[])
    if ('children' in child) absorbHtml(child, text, hasBareAttributes)
}

/**
 * Unquoted `<a href=https://…>` is parsed as text with a bare URL in it; GitHub reads it as HTML.
 */
function withBareAttributes(nodes: Nodes[]): Nodes[] {
  return nodes.flatMap((node, index): Nodes[] => {
    const next = nodes[index + 1]
    const before = nodes[index - 1]
    const open = /<a\s[^<>]*href=$/i
    if (
      node.type === 'text' &&
      open.test(node.value) &&
      next?.type === 'link' &&
      next.url.includes('>')
    ) {
      const cut = node.value.search(open)
      const start = startOf(node)
      const value = `${node.value.slice(cut)}${next.url.slice(0, next.url.indexOf('>') + 1)}`
      return [
        { type: 'text', value: node.value.slice(0, cut), position: between(start, start + cut) },
        { type: 'html', value, position: between(start + cut, start + cut + value.length) },
      ]
    }
    if (
      node.type === 'link' &&
      before?.type === 'text' &&
      open.test(before.value) &&
      node.url.includes('>')
    ) {
      const value = node.url.slice(node.url.indexOf('>') + 1)
      const end = endOf(node)
      return [{ type: 'text', value, position: between(end - value.length, end) }]
    }
    return [node]
  })
}

/** Ends a tag that does not end, with its quotes: what follows would be its attributes. */
function closed(html: string): string {
  const rest = html.slice(html.lastIndexOf('>') + 1)
  return /<[a-z/]/i.test(rest) ? `${html} '">` : html
}

/** Moves siblings that HTML tags enclose into the element. */
function woven(nodes: Nodes[], text: string): Nodes[] {
  const offsets = new OffsetMap()
  let html = ''
  nodes.forEach((node, index) => {
    if (node.type === 'html') offsets.add(html.length, node, text)
    else offsets.addNode(html.length, node)
    html +=
      node.type === 'html' ? closed(node.value) : `<${standIn} data-index="${index}"></${standIn}>`
  })
  const convert = new Conversion(nodes, offsets)
  const isPhrasing = nodes.every((node) => node.type === 'html' || inline.has(node.type))
  const content = fromHtml(html, { fragment: true, verbose: true }).children
  return isPhrasing ? convert.phrasing(content) : convert.flow(content)
}
