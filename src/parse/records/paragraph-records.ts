import type { List, Paragraph, RootContent } from 'mdast'
import { rangeOf } from '../markdown/nodes.ts'
import type { Line } from '../line.ts'
import { repair } from '../repair.ts'
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
} from './record.ts'
import type { Votes } from './votes.ts'

/** Records read from one or more blocks, and the number of these blocks. */
export interface Segmented {
  records: ListRecord[]
  length: number
}

/** A longer list after a sentence is not a list of fields. */
const maxFields = 4

/** Reads a paragraph, together with the list after it if that contains its fields. */
export function paragraphRecords(
  block: Paragraph,
  next: RootContent | undefined,
  votes: Votes,
  source: string,
): Segmented | null {
  const { line, broken } = repair(votes.lineOf(block), source)
  const lines = linesOf(line)
  const [first] = lines
  if (!first) return null
  const runs = lines.flatMap((each) => votes.linkRuns.read(each) ?? [])
  if (runs.length === lines.length) return { records: runs, length: 1 }
  const hasFieldsBelow = isAboveFields(line, next, votes)
  const isLinked = line.spans.some(isOutward)
  const isBare = lines.length === 1 && votes.bareTitles.isTitle(first)
  const hasLinksBelow = first.spans[0]?.look === 'strong' && isOfLabels(next, votes)
  if (!isLinked && !hasFieldsBelow && !isBare && !hasLinksBelow && !isTitled(first)) return null
  const groups = hasFieldsBelow ? null : linesByEntry(lines, votes)
  if (groups)
    return {
      records: groups.map((group, index) => ({
        ...lineRecord(group),
        broken: index ? [] : broken,
      })),
      length: 1,
    }
  const parts = lines.map((each, index) => partOf(index ? 'line' : 'main', each))
  if (hasFieldsBelow && next)
    parts.push(...linesIn(next, votes).map((each) => partOf('child', each)))
  return {
    records: [
      recordOf('paragraph', parts, rangeOf(block, hasFieldsBelow ? next : block), {
        broken,
        footnotes: votes.footnotesOf(block),
      }),
    ],
    length: hasFieldsBelow ? 2 : 1,
  }
}

/** Whether a paragraph is a title and the list after it contains its fields. */
function isAboveFields(line: Line, next: RootContent | undefined, votes: Votes): next is List {
  if (next?.type !== 'list' || next.ordered || line.shape.length > 400) return false
  const isFlat = next.children.every(({ children }) =>
    children.every(({ type }) => type === 'paragraph'),
  )
  const links = outwardLinks(line)
  const isSentence = /[.。!！]\s*$/.test(line.shape) && next.children.length > maxFields
  if (isSentence || votes.isOverEntries(line, next)) return false
  const isTitle = links.length ? /^\s*\uFFFC\s*$/.test(line.shape) : holdsLink(next)
  return isFlat && isTitle && votes.nestedLists.isFields(next, links.length > 0, line)
}

/**
 * Groups the lines of a paragraph by entry if they are numbered or written alike; null if it is
 * one entry.
 */
function linesByEntry(lines: Line[], votes: Votes): Line[][] | null {
  const numbered = lines.filter(
    (line) => isGlued(line) || /^\s*[[(（]?(?:\d{1,3}\s*[、．.)）\]]|[①-⑳])/.test(line.shape),
  )
  const share = votes.shareOfEntries(lines)
  const { shareOfLines } = votes
  const isNumbered =
    (numbered.length > 1 && numbered[0] === lines[0]) || lines.slice(1).some(isGlued)
  const isAlike =
    lines.length > 1 &&
    ((share >= 0.99 && shareOfLines > 0.3) || (share >= 0.6 && shareOfLines > 0.6))
  const titled = lines.filter((line) => votes.beginsWithTitle(line))
  const beginTitles =
    titled[0] === lines[0] && (titled.length > 2 || (titled.length > 1 && votes.hasTitlesInLines))
  if (isNumbered) return groupedAt(lines, numbered)
  if (votes.areLabelledAlike(lines)) return groupedAt(lines, lines)
  if (beginTitles) return groupedAt(lines, titled)
  return isAlike && numbered.length < 2 ? groupedAt(lines, lines) : null
}

/**
 * Whether a block is a paragraph of only labelled links, which belong to a title in the paragraph
 * before.
 */
export function isOfLabels(block: RootContent | undefined, votes: Votes): block is Paragraph {
  if (block?.type !== 'paragraph') return false
  const line = votes.lineOf(block)
  const links = outwardLinks(line)
  const { words } = votes
  return (
    links.length > 0 && words.wordCount(line) === 0 && links.every((link) => words.isLabelled(link))
  )
}

/** Whether a line begins like a title without a link: with a number, in bold, or quoted. */
export const isTitled = ({ shape, spans: [span] }: Line): boolean =>
  /^\s*(?:[《“"「]|[[(（【]?\d{1,3}[\].)、．】）]+\s*\S)/.test(shape) ||
  (span?.look === 'strong' && span.text.trim().length > 12)

/** Groups lines, starting a new group at each of `starts`. */
function groupedAt(lines: Line[], starts: Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines)
    if (!groups.length || starts.includes(line)) groups.push([line])
    else groups.at(-1)?.push(line)
  return groups
}
