import type { Diagnostic } from './diagnostic.ts'
import type { List, Paper, Section } from './list.ts'

/** The fields that a `field-changed` is about. Title, link and note have changes of their own; identifiers follow the links. */
export type Field = 'orgs' | 'venue' | 'year' | 'date' | 'authors' | 'links' | 'tags' | 'properties'

/** HTML that keeps an anchor alive, and where to put it: on its own line directly above `above`, with blank lines around it. */
export interface Alias {
  /** `<a id="old-anchor"></a>` */
  html: string
  /** The section of the newer list that it belongs to, or holds the paper that it belongs to. */
  above: Section
}

/** The target of an anchor. */
export type Anchored = { kind: 'paper'; paper: Paper } | { kind: 'section'; section: Section }

/** One change of a list. `before` is from the older version, `after` from the newer one. */
export type Change =
  | { kind: 'paper-added' | 'paper-removed'; paper: Paper }
  | {
      kind: 'paper-moved' | 'paper-retitled' | 'paper-relinked' | 'note-changed'
      before: Paper
      after: Paper
    }
  | { kind: 'field-changed'; field: Field; before: Paper; after: Paper }
  /** No field differs, but words that are in none: the day of a date, a badge. `was` and `is` are those words. */
  | { kind: 'text-changed'; was: string; is: string; before: Paper; after: Paper }
  | { kind: 'section-added' | 'section-removed'; section: Section }
  /** `section-moved`: to another place in the tree of sections; its subsections move with it. */
  | { kind: 'section-renamed' | 'section-moved'; before: Section; after: Section }
  | { kind: 'title-changed'; before: string; after: string }
  /** Links to `anchor` lead nowhere. `after` is its target now, null if deleted; `alias` is null if no line can keep the anchor. */
  | {
      kind: 'anchor-lost'
      anchor: string
      before: Anchored
      after: Anchored | null
      alias: Alias | null
    }
  /** Links to `anchor` lead to something else. */
  | { kind: 'anchor-diverted'; anchor: string; before: Anchored; after: Anchored }
  | { kind: 'problem-new' | 'problem-fixed'; problem: Diagnostic }
  /** Papers of a section, or sections if null, are in another order. `listwright diff --exit-code` does not count it. */
  | { kind: 'reordered'; section: Section | null }

/** The changes of one list. `before` is null for a new list, `after` is null for a deleted one. */
export interface ListChanges {
  before: List | null
  after: List | null
  /** Empty if nothing changed. */
  changes: Change[]
}

/** One version of a list: before or after a change. */
export interface Version {
  list: List
  /** Its Markdown. */
  text: string
  /** Its problems; those of other lists are ignored. */
  diagnostics: Diagnostic[]
}
