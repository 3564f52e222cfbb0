import type { List, ListItem, Nodes } from 'mdast'
import { isLabel } from '../field/labels.ts'
import {
  WHOLE,
  isBare,
  lineOf,
  linesOf,
  readLine,
  slice,
  type Definitions,
  type Line,
} from '../line.ts'

/**
 * Reads bullets that are no entries of their own but say more about one: `[[Paper]](…)`, `Code: https://…`, authors, remarks.
 * @param hasLink whether the entry has a link of its own already, so that bare addresses are its further ones
 * @returns a line each, null where one of them is something else
 */
export function readFields(list: List, definitions: Definitions, hasLink = false): Line[] | null {
  const isLabelled =
    isMostlyLabelled(list, definitions) || (hasLink && isOfAddresses(list, definitions))
  const lines: Line[] = []
  for (const item of list.children) {
    const fields = fieldsOf(item, definitions, isLabelled)
    if (!fields) return null
    lines.push(...fields)
  }
  return lines
}

/** Whether nearly every bullet says by a word and a colon what it holds, and one by a word that is known: `paper: …`, `notes: …`. */
function isMostlyLabelled(list: List, definitions: Definitions): boolean {
  const firsts = list.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? readLine(first.children, definitions) : null,
  )
  const labels = firsts.map((line) => (line ? labelOf(line) : null))
  const known = firsts.filter(
    (line, index) => line?.shape.includes(WHOLE) && isLabel(labels[index] ?? ''),
  )
  return (
    known.length > 0 && labels.filter((label) => label !== null).length * 5 >= labels.length * 4
  )
}

/** Whether each bullet is an address and no more. */
const isOfAddresses = (list: List, definitions: Definitions): boolean =>
  list.children.every(
    ({ children: [first, ...more] }) =>
      first?.type === 'paragraph' &&
      !more.length &&
      readLine(first.children, definitions).spans.every(
        (span) => isBare(span) || !span.text.trim(),
      ),
  )

/** The word in front of a colon that a line begins with. */
const labelOf = ({ shape }: Line): string | null =>
  /^\s*(\p{L}[^:：\uFFFC.,，。(]{0,30}?(?:\([^()\uFFFC]{1,60}\))?)\s*[:：]+(?:\s|(?=\uFFFC)|(?<=：))/u.exec(
    shape,
  )?.[1] ?? null

function fieldsOf(item: ListItem, definitions: Definitions, isLabelled: boolean): Line[] | null {
  const lines: Line[] = []
  for (const child of item.children) {
    if (child.type === 'paragraph') {
      for (const line of linesOf(readLine(child.children, definitions))) {
        const field = fieldOf(line, isLabelled)
        if (!field) return null
        lines.push(field)
      }
    } else if (child.type === 'list') {
      const nested = readFields(child, definitions)
      if (!nested) return null
      lines.push(...nested)
    } else if (holdsLink(child)) return null
  }
  return lines
}

function fieldOf(line: Line, isLabelled: boolean): Line | null {
  const links = line.spans.filter(({ kind }) => kind === 'link')
  const [first] = links
  if (!first) return line
  // What stands in front of the colon is the label of a bare address, and of links that are no entries then.
  const [lead, label = ''] =
    /^\s*([^:：\uFFFC]{1,60}?)\s*[:：]+\s*(?=\uFFFC)/.exec(line.shape) ??
    /^\s*([\p{L} /]{3,20}?)\s+(?=\uFFFC\s*$)/u.exec(line.shape) ??
    []
  const isAlone = !/[\p{L}\p{N}]/u.test(line.shape.slice(lead?.length ?? 0))
  if (
    lead !== undefined &&
    isAlone &&
    ((links.length === 1 && (isBare(first) || isLabelled)) || isLabel(label))
  )
    return lineOf(
      slice(line, lead.length).spans.map((span) =>
        span === first && (isBare(span) || links.length === 1)
          ? { ...span, text: `[${label.trim()}]` }
          : span.kind === 'link'
            ? { ...span, text: `[${span.text}]` }
            : span,
      ),
    )
  if (isLabelled && (labelOf(line) !== null || /^\s*\uFFFC\s*$/.test(line.shape))) return line
  // `https://… [PyTorch]`
  const [, made] = /^\s*\+?\s*\uFFFC\s*[[(（]([^\uFFFC]{1,60})[\])）]\s*$/.exec(line.shape) ?? []
  if (made !== undefined && isBare(first))
    return lineOf([{ ...first, text: `[${made.replace(/\]\s*\[/g, ', ')}]` }])
  // Words beside the links make it an entry.
  if (/[\p{L}\p{N}]/u.test(line.shape)) return null
  return links.every(
    (link) => link.isBadge || isLabel(link.text) || /^[[(【].*[\])】]$/.test(link.text),
  )
    ? line
    : null
}

export const holdsLink = (node: Nodes): boolean =>
  node.type === 'link' ||
  node.type === 'linkReference' ||
  ('children' in node && (node.children as Nodes[]).some((child) => holdsLink(child)))
