import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { nodesIn } from './nodes.ts'

declare module 'mdast' {
  interface HeadingData {
    /** The anchor that GitHub generates. */
    anchor?: string
  }
}

/**
 * Sets the anchor of every heading. Headings in items and quotations count too when GitHub numbers
 * duplicates.
 */
export function setAnchors(tree: Root, text: string): void {
  const slugger = new GithubSlugger()
  for (const heading of nodesIn(tree, 'heading')) {
    const words = heading.data?.text ?? wordsOfHeading(heading)
    heading.data = { ...heading.data, anchor: slugger.slug(words) }
    takeId(heading, text)
  }
}

export const anchorOf = ({ data }: Heading): string => data?.anchor ?? ''

export const wordsOfHeading = (heading: Heading): string =>
  toString(heading, { includeImageAlt: false, includeHtml: false })

/** Converts `{#id}` at the end of a heading, an anchor in other Markdown dialects, to a target. */
function takeId({ children }: Heading, text: string): void {
  const last = children.at(-1)
  if (last?.type !== 'text' || !last.value.trimEnd().endsWith('}') || !last.position) return
  const at = last.value.lastIndexOf('{')
  const [first = '', ...more] = last.value.slice(at + 1, last.value.lastIndexOf('}')).split(' ')
  const id = (first === ':' ? more : [first.replace(':', ''), ...more]).find(
    (word) => word.startsWith('#') && word.length > 1,
  )
  const { start, end } = last.position
  const offset = text.lastIndexOf('{', end.offset)
  if (at < 0 || !id || offset < (start.offset ?? 0)) return
  const cut = { ...end, offset }
  last.value = last.value.slice(0, at)
  last.position = { start, end: cut }
  children.push({ type: 'target', id: id.slice(1), position: { start: cut, end } })
}
