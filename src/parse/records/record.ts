import type { Nodes } from 'mdast'
import type { Range } from '../../model/source-text.ts'
import type { Line, Span } from '../line.ts'
import type { BrokenLink } from '../repair.ts'
import { isInPage, isMail } from '../url.ts'

/** The Markdown construct that contains an entry. */
export type Container = 'bullet' | 'row' | 'paragraph' | 'line' | 'heading' | 'details'

/**
 * The position of a part in its record: the first line, a further line or paragraph, a bullet below
 * it, a cell, the heading.
 */
type Role = 'main' | 'line' | 'para' | 'child' | 'cell' | 'head'

/** A line of a record. */
export interface Part {
  role: Role
  line: Line
  /** The header of its column; empty outside of tables. */
  header: string
  /** The index of its column; 0 outside of tables. */
  column: number
}

/** A possible entry: its lines and the records nested in it. Offsets refer to the source. */
export interface ListRecord {
  container: Container
  parts: Part[]
  start: number
  end: number
  below: ListRecord[]
  /** The start offset of its table. */
  table: number | null
  /** The column that contains a title for each of several records of a row. */
  titleColumn: number | null
  broken: BrokenLink[]
  /** The number of bullets it is nested in. */
  depth: number
  /** The range of the `[x]` of a completed item. */
  done: Range | null
  /** The lines of the footnotes that it refers to. */
  footnotes: Line[]
}

/** Creates a record; rarely used properties have defaults. */
export const recordOf = (
  container: Container,
  parts: Part[],
  { start, end }: Range,
  more: Partial<ListRecord> = {},
): ListRecord => ({
  container,
  parts,
  start,
  end,
  below: [],
  table: null,
  titleColumn: null,
  broken: [],
  depth: 0,
  done: null,
  footnotes: [],
  ...more,
})

export const partOf = (role: Role, line: Line, header = '', column = 0): Part => ({
  role,
  line,
  header,
  column,
})

/** A record for lines that Markdown joins with others into one paragraph. */
export function lineRecord(lines: Line[]): ListRecord {
  const spans = lines.flatMap((line) => line.spans)
  const parts = lines.map((line, index) => partOf(index ? 'line' : 'main', line))
  return recordOf('line', parts, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })
}

/**
 * Whether a link leads out of the page, and not to a mailbox. `#` alone is a placeholder for a URL.
 */
export const isOutward = ({ kind, target }: Span): boolean =>
  kind === 'link' && (target === '#' || (!isInPage(target ?? '') && !isMail(target ?? '')))

export const outwardLinks = ({ spans }: Line): Span[] => spans.filter(isOutward)

export const linksOfRecord = ({ parts }: ListRecord): Span[] =>
  parts.flatMap(({ line }) => outwardLinks(line))

/** A record and all records nested in it. */
export const withBelow = (record: ListRecord): ListRecord[] => [
  record,
  ...record.below.flatMap(withBelow),
]

/** Whether a node is or contains a link. */
export const holdsLink = (node: Nodes): boolean =>
  node.type === 'link' ||
  node.type === 'linkReference' ||
  ('children' in node && (node.children as Nodes[]).some((child) => holdsLink(child)))

/** `《Lists at Work》`: a title that is alone on its line. */
export const titleInMarks = /^\s*《[^《》]{8,}》\s*$/
