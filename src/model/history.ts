import type { Paper } from './list.ts'

/** Days of a paper in its list, `YYYY-MM-DD` in UTC; null if unknown. */
export interface Dates {
  /** When readers could first see it. */
  added: string | null
  /** When its entry last said something else. */
  changed: string | null
}

/** What git knows about a list. */
export interface History {
  dates: Map<Paper, Dates>
  /** Why papers are not dated: no repository, no commit of the list, or a shallow clone. null if nothing is missing. */
  gap: 'no-git' | 'uncommitted' | 'shallow' | null
}
