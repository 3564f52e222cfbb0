import type { History, RemovedPaper } from '../model/history.ts'
import { titleKey } from '../model/identity.ts'
import type { Paper } from '../model/list.ts'

/** The number of months to show, back from that of the newest commit. */
const mostMonths = 24

/** What happened to a paper on a day, to one of today's list or to one that it lost. */
export interface Event<Subject> {
  paper: Subject
  /** `YYYY-MM-DD` */
  day: string
  /** Its previous title; `''` if the title did not change. */
  from: string
}

/** What a list gained and lost in a month. */
export interface NewsMonth {
  /** `YYYY-MM` */
  month: string
  added: Event<Paper>[]
  retitled: Event<Paper>[]
  removed: Event<RemovedPaper>[]
}

/** Returns the months in which a list changed, newest first, and how many papers were added before them. */
export function newsMonths({ dates, removed, retitled, newest }: History): {
  months: NewsMonth[]
  older: number
} {
  if (newest === null) return { months: [], older: 0 }
  const first = monthsBefore(newest, mostMonths - 1)
  const months = new Map<string, NewsMonth>()
  const monthOf = (day: string): NewsMonth => {
    const month = day.slice(0, 7)
    const found = months.get(month) ?? { month, added: [], retitled: [], removed: [] }
    months.set(month, found)
    return found
  }
  const isShown = (day: string): boolean => day.slice(0, 7) >= first
  const seen = new Set<string>()
  let older = 0
  for (const [paper, { added }] of dates) {
    // A paper in several sections is one.
    const key = `${added} ${titleKey(paper.title) || paper.id}`
    if (added === null || seen.has(key)) continue
    seen.add(key)
    if (isShown(added)) monthOf(added).added.push({ paper, day: added, from: '' })
    else older++
  }
  for (const { paper, from, day } of retitled)
    if (isShown(day)) monthOf(day).retitled.push({ paper, day, from })
  for (const paper of removed)
    if (isShown(paper.removed))
      monthOf(paper.removed).removed.push({ paper, day: paper.removed, from: '' })
  for (const { added } of months.values()) added.sort((a, b) => compare(b.day, a.day))
  return { months: [...months.values()].sort((a, b) => compare(b.month, a.month)), older }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - count)).toISOString().slice(0, 7)
}
