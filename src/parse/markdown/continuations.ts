import type { List, ListItem, Nodes, Paragraph, Parents, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isLabel } from '../field/labels.ts'
import { holdsLink } from '../records/record.ts'
import { endOf, nodesIn, startOf } from './nodes.ts'

/**
 * Moves continuation lines that were not indented or joined as Markdown requires: a paragraph of
 * people and labelled links is moved into the item, or appended to the paragraph, whose title is
 * directly above it, and bullets are moved into the numbered item above them.
 *
 *     10. **Title.** Venue 2021.
 *
 *        *Authors* [[pdf](address)]
 */
export function joinContinuations(parent: Parents, text: string): void {
  const blocks = parent.children as RootContent[]
  const joined: RootContent[] = []
  for (const block of blocks) {
    const above = joined.at(-1)
    const item = above?.type === 'list' ? lastItemOf(above) : undefined
    if (above?.type === 'list' && item && isBelowNumber(above, block)) {
      item.children.push(block)
      stretch(item, block)
      stretch(above, block)
      joinContinuations(block, text)
      continue
    }
    if (
      block.type === 'paragraph' &&
      (item ?? above?.type === 'paragraph') &&
      isContinuation(block)
    ) {
      const [only, ...more] = item?.children ?? []
      if (item && only?.type === 'paragraph' && !more.length && isTitle(only)) {
        item.children.push(block)
        stretch(item, block)
        if (above) stretch(above, block)
        continue
      }
      if (above?.type === 'paragraph' && (isTitle(above) || isAdjacent(above, block, text))) {
        above.children.push(
          {
            type: 'break',
            position: block.position && { start: block.position.start, end: block.position.start },
          },
          ...block.children,
        )
        stretch(above, block)
        continue
      }
    }
    joined.push(block)
    if ('children' in block && block.type !== 'paragraph') joinContinuations(block, text)
  }
  if (joined.length < blocks.length) parent.children = joined as never
}

/**
 * Whether a list of bullets is indented below a number, but less than Markdown requires: by two
 * spaces below `1. `.
 */
const isBelowNumber = (above: List, block: RootContent): block is List =>
  block.type === 'list' &&
  above.ordered === true &&
  !block.ordered &&
  (block.position?.start.column ?? 0) > (above.position?.start.column ?? 0)

const lastItemOf = (list: List): ListItem | undefined => list.children.at(-1)

/** Whether a paragraph is bold words, long enough for a title, without a link. */
function isTitle(paragraph: Paragraph): boolean {
  const bold = paragraph.children.find(({ type }) => type === 'strong')
  const before = toString(paragraph.children.slice(0, bold ? paragraph.children.indexOf(bold) : 0))
  return (
    bold !== undefined &&
    !/\p{L}{3}/u.test(before) &&
    toString(bold).split(/\s+|(?<=\p{Script=Han})/u).length > 3 &&
    !holdsLink(paragraph)
  )
}

/**
 * Whether a paragraph is people or nothing, then links that are labels or bare URLs, and nothing
 * bold, which would begin another entry.
 */
function isContinuation(paragraph: Paragraph): boolean {
  const links = nodesIn(paragraph, 'link')
  const [first] = paragraph.children
  const isPlain = paragraph.children.every(({ type }) => type !== 'strong' && type !== 'delete')
  const starts =
    first?.type === 'emphasis' ||
    first?.type === 'link' ||
    (first?.type === 'text' &&
      /^\s*(?:\[|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3},)/u.test(first.value))
  return (
    isPlain &&
    starts &&
    links.length > 0 &&
    links.every(
      (link) =>
        isLabel(toString(link)) ||
        /^(?:https?:|\[)/i.test(toString(link)) ||
        isBracketed(link, paragraph),
    )
  )
}

/** `[[label](address)]` */
const isBracketed = (link: Nodes, { children }: Paragraph): boolean =>
  toString(children[(children as Nodes[]).indexOf(link) - 1] ?? null).endsWith('[')

/** Whether only a comment, and no blank line, separates two paragraphs. */
const isAdjacent = (above: Nodes, block: Nodes, text: string): boolean =>
  !/\n[ \t]*\r?\n/.test(text.slice(endOf(above), startOf(block)))

function stretch(node: Nodes, to: Nodes): void {
  if (node.position && to.position)
    node.position = { start: node.position.start, end: to.position.end }
}
