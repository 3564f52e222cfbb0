import type { Line, Span } from '../line.ts'
import type { Publication } from '../field/venue.ts'

/** What is offered to the grammars: one bullet, its first paragraph and what its other paragraphs say. */
export interface Item {
  line: Line
  more: Line[]
}

/** An entry as its grammar took it apart; addresses are not checked yet, organisations not compared with the rest of the list. */
export interface Draft {
  title: string
  /** The link on the title. */
  link: Span
  /** A group in front of the title, `(NVIDIA) [Title](…)`. */
  lead: Line | null
  note: Line
  /** Whether the note stood in parentheses, where an organisation may be named at its head. */
  isGrouped: boolean
  publication: Publication | null
  links: Span[]
  tags: string[]
}

/** One way of writing an entry: takes an item apart, or leaves it to the next grammar. */
export type Grammar = (item: Item) => Draft | null
