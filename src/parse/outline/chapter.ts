import type { Nodes, RootContent } from 'mdast'
import { readLine, type Definitions, type Line } from '../line.ts'
import { isInPage } from '../url.ts'

/** Something that names what stands below it: a heading, the summary of a `<details>`, a bold line over a list. */
export interface Chapter {
  kind: 'document' | 'heading' | 'summary' | 'label'
  node: Nodes
  /** 1 to 6 for headings. */
  depth: number
  parent: Chapter | null
  title: string
  /** What GitHub makes of a heading; empty for the others. */
  anchor: string
  aliases: string[]
  /** Up to the next chapter. */
  blocks: RootContent[]
}

/** The words of a heading without links back to the contents and without shortcodes of emoji. */
export function headingTitle(
  heading: Extract<RootContent, { type: 'heading' }>,
  definitions: Definitions,
): string {
  return titleOfLine(readLine(heading.children, definitions))
}

/** The words of a line that names a part of the document. */
export function titleOfLine(line: Line): string {
  const spans = line.spans.filter(
    ({ kind, target }, index) =>
      kind !== 'link' || !isInPage(target ?? '') || (index === 0 && line.spans.length === 1),
  )
  return spans
    .map(({ kind, text, isBadge }) => (kind === 'image' || isBadge ? '' : text))
    .join('')
    .replace(/:[a-z][\w+-]*:/g, '')
    .replace(/\s{0,20}(?:\(\s*\)|\[\s*\]|（\s*）)/g, spans.length < line.spans.length ? '' : '$&')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      spans.length < line.spans.length ? /(?<=\S)\s*[:：|·•-]{1,20}$/ : /(?<=\S)\s*[:：]$/,
      '',
    )
}
