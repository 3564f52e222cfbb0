import type { List } from '../model/list.ts'
import { papersOf, yearOf } from '../model/list.ts'
import type { Messages } from '../model/messages/messages.ts'
import type { Chart, ChartRow } from './chart.ts'
import { langOf } from './lang-of.ts'
import type { PictureView } from './page-views.ts'

/** The width of a bar and its gap, of 4 units. */
const [step, thick] = [4, 3]

/**
 * A chart as templates see it: bars with their places, and the same numbers as a table.
 * @param page the address of the list; bars link to it with a query for their papers
 */
export function pictureView(
  list: List,
  chart: Chart,
  words: Messages,
  page: string,
): Pick<PictureView, 'caption' | 'numbers' | 'rows' | 'years' | 'height' | 'table'> {
  const titles = chart.rows.map(({ section }) => section?.title ?? words.picture.others)
  const keys = chart.rows.map(({ section }) => (section ? '' : 'picture.others'))
  const lang = (title: string): string => langOf(title, list.lang)
  const yearName = (index: number): string =>
    `${index === 0 && chart.earlier ? '≤ ' : ''}${chart.years[index]}`
  const yearsOf = (index: number): string =>
    (index === 0 && chart.earlier
      ? allUntil(list, chart.years[0] ?? '')
      : [chart.years[index] ?? '']
    )
      .map((year) => `year=${year}`)
      .join('&')
  // by the year alone there may be papers that say no month
  const cellQuery = (index: number): string =>
    chart.by === 'month'
      ? `q=date:${chart.years[index]}-01..${chart.years[index]}-12`
      : yearsOf(index)
  const at = (query: string, { section }: Pick<ChartRow, 'section'>): string =>
    `${page}?${section ? `section=${encodeURIComponent(section.anchor)}&` : ''}${query}`
  return {
    caption: words.picture.caption(chart.dated, chart.total),
    numbers: `${chart.dated},${chart.total}`,
    height: chart.peak,
    years: chart.years.map((_, index) => ({
      text: yearName(index),
      href: `${page}?${yearsOf(index)}`,
    })),
    rows: chart.rows.map((row, place) => ({
      key: keys[place] ?? '',
      title: titles[place] ?? '',
      lang: lang(titles[place] ?? ''),
      cells: row.cells.map((bars, index) => {
        const papers = sum(bars)
        return {
          href: papers ? at(cellQuery(index), row) : '',
          label: `${titles[place]}, ${yearName(index)}: ${papers}`,
          count: papers,
          width: bars.length * step,
          bars: bars.flatMap((height, month) =>
            height ? [{ x: month * step, y: chart.peak - height, width: thick, height }] : [],
          ),
        }
      }),
    })),
    table: {
      corner:
        chart.by === 'month'
          ? { key: 'picture.month', text: words.picture.month }
          : { key: 'facets.year', text: words.facets.year },
      heads: titles.map((title, place) => ({
        key: keys[place] ?? '',
        text: title,
        lang: lang(title),
      })),
      lines: linesOf(chart).map(({ name, query, counts }) => ({
        text: name,
        href: `${page}?${query ?? yearsOf(0)}`,
        cells: counts.map((count, place) => ({
          count,
          href: count ? at(query ?? yearsOf(0), chart.rows[place] ?? { section: null }) : '',
        })),
        total: sum(counts),
      })),
    },
  }

  function linesOf({
    by,
    years,
    rows,
  }: Chart): { name: string; query: string | null; counts: number[] }[] {
    return years
      .flatMap((year, index) =>
        (rows[0]?.cells[index] ?? []).map((_, bar) => {
          const month = `${year}-${String(bar + 1).padStart(2, '0')}`
          const query =
            by === 'month'
              ? `q=date:${month}`
              : index === 0 && chart.earlier
                ? null
                : `year=${year}`
          return {
            name: by === 'month' ? month : yearName(index),
            query,
            counts: rows.map(({ cells }) => cells[index]?.[bar] ?? 0),
          }
        }),
      )
      .filter(({ counts }) => sum(counts) > 0)
  }
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The years up to one, as their facet spells them. */
function allUntil(list: List, last: string): string[] {
  const years = papersOf(list).flatMap((paper) => yearOf(paper)?.toString() ?? [])
  return [...new Set(years)].filter((year) => year <= last).sort()
}
