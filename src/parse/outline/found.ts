import type { Block } from '../../model/list.ts'
import type { Range } from '../../model/source-text.ts'
import type { Draft } from '../draft/draft.ts'
import type { BrokenLink } from '../repair.ts'

/** The blocks of an introduction, and their ranges in the source. */
export interface Introduction {
  blocks: Block[]
  ranges: Range[]
}

/** The content of a chapter: its introduction, then entries and possible entries. */
export interface Content {
  intro: Introduction
  found: Found[]
}

/** What a record turned out to be. Offsets refer to the source. */
export type Found =
  | FoundEntry
  | FoundGroup
  | Unparsed
  | { kind: 'broken'; link: BrokenLink }
  /** A heading without a space after its `#`. */
  | { kind: 'glued'; start: number; end: number }

export interface FoundEntry {
  kind: 'entry'
  draft: Draft
  start: number
  end: number
  /** The start offset of the table that contains the entry. */
  table?: number
  isHeading?: true
  isUncertain?: true
}

export interface FoundGroup {
  kind: 'group'
  title: string
  start: number
  found: Found[]
}

/** Something that may contain entries and was not read. */
export interface Unparsed {
  kind: 'unparsed'
  reason: 'item' | 'item-without-link' | 'aside' | 'table' | 'list'
  /** The number of rows in a table, or of items in a list. */
  rows?: number
  start: number
  end: number
}

export const hasPaper = (found: Found[]): boolean =>
  found.some((each) => each.kind === 'entry' || each.kind === 'group')

/** The number of entries, including those in groups. */
export const countOf = (found: Found[]): number =>
  found.reduce(
    (sum, each) =>
      sum + (each.kind === 'entry' ? 1 : each.kind === 'group' ? countOf(each.found) : 0),
    0,
  )
