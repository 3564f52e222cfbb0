import type { List, Paper, Section } from '../model/list.ts'
import { papersOf, dateOf, yearOf } from '../model/list.ts'

/** When the papers of a list came out, by section. */
export interface Chart {
  /** The period of a bar. */
  by: 'month' | 'year'
  /** Without gaps, the oldest first; the first one may include all earlier years. */
  years: string[]
  /** Whether the first year includes all earlier years. */
  earlier: boolean
  rows: ChartRow[]
  /** Papers that say when they came out, of all. */
  dated: number
  total: number
  /** Of the highest bar. */
  peak: number
}

export interface ChartRow {
  /** Null for the sections that are not worth a row of their own. */
  section: Section | null
  /** For each year, its bars: twelve months, or one for all of it. */
  cells: number[][]
}

/** Fewer would be a picture of nothing. */
const least = { papers: 12, months: 3 }

/** How many rows and years a phone can show, and how many years with their months. */
const most = { rows: 8, years: 12, yearsByMonth: 4 }

/** The chart of a list; null where too few of its papers say when they came out. */
export function chartOf(list: List): Chart | null {
  const papers = papersOf(list)
  const months = papers.flatMap((paper) => monthOf(paper) ?? [])
  const monthly = count(months)
  const years = papers.flatMap((paper) => yearOf(paper)?.toString() ?? [])
  if (years.length < least.papers || Math.max(monthly.size, count(years).size) < least.months)
    return null
  const [firstDate, lastDate] = span(papers.flatMap((paper) => dateOf(paper) ?? []))
  const by =
    lastDate - firstDate < most.yearsByMonth &&
    months.length >= least.papers &&
    monthly.size >= least.months
      ? 'month'
      : 'year'
  // a preprint may have come out before the year that is printed
  const [first, last] = span(by === 'month' ? months : years)
  const from = Math.max(first, last - most.years + 1)
  const axis = Array.from({ length: last - from + 1 }, (_, index) => String(from + index))
  const rows = rowsOf(list).map(({ section, sections }) => ({
    section,
    cells: cellsOf(sections, axis, by),
  }))
  const shown = rows.filter(({ cells }) => cells.flat().some(Boolean))
  return {
    by,
    years: axis,
    earlier: first < from,
    rows: shown,
    dated: by === 'month' ? months.length : years.length,
    total: papers.length,
    peak: Math.max(...shown.flatMap(({ cells }) => cells.flat())),
  }
}

const monthOf = (paper: Paper): string | null => {
  const date = dateOf(paper)
  return date?.includes('-') ? date : null
}

/** The first and the last year of dates. */
function span(dates: string[]): [first: number, last: number] {
  const years = dates.map((date) => Number(date.slice(0, 4)))
  return [Math.min(...years), Math.max(...years)]
}

function cellsOf(sections: Section[], years: string[], by: Chart['by']): number[][] {
  const papers = sections.flatMap((section) => section.papers)
  if (by === 'year') {
    const [first = ''] = years
    const counts = count(
      papers
        .flatMap((paper) => yearOf(paper)?.toString() ?? [])
        .map((year) => (year < first ? first : year)),
    )
    return years.map((year) => [counts.get(year) ?? 0])
  }
  const counts = count(papers.flatMap((paper) => monthOf(paper) ?? []))
  return years.map((year) =>
    Array.from(
      { length: 12 },
      (_, month) => counts.get(`${year}-${String(month + 1).padStart(2, '0')}`) ?? 0,
    ),
  )
}

/** The top-level sections with all their papers; if there are too many, the smallest are merged into the last row. */
function rowsOf({ sections }: List): { section: Section | null; sections: Section[] }[] {
  const outermost = Math.min(
    ...sections.filter(({ papers }) => papers.length).map(({ path }) => path.length),
  )
  const depth = Math.max(1, outermost)
  const groups: { section: Section; sections: Section[] }[] = []
  for (const section of sections) {
    const around = groups.at(-1)
    if (section.path.length <= depth || !around) groups.push({ section, sections: [section] })
    else around.sections.push(section)
  }
  const weight = ({ sections }: { sections: Section[] }): number =>
    sections.flatMap(({ papers }) => papers).filter((paper) => yearOf(paper) !== null).length
  const filled = groups.filter((group) => weight(group) > 0)
  if (filled.length <= most.rows) return filled
  const large = new Set(filled.toSorted((a, b) => weight(b) - weight(a)).slice(0, most.rows - 1))
  return [
    ...filled.filter((group) => large.has(group)),
    {
      section: null,
      sections: filled.filter((group) => !large.has(group)).flatMap(({ sections }) => sections),
    },
  ]
}

function count(values: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
