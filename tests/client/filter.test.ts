import { describe, expect, test } from 'vitest'
import { filter } from '../../src/client/filter.ts'
import { fold } from '../../src/model/fold.ts'
import type { Query, Row } from '../../src/model/query.ts'
import { queryOf } from '../../src/model/query.ts'
import { searchedValues } from '../../src/model/terms.ts'

const row = (text: string, values: Partial<Row>): Row => ({
  ...queryOf(values),
  text: fold(text),
  date: values.year?.[0] ?? '',
  said: () => '',
  urls: () => [],
  searched: searchedValues(queryOf(values)),
})

const rows = [
  row('MoE video', { section: ['models'], org: ['NVIDIA'], year: ['2024'] }),
  row('MoE image', { section: ['models'], org: ['Meta'], year: ['2023'] }),
  row('Video data', { section: ['data', 'video'], org: ['Meta', 'NVIDIA'], year: ['2024'] }),
  row('Text', { section: ['data'] }),
]

describe('rows', () => {
  test.each<[Partial<Query>, number[]]>([
    [{}, [0, 1, 2, 3]],
    [{ text: 'moe' }, [0, 1]],
    [{ text: 'video -moe' }, [2]],
    [{ org: ['NVIDIA'] }, [0, 2]],
    [{ org: ['NVIDIA', 'Meta'] }, [0, 1, 2]],
    [{ org: ['NVIDIA'], year: ['2023'] }, []],
    [{ org: ['Meta'], year: ['2024'], text: 'data' }, [2]],
    [{ section: ['video'] }, [2]],
    [{ section: ['data'] }, [2, 3]],
    [{ org: ['nobody'] }, []],
    [{ '-org': ['NVIDIA'] }, [1, 3]],
    [{ org: ['Meta'], '-org': ['NVIDIA'] }, [1]],
    [{ '-org': ['NVIDIA'], '-section': ['data'] }, [1]],
  ])('%j leaves %j', (query, left) => {
    const { visible, shown } = filter(rows, queryOf(query))
    expect(visible.flatMap((seen, index) => (seen ? [index] : []))).toEqual(left)
    expect(shown).toBe(left.length)
  })
})

describe('counts follow the other filters', () => {
  const counts = (query: Partial<Query>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(filter(rows, queryOf(query)).counts).flatMap(([facet, values]) =>
        [...values].map(([value, n]) => [`${facet}=${value}`, n]),
      ),
    )

  test('of all rows', () =>
    expect(counts({})).toEqual({
      'section=models': 2,
      'section=data': 2,
      'section=video': 1,
      'org=NVIDIA': 2,
      'org=Meta': 2,
      'year=2024': 2,
      'year=2023': 1,
    }))

  test('a facet does not narrow itself', () =>
    expect(counts({ org: ['NVIDIA'] })).toEqual({
      'section=models': 1,
      'section=data': 1,
      'section=video': 1,
      'org=NVIDIA': 2,
      'org=Meta': 2,
      'year=2024': 2,
    }))

  test('nor does what it excludes', () =>
    expect(counts({ '-org': ['NVIDIA'] })).toEqual({
      'section=models': 1,
      'section=data': 1,
      'org=NVIDIA': 2,
      'org=Meta': 2,
      'year=2023': 1,
    }))

  test('two facets narrow each other', () =>
    expect(counts({ org: ['Meta'], year: ['2023'] })).toEqual({
      'section=models': 1,
      'org=Meta': 1,
      'year=2023': 1,
      'year=2024': 1,
    }))

  test('words narrow all', () =>
    expect(counts({ text: 'image' })).toEqual({
      'section=models': 1,
      'org=Meta': 1,
      'year=2023': 1,
    }))
})

describe('what to drop', () => {
  test.each<[Partial<Query>, Record<string, number>]>([
    [
      { org: ['NVIDIA'], year: ['2023'] },
      { org: 1, year: 2 },
    ],
    [
      { text: 'moe', section: ['data'] },
      { text: 2, section: 2 },
    ],
    [{ text: 'nothing at all', section: ['data'] }, { text: 2 }],
    [{ text: 'nothing', org: ['nobody'] }, {}],
    [
      { org: ['Meta'], '-org': ['Meta'] },
      { org: 2, '-org': 2 },
    ],
    [
      { text: 'moe', '-section': ['models'] },
      { text: 2, '-section': 2 },
    ],
  ])('%j: %j', (query, rescued) =>
    expect(Object.fromEntries(filter(rows, queryOf(query)).rescued)).toEqual(rescued),
  )
})
