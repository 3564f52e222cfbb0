import type { Nodes } from 'mdast'
import type { Line, Range, Span } from '../line.ts'
import type { BrokenLink } from '../repair.ts'
import { isInPage, isMail } from '../url.ts'

/** What kind of Markdown holds an entry. */
export type Container = 'bullet' | 'row' | 'paragraph' | 'line' | 'heading' | 'details'

/** Where a part is in its record: its first line, a further line or paragraph, a bullet below it, a cell. */
type Role = 'main' | 'line' | 'para' | 'child' | 'cell' | 'head'

/** A line of a record. */
export interface Part {
  role: Role
  line: Line
  /** The header of its column, empty outside of tables. */
  header: string
  /** The column's index, else 0. */
  column: number
}

/** Something that may be an entry: its lines, and the records below it. Offsets are those of the source. */
export interface ListRecord {
  container: Container
  parts: Part[]
  start: number
  end: number
  below: ListRecord[]
  /** Where its table begins. */
  table: number | null
  /** The column of a row that has a title for each of several records. */
  titleColumn: number | null
  broken: BrokenLink[]
  /** How many bullets it is nested in. */
  depth: number
  /** The mark of an item that is ticked off. */
  done: Range | null
  /** The lines of the footnotes that it refers to. */
  footnotes: Line[]
}

/** A record without what is rare. */
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

/** A link that leads out of the page, and not to a mailbox; `#` alone is a placeholder for an address to come. */
export const isOutward = ({ kind, target }: Span): boolean =>
  kind === 'link' && (target === '#' || (!isInPage(target ?? '') && !isMail(target ?? '')))

export const outwardLinks = ({ spans }: Line): Span[] => spans.filter(isOutward)

export const linksOfRecord = ({ parts }: ListRecord): Span[] =>
  parts.flatMap(({ line }) => outwardLinks(line))

/** A record and all that are nested in it. */
export const withBelow = (record: ListRecord): ListRecord[] => [
  record,
  ...record.below.flatMap(withBelow),
]

/** Whether a node is a link or has one in it. */
export const holdsLink = (node: Nodes): boolean =>
  node.type === 'link' ||
  node.type === 'linkReference' ||
  ('children' in node && (node.children as Nodes[]).some((child) => holdsLink(child)))
