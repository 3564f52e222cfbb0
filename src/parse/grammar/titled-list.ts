import type { List, Nodes, RootContent } from 'mdast'
import { readLine, type Definitions, type Line } from '../line.ts'
import { holdsLink, readFields } from './fields.ts'
import type { Grammar } from './grammar.ts'
import { labelledTitle } from './labelled-title.ts'
import { linkedTitle } from './linked-title.ts'

/**
 * A paragraph that is a title, and the bullets behind it that are its fields; a picture may stand between them:
 *
 *     **Title**
 *     - Paper: https://…
 *     - Code: https://…
 */
export const titledList: Grammar = (blocks, at, { definitions }) => {
  const paragraph = blocks[at]
  if (paragraph?.type !== 'paragraph') return null
  let last = at + 1
  while (isPicture(blocks[last])) last++
  const list = blocks[last]
  if (list?.type !== 'list') return null
  const line = readLine(paragraph.children, definitions)
  if (line.shape.length > 400) return null
  const isOnlyLink = /^\s*\uFFFC\s*$/.test(line.shape)
  const fields = readFields(list, definitions) ?? (isOnlyLink ? remarksOf(list, definitions) : null)
  if (!fields) return null
  const draft = isOnlyLink
    ? linkedTitle(line, fields)
    : holdsLink(list) && !holdsLink(paragraph)
      ? labelledTitle(line, fields)
      : null
  return (
    draft && {
      found: [
        {
          kind: 'entry',
          draft,
          start: paragraph.position?.start.offset ?? 0,
          end: list.position?.end.offset ?? 0,
        },
      ],
      length: last - at + 1,
    }
  )
}

const isPicture = (block: RootContent | undefined): boolean =>
  block?.type === 'paragraph' &&
  (block.children as Nodes[]).every(
    (node) =>
      node.type === 'image' ||
      (node.type === 'link' && node.children.every(({ type }) => type === 'image')),
  )

/** Bullets that say something about the link above them; null where one begins with a link of its own. */
export function remarksOf(list: List, definitions: Definitions): Line[] | null {
  const lines = list.children.flatMap(({ children }) =>
    children.flatMap((child) =>
      child.type === 'paragraph' ? [readLine(child.children, definitions)] : [],
    ),
  )
  return lines.some(({ shape }) => /^\s*\uFFFC/.test(shape)) ? null : lines
}
