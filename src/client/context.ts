import type { Normalize, Query } from '../model/query.ts'
import type { Term } from '../model/terms.ts'
import type { Filtered } from './filter.ts'
import type { PageList } from './rows.ts'

/** The whole state of a page with a list; no other module has state. */
export interface State {
  query: Query
  /** The rows with their sections, read off the page when they are first needed. */
  list: PageList | undefined
  /** The order that the rows are in: the one that is asked for, or the list's own (`''`). */
  order: string
  normalize: Normalize
}

/** Why the page is updated. Only what can have changed for that reason is shown again. */
export type Reason = 'typed' | 'chosen' | 'restored' | 'normalized' | 'language'

/** What a query finds. */
export interface Answer {
  /** What was searched for: the query's words, with typos corrected. */
  terms: Term[]
  filtered: Filtered
  /** The words that were corrected; null where none had to be. */
  corrected: { value: string; instead: string } | null
}

/** What the parts of a page share: its state, its elements, and the actions that they may request. */
export interface PageContext {
  state: State
  main: HTMLElement
  input: HTMLInputElement
  status: HTMLElement
  /** The words of the interface that the page carries, by name. */
  words: DOMStringMap
  /** The rows with their sections. */
  list(): PageList
  /** What the query finds now. */
  answer(): Answer
  /** Changes the query, with a step in the history. */
  ask(change: Partial<Query>): void
  update(reason: Reason): unknown
}
