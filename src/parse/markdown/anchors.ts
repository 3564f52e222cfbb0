import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { attributesAtEnd } from './attributes.ts'
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
    takeAttributes(heading, text)
  }
}

export const anchorOf = ({ data }: Heading): string => data?.anchor ?? ''

export const wordsOfHeading = (heading: Heading): string =>
  toString(heading, { includeImageAlt: false, includeHtml: false })

/** Removes the attributes at the end of a heading, `{#id .class}`; an id becomes a target. */
function takeAttributes({ children }: Heading, text: string): void {
  const last = children.at(-1)
  if (last?.type !== 'text' || !last.position) return
  const found = attributesAtEnd(last.value)
  if (!found) return
  const { start, end } = last.position
  const offset = text.lastIndexOf('{', end.offset)
  if (offset < (start.offset ?? 0)) return
  const cut = { ...end, offset }
  last.value = last.value.slice(0, found.start).trimEnd()
  last.position = { start, end: cut }
  if (found.id !== null)
    children.push({ type: 'target', id: found.id, position: { start: cut, end } })
}
