import { describe, expect, test } from 'vitest'
import { fold } from '../src/model/fold.ts'
import type { Row } from '../src/model/query.ts'
import {
  formatQuery,
  matches,
  parseQuery,
  parseTerms,
  queryOf,
  searchedValues,
} from '../src/model/query.ts'

const rowOf = (given: Partial<Row>): Row => ({
  ...queryOf(given),
  text: '',
  date: '',
  searched: searchedValues(queryOf(given)),
  ...given,
})

describe('addresses', () => {
  test.each([
    ['', ''],
    ['?q=moe', '?q=moe'],
    ['?q=%20moe%20', '?q=moe'],
    ['?q=', ''],
    ['?year=2024&org=NVIDIA&q=moe', '?q=moe&org=NVIDIA&year=2024'],
    ['?org=NVIDIA&org=Meta&org=NVIDIA', '?org=Meta&org=NVIDIA'],
    ['?org=&section=', ''],
    ['?org=Allen+Institute+for+AI', '?org=Allen+Institute+for+AI'],
    ['?org=A%26B', '?org=A%26B'],
    ['?utm_source=chat&q=a', '?q=a'],
    ['?sort=date&-org=NVIDIA&org=Meta&has=code', '?org=Meta&-org=NVIDIA&has=code&sort=date'],
    ['?q=%E8%A7%86%E9%A2%91', '?q=%E8%A7%86%E9%A2%91'],
    [
      '?tag=a&source=arXiv&year=2023&venue=NeurIPS&section=x',
      '?section=x&venue=NeurIPS&year=2023&source=arXiv&tag=a',
    ],
  ])('%s is written %s', (address, written) =>
    expect(formatQuery(parseQuery(new URLSearchParams(address)))).toBe(written),
  )

  test('a query survives a round trip through a URL', () => {
    const query = queryOf({
      text: '"next token" -图',
      org: ['清华', '百川&西湖'],
      year: ['2023', '2024'],
    })
    expect(parseQuery(new URLSearchParams(formatQuery(query)))).toEqual(query)
  })

  test('an invalid escape is not an error', () =>
    expect(parseQuery(new URLSearchParams('?q=100%')).text).toBe('100%'))
})

describe('terms', () => {
  test.each([
    ['', []],
    ['moe', ['moe']],
    ['  Mixture  of Experts ', ['mixture', 'of', 'experts']],
    ['"next token"', ['next token']],
    ['“next token”', ['next token']],
    ['"not closed', ['not closed']],
    ['-video', ['-video']],
    ['-"a phrase" b', ['-a phrase', 'b']],
    ['-', []],
    ['""', []],
    ['q-former', ['q-former']],
    ['ＭＯＥ　视频', ['moe', '视频']],
  ])('%s', (text, terms) =>
    expect(parseTerms(text).map(({ text, not }) => (not ? `-${text}` : text))).toEqual(terms),
  )

  test.each([
    ['Mixture-of-Experts', 'experts mixture', true],
    ['统一视频理解与生成', '视频', true],
    ['统一视频理解与生成', '频理', true],
    ['统一视频理解与生成', '视频 图像', false],
    ['Next-Token Prediction', '"token prediction"', true],
    ['Prediction of the next token', '"token prediction"', false],
    ['Video LLaVA', 'llava -video', false],
    ['LLaVA', 'llava -video', true],
    ['Schrödinger', 'schrodinger', true],
    ['Schrodinger', 'schrödinger', true],
    ['ハンバーガー', 'ハンハーカー', false],
    ['ＭＯＥ', 'moe', true],
    ['anything', '', true],
  ])('%s against %s: %s', (text, search, found) =>
    expect(matches(rowOf({ text: fold(text) }), parseTerms(search))).toBe(found),
  )

  const row = rowOf({
    text: 'emu3 next-token prediction',
    org: ['BAAI', '清华'],
    section: ['unify-understanding-and-generation'],
    venue: ['NeurIPS'],
    year: ['2024'],
    date: '2024-09',
    source: ['arXiv'],
    tag: ['MoE'],
    has: ['code'],
  })

  test.each([
    ['org:baai', true],
    ['ORG：BAAI', true],
    ['org:清华', true],
    ['org:nvidia', false],
    ['-org:baai', false],
    ['-org:nvidia emu3', true],
    ['org:emu3', false],
    ['org:', true],
    ['section:"understanding and"', true],
    ['section:survey', false],
    ['venue:neurips', true],
    ['source:arxiv tag:moe has:code', true],
    ['year:2024', true],
    ['year:2023..2024', true],
    ['year:..2023', false],
    ['year:2025..', false],
    ['-year:2024', false],
    ['date:2024-09', true],
    ['date:2024-05..', true],
    ['date:2024-10..', false],
    ['date:..2024-08', false],
    ['date:..2024', true],
    ['http://a.b', false],
  ])('%s: %s', (search, found) => expect(matches(row, parseTerms(search))).toBe(found))

  test('a row without a date is in no range', () =>
    expect(matches(rowOf({ text: 'a' }), parseTerms('year:..2024'))).toBe(false))
})
