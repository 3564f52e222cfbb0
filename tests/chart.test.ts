import { describe, expect, test } from 'vitest'
import type { List, Paper, Section } from '../src/model/list.ts'
import { type Chart, chartOf } from '../src/render/chart.ts'
import { paperOf, place } from './paper.ts'
import { messages as en } from '../src/model/messages/en.ts'
import { pictureView } from '../src/render/picture-view.ts'

let papers = 0

/** A paper of a month (`2024-03`), or of a venue's year (`2024`). */
const paper = (when: string, year: number | null = null): Paper =>
  paperOf({
    id: `p${papers++}`,
    link: null,
    year: when.length === 4 ? Number(when) : year,
    date: when.length === 7 ? when : null,
  })
const section = (path: string, ...dates: string[]): Section => ({
  anchor: path.toLowerCase().replaceAll('/', '-'),
  aliases: [],
  title: path.split('/').at(-1) ?? '',
  path: path.split('/'),
  intro: [],
  papers: dates.map((date) => paper(date)),
  place,
})
const list = (...sections: Section[]): List => ({
  path: 'list.md',
  file: 'list.md',
  title: 'L',
  lang: 'en',
  intro: [],
  sections,
  others: [],
})
const times = (n: number, ...dates: string[]): string[] =>
  Array.from({ length: n }, (_, index) => dates[index % dates.length] ?? '')

/** What a chart shows, as `Section: bars of a year | of the next`. */
const shown = (chart: Chart | null): string[] =>
  (chart?.rows ?? []).map(
    ({ section, cells }) =>
      `${section?.title ?? '…'}: ${cells.map((bars) => bars.join(' ')).join(' | ')}`,
  )

test('months are bars, a cell a year, a row a section', () => {
  const chart = chartOf(
    list(
      section('A', ...times(9, '2023-11', '2024-01', '2024-02')),
      section('B', ...times(4, '2024-02')),
      section('C', ''),
    ),
  )
  expect(chart).toMatchObject({
    by: 'month',
    years: ['2023', '2024'],
    earlier: false,
    dated: 13,
    total: 14,
    peak: 4,
  })
  expect(shown(chart)).toEqual([
    'A: 0 0 0 0 0 0 0 0 0 0 3 0 | 3 3 0 0 0 0 0 0 0 0 0 0',
    'B: 0 0 0 0 0 0 0 0 0 0 0 0 | 0 4 0 0 0 0 0 0 0 0 0 0',
  ])
})

test('papers above the first heading have their own row', () => {
  const above = { ...section('', ...times(9, '2023-11', '2024-01', '2024-02')), path: [] }
  const chart = chartOf(list(above, section('A', ...times(4, '2024-02'))))
  expect(shown(chart)).toHaveLength(2)
})

test.each<[string, List]>([
  ['eleven papers', list(section('A', ...times(11, '2024-01', '2024-02', '2024-03')))],
  ['two months', list(section('A', ...times(40, '2024-01', '2024-02')))],
  ['papers without dates', list(section('A', ...times(40, '')))],
  ['nothing', list()],
])('%s have no chart', (_, list) => expect(chartOf(list)).toBeNull())

test('more than four years are shown by year, and so are years without months', () => {
  const long = chartOf(list(section('A', ...times(12, '2019-12', '2022-01', '2024-02'))))
  expect(long).toMatchObject({
    by: 'year',
    years: ['2019', '2020', '2021', '2022', '2023', '2024'],
  })
  expect(shown(long)).toEqual(['A: 4 | 0 | 0 | 4 | 0 | 4'])
  expect(chartOf(list(section('A', ...times(12, '2022', '2023', '2024'))))).toMatchObject({
    by: 'year',
    dated: 12,
  })
})

test('early years are merged at the start', () => {
  const chart = chartOf(list(section('A', ...times(12, '1998-01', '2003', '2010-05', '2024-02'))))
  expect(chart).toMatchObject({ earlier: true, years: { length: 12, 0: '2013', 11: '2024' } })
  expect(chart?.rows[0]?.cells.flat()).toEqual([9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3])
})

test('by month a paper counts when it came out, by year for its venue, as the page finds it', () => {
  const chart = chartOf(
    list({
      ...section('A', ...times(12, '2023-01', '2023-02', '2023-03')),
      papers: [
        ...section('A', ...times(12, '2023-01', '2023-02', '2023-03')).papers,
        paper('2022-10', 2023),
      ],
    }),
  )
  expect(chart).toMatchObject({ by: 'month', years: ['2022', '2023'], dated: 13, total: 13 })
  const yearly = chartOf(
    list({
      ...section('A'),
      papers: [
        ...section('A', ...times(12, '2015', '2016', '2023')).papers,
        paper('2014-10', 2015),
      ],
    }),
  )
  expect(yearly).toMatchObject({ by: 'year', dated: 13 })
  expect(yearly?.years[0]).toBe('2015')
})

test('inner sections count for their outermost section with papers', () => {
  const chart = chartOf(
    list(
      section('Papers'),
      section('Papers/A', ...times(6, '2024-01', '2024-02', '2024-03')),
      section('Papers/A/Deep', ...times(6, '2024-01')),
      section('Papers/B', '2024-02'),
    ),
  )
  expect(shown(chart).map((row) => row.slice(0, 11))).toEqual(['A: 8 2 2 0 ', 'B: 0 1 0 0 '])
})

test('the smallest of many sections share a row', () => {
  const chart = chartOf(
    list(
      ...Array.from({ length: 11 }, (_, n) =>
        section(`S${n}`, ...times(n + 1, '2024-01', '2024-02', '2024-03')),
      ),
    ),
  )
  expect(chart?.rows.map(({ section }) => section?.title ?? null)).toEqual([
    'S4',
    'S5',
    'S6',
    'S7',
    'S8',
    'S9',
    'S10',
    null,
  ])
  expect(chart?.rows.at(-1)?.cells[0]?.slice(0, 3)).toEqual([5, 3, 2])
})

describe('the view of a chart', () => {
  const viewOf = (given: List): ReturnType<typeof pictureView> => {
    const chart = chartOf(given)
    if (!chart) throw new Error('no chart')
    return pictureView(given, chart, en, 'list.html')
  }

  test('bars of months link to their section and year, and the table to each month', () => {
    const { rows, years, table, numbers, height } = viewOf(
      list(
        section('Big Models', ...times(9, '2023-11', '2024-01', '2024-02')),
        section('B', ...times(4, '2024-02')),
      ),
    )
    expect([numbers, height]).toEqual(['13,13', 4])
    expect(years[0]).toEqual({ text: '2023', href: 'list.html?year=2023' })
    expect(rows.map(({ key, title }) => [key, title])).toEqual([
      ['', 'Big Models'],
      ['', 'B'],
    ])
    expect(rows[0]?.cells[0]).toEqual({
      href: 'list.html?section=big%20models&q=date:2023-01..2023-12',
      label: 'Big Models, 2023: 3',
      count: 3,
      width: 48,
      bars: [{ x: 40, y: 1, width: 3, height: 3 }],
    })
    expect(rows[1]?.cells[0]).toMatchObject({ href: '', count: 0, bars: [] })
    expect(table.corner.key).toBe('picture.month')
    expect(table.lines.map(({ text, href, total }) => `${text} ${total} ${href}`)).toEqual([
      '2023-11 3 list.html?q=date:2023-11',
      '2024-01 3 list.html?q=date:2024-01',
      '2024-02 7 list.html?q=date:2024-02',
    ])
    expect(table.lines[0]?.cells).toEqual([
      { count: 3, href: 'list.html?section=big%20models&q=date:2023-11' },
      { count: 0, href: '' },
    ])
  })

  test('the first bar of years links to all earlier years that the list has', () => {
    const { years, rows, table } = viewOf(
      list(section('A', ...times(12, '1998-01', '2003', '2010-05', '2024-02'))),
    )
    const early = 'list.html?year=1998&year=2003&year=2010'
    expect([years[0], years[11]]).toEqual([
      { text: '≤ 2013', href: early },
      { text: '2024', href: 'list.html?year=2024' },
    ])
    expect(rows[0]?.cells[0]).toMatchObject({
      href: early.replace('?', '?section=a&'),
      label: 'A, ≤ 2013: 9',
    })
    expect(table.corner.key).toBe('facets.year')
    expect(table.lines.map(({ text, href }) => `${text} ${href}`)).toEqual([
      `≤ 2013 ${early}`,
      '2024 list.html?year=2024',
    ])
    expect(table.lines[0]?.cells).toEqual([{ count: 9, href: early.replace('?', '?section=a&') }])
  })

  test('a row of several sections has the words of the interface, and links to no section', () => {
    const { rows, table } = viewOf(
      list(
        ...Array.from({ length: 11 }, (_, n) =>
          section(`S${n}`, ...times(n + 1, '2024-01', '2024-02', '2024-03')),
        ),
      ),
    )
    const others = rows.at(-1)
    expect(others).toMatchObject({ key: 'picture.others', title: en.picture.others })
    expect(others?.cells[0]?.href).toBe('list.html?q=date:2024-01..2024-12')
    expect(table.heads.at(-1)).toMatchObject({ key: 'picture.others', text: en.picture.others })
  })
})
