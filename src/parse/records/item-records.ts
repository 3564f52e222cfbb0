import type { List, ListItem, RootContent } from 'mdast'
import { endOf, startOf } from '../markdown/nodes.ts'
import type { Range } from '../../model/source-text.ts'
import { lineOf, type Line } from '../line.ts'
import { repair, type BrokenLink } from '../repair.ts'
import { linesOf } from '../slice.ts'
import { isGlued, linesIn } from './lines-in.ts'
import {
  lineRecord,
  holdsLink,
  isOutward,
  outwardLinks,
  partOf,
  recordOf,
  type ListRecord,
  type Part,
} from './record.ts'
import { tableRecords } from './table-records.ts'
import type { Votes } from './votes.ts'

/** Reads the items of a list and of the lists nested in them. */
export function listRecords(list: List, depth: number, votes: Votes, source: string): ListRecord[] {
  return list.children.flatMap((item) => itemRecords(item, depth, votes, source))
}

function itemRecords(item: ListItem, depth: number, votes: Votes, source: string): ListRecord[] {
  const parts: Part[] = []
  const below: ListRecord[] = []
  const broken: BrokenLink[] = []
  const glued: ListRecord[] = []
  let end = 0
  let isLinked = false
  const children = item.children.flatMap(unwrapped)
  const headings = headingsIn(children)
  for (const child of children) {
    if (headings.includes(child)) {
      below.push(...linesIn(child, votes).map((line) => lineRecord([line])))
      end = endOf(child)
    } else if (
      child.type === 'paragraph' ||
      child.type === 'heading' ||
      (child.type as string) === 'summary'
    ) {
      const repaired = repair(votes.lineOf(child), source)
      broken.push(...repaired.broken)
      isLinked ||= repaired.line.spans.some(isOutward)
      const lines = linesOf(repaired.line)
      const alone = linksAlone(lines, votes)
      let group = below
      for (const [index, line] of lines.entries())
        if (alone.includes(line)) group.push(lineRecord([line]))
        else if (index && alone.length && /^\s*\p{L}[^\uFFFC]*$/u.test(line.shape)) {
          const named = lineRecord([line])
          below.push(named)
          group = named.below
        } else if (index && isGlued(line)) glued.push(lineRecord([line]))
        else if (!isLinkToTop(line))
          parts.push(partOf(parts.length ? (index ? 'line' : 'para') : 'main', line))
      end = endOf(child)
    } else if (child.type === 'list') {
      if (parts[0] && votes.nestedLists.isFields(child, isLinked, parts[0].line)) {
        parts.push(...linesIn(child, votes).map((line) => partOf('child', line)))
        end = endOf(child)
      } else below.push(...listRecords(child, depth + 1, votes, source))
    } else if (child.type === 'table') below.push(...tableRecords(child, votes))
  }
  const [only, ...more] = parts
  const titles = only && !more.length && !below.length ? votes.titlesIn(only.line) : []
  const range = { start: startOf(item), end: end || endOf(item) }
  const done = doneMark(item, source)
  const footnotes = votes.footnotesOf(item)
  if (titles.length)
    return titles.map((link, index) =>
      recordOf('bullet', [partOf('main', lineOf([link]))], titles.length > 1 ? link : range, {
        broken: index ? [] : broken,
        depth,
        done,
        footnotes,
      }),
    )
  const record = recordOf('bullet', parts, range, { below, broken, depth, done, footnotes })
  return [record, ...glued]
}

/** The headings with a link among blocks, if they are several: each is an entry. */
export function headingsIn(blocks: RootContent[]): RootContent[] {
  const headings = blocks.filter((block) => block.type === 'heading' && holdsLink(block))
  return headings.length > 1 ? headings : []
}

/** From this number on, lines of a bullet that are only a title are entries. */
const minAlone = 3

/** The lines that are only a title that is a link, if most lines of a bullet are. */
function linksAlone(lines: Line[], votes: Votes): Line[] {
  if (lines.length <= minAlone) return []
  const alone = lines.filter(
    (line) =>
      /^[\s\d.、)）]*\uFFFC\s*$/.test(line.shape) &&
      outwardLinks(line).every((link) => !votes.words.isLabelled(link)),
  )
  return alone.length >= minAlone && alone.length * 2 > lines.length ? alone : []
}

/** The range of the `[x]` of a completed item. */
function doneMark(item: ListItem, source: string): Range | null {
  if (item.checked !== true) return null
  const start = source.indexOf('[', startOf(item))
  return { start, end: start + 3 }
}

/** The content of a quotation or a `<details>` in a bullet belongs to the bullet. */
const unwrapped = (node: RootContent): RootContent[] =>
  node.type === 'blockquote' || node.type === 'details' ? (node.children as RootContent[]) : [node]

/** Whether a line is only in-page links, which lead back to the top. */
const isLinkToTop = ({ shape, spans }: Line): boolean =>
  /^[\s\uFFFC]*$/.test(shape) && spans.some(({ kind }) => kind === 'link') && !spans.some(isOutward)
