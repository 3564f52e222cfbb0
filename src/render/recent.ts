import type { History } from '../model/history.ts'
import type { Paper } from '../model/list.ts'
import type { Site, SitePage } from '../model/site.ts'

/**
 * Returns the papers to mark as new: those added in the days before the list's newest commit, so that every build of it marks
 * the same. Returns none if they are more than half of the list: then the list is new, or was moved here, and the mark would
 * say nothing.
 */
export function newPapers({ dates, newest }: History, days: number): Set<Paper> {
  if (newest === null || days === 0) return new Set()
  const since = new Date(Date.parse(newest) - days * 24 * 60 * 60 * 1000)
  const first = since.toISOString().slice(0, 10)
  const fresh = [...dates].filter(([, { added }]) => added !== null && added >= first)
  return new Set(fresh.length * 2 > dates.size ? [] : fresh.map(([paper]) => paper))
}

/** Whether papers came on different days, so that an order by these says something. */
export const haveDays = ({ dates }: History): boolean =>
  new Set([...dates.values()].flatMap(({ added }) => added ?? [])).size > 1

/** Whether there is a feed of a list: its items are named by the repository and their days. */
export const hasFeed = ({ history }: SitePage, { repo }: Site): boolean =>
  repo !== null && [...(history?.dates.values() ?? [])].some(({ added }) => added !== null)
