import type { Link, Nodes, Root } from 'mdast'
import { anchorOf } from './anchors.ts'
import { childrenOf } from './nodes.ts'
import { decoded } from '../../model/identifiers.ts'

declare module 'mdast' {
  interface LinkData {
    /** The full URL, as written, of a link to a heading in its own document. */
    address?: string
  }
}

/** A link that may point to a heading in its own document. */
interface OwnLink {
  link: Link
  anchor: string
}

/**
 * Converts links to the document's own headings, `https://github.com/someone/list#papers` or
 * `README.md#papers`, to in-page links.
 * @param file the document's file name
 */
export function shortenOwnAddresses(tree: Root, text: string, file: string): void {
  if (!text.includes('#')) return
  const headings = new Set<string>()
  const targets = new Set<string>()
  const ownLinks = new Map<string, OwnLink[]>()
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') headings.add(anchorOf(node))
    else if (node.type === 'target') targets.add(node.id.toLowerCase())
    else if (node.type === 'link') {
      const { page, anchor } = pageOf(node.url)
      const same = ownLinks.get(page ?? '') ?? []
      same.push({ link: node, anchor })
      if (page !== null) ownLinks.set(page, same)
    }
    for (const child of childrenOf(node)) visit(child)
  }
  visit(tree)
  for (const [page, all] of ownLinks) {
    const known = all.filter(({ anchor }) => headings.has(anchor)).length
    // Another page may share some headings; a table of contents has most of them.
    const isContents = known >= 3 && known * 3 >= all.length * 2 && known * 3 >= headings.size
    const isOwn = page === '' || page === file.toLowerCase()
    if (isOwn || isContents)
      for (const { link, anchor } of all)
        if (headings.has(anchor) || targets.has(anchor)) {
          link.data = { ...link.data, address: link.url }
          link.url = `#${anchor}`
        }
  }
}

/**
 * The page and the anchor of a URL that may point to the document. The page is `''` if the URL
 * names none, as in `?tab=readme-ov-file#papers`.
 */
function pageOf(url: string): { page: string | null; anchor: string } {
  const [address = '', fragment = ''] = url.split('#', 2)
  const [path = ''] = address.split('?', 1)
  const none = { page: null, anchor: '' }
  if (!fragment || !address) return none
  const anchor = decoded(fragment).toLowerCase()
  const page = decoded(path.startsWith('./') ? path.slice(2) : path).toLowerCase()
  if (!page || (!page.includes('/') && page.includes('.'))) return { page, anchor }
  const { hostname, pathname } = URL.canParse(page) ? new URL(page) : { hostname: '', pathname: '' }
  const [, owner, name, view, branch] = pathname.split('/')
  const isPage = hostname === 'github.com' && owner && name
  const isFile = !view || ((view === 'blob' || view === 'tree') && branch)
  return isPage && isFile ? { page: page.endsWith('/') ? page.slice(0, -1) : page, anchor } : none
}
