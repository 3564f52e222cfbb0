import type { Nodes, RootContent } from 'mdast'
import { wordsOfHeading } from '../markdown/anchors.ts'
import { nodesIn } from '../markdown/nodes.ts'
import { readLine, type Definitions } from '../read-line.ts'
import type { Line } from '../line.ts'
import { isInPage } from '../url.ts'

/**
 * A part of a document, with what names it: a heading, the summary of a `<details>`, or a bold line
 * before a list.
 */
export interface Chapter {
  kind: 'document' | 'heading' | 'summary' | 'label'
  node: Nodes
  /** 1 to 6 for headings. */
  depth: number
  parent: Chapter | null
  title: string
  /** GitHub's anchor for a heading; empty for other kinds. */
  anchor: string
  aliases: string[]
  /** The blocks up to the next chapter. */
  blocks: RootContent[]
}

/**
 * The text of a heading without links back to the table of contents and unknown shortcodes; of a
 * heading without text, what its first picture shows.
 */
export function headingTitle(
  heading: Extract<RootContent, { type: 'heading' }>,
  definitions: Definitions,
): string {
  return (
    titleOfLine(readLine(heading.children, definitions)) ||
    wordsOfHeading(heading).trim() ||
    pictured(heading)
  )
}

/** `Awesome Lists` for `![Awesome Lists logo](lists.png)`; a badge shows no title. */
function pictured(heading: Extract<RootContent, { type: 'heading' }>): string {
  const picture = nodesIn(heading, 'image').find(
    ({ alt, url }) => /\p{L}/u.test(alt ?? '') && !/badge|shields\.io/i.test(url),
  )
  return picture?.alt?.replace(/[\s_-](?:logo|banner|header|icon|cover|image)$/i, '').trim() ?? ''
}

const shortcode = /:[a-z][\w+-]*:/g

/** The text of a line that names a part of the document. */
export function titleOfLine(line: Line): string {
  const spans = line.spans.filter(
    ({ kind, target }, index) =>
      kind !== 'link' || !isInPage(target ?? '') || (index === 0 && line.spans.length === 1),
  )
  return spans
    .map(({ kind, text, isBadge }) =>
      kind === 'image' || isBadge ? '' : kind === 'code' ? text : text.replace(shortcode, ''),
    )
    .join('')
    .replace(/\s{0,20}(?:\(\s*\)|\[\s*\]|（\s*）)/g, spans.length < line.spans.length ? '' : '$&')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?:\s?[-–—=_~]){4,100}$/, '')
    .replace(
      spans.at(-1)?.kind === 'code'
        ? ''
        : spans.length < line.spans.length
          ? /(?<=\S)\s*[:：|·•-]{1,20}$/
          : /(?<=\S)\s*[:：]$/,
      '',
    )
}
