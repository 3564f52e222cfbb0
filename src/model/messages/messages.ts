import type { Alert } from '../list.ts'
import type { Facet } from '../query.ts'

/** Every word of the interface. `{n}`, `{total}` and `{value}` are filled in by the page. */
export interface Messages {
  facets: Record<Facet, string>
  /** Names of GitHub's alerts, `> [!NOTE]`. */
  alerts: Record<Alert, string>
  allLists: string
  also: string
  browse: string
  cite: string
  citeCopied: string
  clear: string
  code: string
  contents: string
  copied: string
  copyLink: string
  data: string
  done: string
  drop: string
  edit: string
  filters: string
  find: string
  forgiven: string
  help: string
  /** What each key does, as the help lists them. */
  keys: Record<'search' | 'next' | 'previous' | 'open' | 'cite' | 'help' | 'leave', string>
  /** The language's own name. */
  language: string
  lists: string
  madeWith: string
  more: string
  noAnchor: string
  not: string
  nothing: string
  /** Ways to order the list; `list` is its own. */
  orders: Record<'list' | 'date' | 'title' | 'relevance', string>
  outside: string
  papers(n: number): string
  /** Of the page that shows when the papers came out. */
  picture: {
    all: string
    caption(dated: number, total: number): string
    month: string
    others: string
    table: string
    title: string
  }
  remove: string
  repo: string
  /** What the search field says for a list of `n` papers while it is empty. */
  search(n: number): string
  shown: string
  singleKeys: string
  skip: string
  sort: string
  theme: string
}
