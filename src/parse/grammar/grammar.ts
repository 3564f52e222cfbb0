import type { RootContent } from 'mdast'
import type { Definitions, Line, Span } from '../line.ts'
import type { BrokenLink } from '../mend.ts'
import type { Placed } from '../placed.ts'
import type { Published } from './published.ts'

/** An entry as its grammar took it apart; addresses are not checked yet, organisations not compared with the rest of the list. */
export interface Draft {
  title: Placed<string>
  /** The primary link, null where the entry has only words. */
  link: Span | null
  /** A group in front of the title, `(NVIDIA) [Title](…)`. */
  lead: Line | null
  note: Line
  /** Whether the note stood in parentheses, where an organisation may be named at its head. */
  isGrouped: boolean
  /** Organisations that stand in a place of their own. */
  orgs: Line | null
  publication: Published | null
  authors: Placed<string>[]
  links: Span[]
  tags: Placed<string>[]
}

/** What the blocks of a section turned out to be. Offsets are those of the source. */
export type Found =
  /** `table` is where the table begins that it is a row of. */
  | { kind: 'entry'; draft: Draft; start: number; end: number; table?: number }
  | { kind: 'group'; title: string; start: number; found: Found[] }
  | {
      kind: 'unparsed'
      reason: 'item' | 'item-without-link' | 'aside' | 'table'
      start: number
      end: number
    }
  | { kind: 'broken'; link: BrokenLink }
  /** A heading without the space behind its `#`. */
  | { kind: 'glued'; start: number; end: number }

/** What grammars need of the document beside the blocks. */
export interface Scope {
  text: string
  definitions: Definitions
  /** Whether paragraphs that begin with a title are the document's entries, and not sentences. */
  isOfParagraphs: boolean
}

/**
 * One way of writing entries: reads the blocks of a section from an index on, or leaves them to the next grammar.
 * @returns what they are and how many blocks they took, null for not of this grammar
 */
export type Grammar = (
  blocks: RootContent[],
  at: number,
  scope: Scope,
) => { found: Found[]; length: number } | null

export const emptyDraft: Omit<Draft, 'title' | 'link' | 'note'> = {
  lead: null,
  isGrouped: false,
  orgs: null,
  publication: null,
  authors: [],
  links: [],
  tags: [],
}
