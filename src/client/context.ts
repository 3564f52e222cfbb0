import type { Query, Term } from '../model/query.ts'
import type { Naming } from './chips.ts'
import type { Filtered } from './filter.ts'
import type { PageList } from './rows.ts'

/** What the page hands to its parts that load when they are used: they cannot import what it carries itself. */
export interface PageContext {
  main: HTMLElement
  input: HTMLInputElement
  status: HTMLElement
  /** The words of the interface that the page carries, by name. */
  words: DOMStringMap
  list(): PageList
  ask(change: Partial<Query>): void
  /** Drops all that is asked. */
  clear(): void
  naming: Naming
  /** Shows the answer to the query. */
  show(): void
  /** Shows what fits some terms, the rest of the query being what it is. */
  fill(terms: Term[]): Filtered
  /** Folds what is to be compared. */
  like: (text: string) => string
}
