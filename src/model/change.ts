import type { Diagnostic } from './diagnostic.ts'
import type { List, Paper, Section } from './list.ts'

/** Fields of a paper beside its title, link and note. Identifiers are none: they come from its links. */
export type Field = 'orgs' | 'venue' | 'year' | 'date' | 'authors' | 'links' | 'tags'

/** A line that keeps an anchor alive, and where to put it: on a line of its own, empty lines around it, right above `above`. */
export interface Alias {
  html: string
  above: Section
}

/** What an anchor leads to. */
export type Anchored = { kind: 'paper'; paper: Paper } | { kind: 'section'; section: Section }

/** One thing that an edit does to a list. `before` stands in the older one, `after` in the newer one. */
export type Change =
  | { kind: 'paper-added' | 'paper-removed'; paper: Paper }
  | {
      kind: 'paper-moved' | 'paper-retitled' | 'paper-relinked' | 'note-changed'
      before: Paper
      after: Paper
    }
  | { kind: 'field-changed'; field: Field; before: Paper; after: Paper }
  | { kind: 'section-added' | 'section-removed'; section: Section }
  /** `section-moved`: to another place in the tree of sections; those below it go with it. */
  | { kind: 'section-renamed' | 'section-moved'; before: Section; after: Section }
  | { kind: 'title-changed'; before: string; after: string }
  /** Links to it lead nowhere. `after` is what has become of its target, `alias` is null where the list has no place for one. */
  | {
      kind: 'anchor-lost'
      anchor: string
      before: Anchored
      after: Anchored | null
      alias: Alias | null
    }
  /** Links to it lead to something else. */
  | { kind: 'anchor-diverted'; anchor: string; before: Anchored; after: Anchored }
  | { kind: 'problem-new' | 'problem-fixed'; problem: Diagnostic }
  /** Papers of a section, or (null) sections, stand in another order: told, but no change. */
  | { kind: 'reordered'; section: Section | null }

/** What becomes of one list; `before` is null for a new list, `after` for one that is gone. */
export interface ListChanges {
  before: List | null
  after: List | null
  changes: Change[]
}

/** Whether an edit does more than to reorder. A list that came, went or was renamed is a change by itself. */
export function isChanged({ before, after, changes }: ListChanges): boolean {
  return before?.file !== after?.file || changes.some(({ kind }) => kind !== 'reordered')
}
