import type { Paper } from '../model/list.ts'
import type { Order } from './layout.ts'

const collator = new Intl.Collator('en', { numeric: true })

/** What an order depends on. */
type Ordered = Pick<Paper, 'title' | 'date' | 'year'>

/** The publication date of a paper, as far as the list contains it. */
const timeOf = ({ date, year }: Ordered): string | null =>
  date ?? (year === null ? null : String(year))

/** A year and a month of that year are not ordered. */
function compareTimes(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  const [left, right] = [a.slice(0, length), b.slice(0, length)]
  return Number(left > right) - Number(left < right)
}

/** The order that nearly all adjacent papers of a section follow. */
export function orderOf(papers: Paper[]): Order {
  const times = papers.map(timeOf).filter((time) => time !== null)
  const steps = stepsOf(times, compareTimes)
  const titles = papers.map(({ title }) => title)
  if (times.length >= 3 && times.length * 1.25 >= papers.length) {
    if (steps.down > 0 && steps.up <= steps.all * 0.1) return 'newest-first'
    if (steps.up > 0 && steps.down <= steps.all * 0.1) return 'oldest-first'
  }
  const letters = stepsOf(titles, (a, b) => collator.compare(a, b))
  return papers.length >= 5 && letters.down <= letters.all * 0.05 ? 'alphabetical' : 'none'
}

function stepsOf(
  values: string[],
  compare: (a: string, b: string) => number,
): { up: number; down: number; all: number } {
  const steps = values.slice(1).map((value, index) => compare(value, values[index] ?? ''))
  return {
    up: steps.filter((step) => step > 0).length,
    down: steps.filter((step) => step < 0).length,
    all: steps.length,
  }
}

/**
 * The number of papers before a new one in the section's order; all papers if there is no order. A
 * new paper without a date is the newest.
 */
export function positionIn(order: Order, papers: Ordered[], paper: Ordered): number {
  const time = timeOf(paper)
  if (order === 'newest-first' && time === null) return 0
  const isAfter = (other: Ordered): boolean => {
    if (order === 'alphabetical') return collator.compare(other.title, paper.title) > 0
    const known = timeOf(other)
    if (known === null || time === null) return false
    const step = compareTimes(known, time)
    return order === 'newest-first' ? step <= 0 : step > 0
  }
  const index = order === 'none' ? -1 : papers.findIndex(isAfter)
  return index < 0 ? papers.length : index
}
