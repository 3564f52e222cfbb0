import type { Link, Nodes, Root } from 'mdast'
import { anchorOf } from './anchors.ts'

declare module 'mdast' {
  interface LinkData {
    /** The whole address of a link that leads to a heading of its own document. */
    address?: string
  }
}

/** A link that may lead to a heading of the document that it stands in. */
interface Jump {
  link: Link
  anchor: string
}

/**
 * Makes links of contents that are written out, `https://github.com/someone/list#papers` or `README.md#papers`, links
 * within the page.
 * @param file the document's own name
 */
export function shortenOwnAddresses(tree: Root, text: string, file: string): void {
  if (!text.includes('#')) return
  const headings = new Set<string>()
  const targets = new Set<string>()
  const jumps = new Map<string, Jump[]>()
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') headings.add(anchorOf(node))
    else if (node.type === 'target') targets.add(node.id.toLowerCase())
    else if (node.type === 'link') {
      const { page, anchor } = pageOf(node.url)
      const same = jumps.get(page ?? '') ?? []
      same.push({ link: node, anchor })
      if (page !== null) jumps.set(page, same)
    }
    if ('children' in node) for (const child of node.children as Nodes[]) visit(child)
  }
  visit(tree)
  for (const [page, all] of jumps) {
    const known = all.filter(({ anchor }) => headings.has(anchor)).length
    // A page of somebody else's may share some headings; contents have most of them.
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

/** The page of an address that may be the document's, and the anchor there; `''` for a page that is not named, as in `?tab=readme-ov-file#papers`. */
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

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
