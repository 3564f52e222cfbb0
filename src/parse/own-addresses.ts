import GithubSlugger from 'github-slugger'
import type { Link, Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

declare module 'mdast' {
  interface LinkData {
    /** The whole address of a link that leads to a heading of its own document. */
    address?: string
  }
}

const page =
  /^(https?:\/\/github\.com\/[^/#?]+\/[^/#?]+(?:\/(?:blob|tree)\/[^#?]+)?)\/?(?:\?[^#]*)?#(.+)$/i

/** Makes links of contents that are written out, `https://github.com/someone/list#papers`, links within the page. */
export function shortenOwnAddresses(tree: Root, text: string): void {
  if (!/github\.com\/[^\s)]+#/i.test(text)) return
  const slugger = new GithubSlugger()
  const anchors = new Set<string>()
  const links = new Map<string, { link: Link; anchor: string }[]>()
  const visit = (node: Nodes): void => {
    if (node.type === 'heading')
      anchors.add(slugger.slug(toString(node, { includeImageAlt: false, includeHtml: false })))
    const [, address = '', anchor = ''] = node.type === 'link' ? (page.exec(node.url) ?? []) : []
    if (node.type === 'link' && anchor)
      links.set(address.toLowerCase(), [
        ...(links.get(address.toLowerCase()) ?? []),
        { link: node, anchor: decoded(anchor).toLowerCase() },
      ])
    if ('children' in node) for (const child of node.children as Nodes[]) visit(child)
  }
  visit(tree)
  for (const own of links.values()) {
    // A page of somebody else's may share some headings; contents have most of them.
    const known = own.filter(({ anchor }) => anchors.has(anchor)).length
    if (known < 3 || known * 3 < own.length * 2 || known * 3 < anchors.size) continue
    for (const { link, anchor } of own) {
      if (!anchors.has(anchor)) continue
      link.data = { ...link.data, address: link.url }
      link.url = `#${anchor}`
    }
  }
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
