import type { Element, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** What a piece of raw HTML contributes to a list; all else of it is dropped. */
export interface HtmlParts {
  /** `id` of any element and `name` of links: places that an address can point at. */
  ids: string[]
  /** Targets of links. */
  links: string[]
  isBreak: boolean
}

const nothing: HtmlParts = { ids: [], links: [], isBreak: false }

/** Reads raw HTML with a real parser; comments hold nothing. */
export function readHtml(html: string): HtmlParts {
  if (/^<br\s*\/?>$/i.test(html)) return { ...nothing, isBreak: true }
  if (!/\b(?:id|name|href)\s*=/i.test(html)) return nothing
  const parts: HtmlParts = { ids: [], links: [], isBreak: false }
  for (const element of elementsOf(fromHtml(html, { fragment: true }).children)) {
    const { id, name, href } = element.properties
    if (typeof id === 'string' && id) parts.ids.push(id)
    if (element.tagName !== 'a') continue
    if (typeof name === 'string' && name) parts.ids.push(name)
    if (typeof href === 'string') parts.links.push(href)
  }
  return parts
}

function* elementsOf(nodes: RootContent[]): Iterable<Element> {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    yield node
    yield* elementsOf(node.children)
  }
}
