import type { RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import MarkdownIt from 'markdown-it'
import type { ExportedList } from '../src/publish/papers-json.ts'

const parser = new MarkdownIt({ html: true, linkify: true })
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false })

/** The external addresses that an independent Markdown parser sees in a text, each as often as it stands there. */
export function oracleOf(text: string): string[] {
  return hrefsOf(fromHtml(parser.render(text.replace(/^\uFEFF/, '')), { fragment: true }).children)
    .map(comparable)
    .filter(isExternal)
}

/** The external addresses that an export accounts for, each as often as it does. */
export function addressesOf({ papers, others }: ExportedList): string[] {
  return [
    ...papers.flatMap(({ link, links, noteLinks }) => [
      link,
      ...links.map(({ url }) => url),
      ...noteLinks.map(({ url }) => url),
    ]),
    ...others.map(({ url }) => url),
  ]
    .filter((url) => url !== null)
    .map(comparable)
    .filter(isExternal)
}

/** What of the first is not in the second. */
export function difference(first: string[], second: string[]): string[] {
  const left = new Map<string, number>()
  for (const url of second) left.set(url, (left.get(url) ?? 0) + 1)
  return first.filter((url) => {
    const count = left.get(url) ?? 0
    left.set(url, count - 1)
    return count <= 0
  })
}

const isExternal = (url: string): boolean => /^https?:\/\//i.test(url)

/** Two parsers escape differently. */
function comparable(raw: string): string {
  const url = raw.replace(/[\u200B\u2060\uFEFF]/g, '')
  return URL.canParse(url) ? decode(new URL(url).href) : url
}

function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function hrefsOf(nodes: RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const { href } = node.properties
    return [
      ...(node.tagName === 'a' && typeof href === 'string' ? [href] : []),
      ...hrefsOf(node.children),
    ]
  })
}
