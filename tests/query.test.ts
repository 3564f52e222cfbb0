import { describe, expect, test } from 'vitest'
import { expandTerms, otherTerms } from '../src/model/expand-terms.ts'
import { fold } from '../src/model/fold.ts'
import type { Row } from '../src/model/query.ts'
import { formatQuery, parseQuery, queryOf } from '../src/model/query.ts'
import { matches, parseTerms, searchedValues, type Term } from '../src/model/terms.ts'
import { rowsOf, sectionsAround } from '../src/cli/paper-rows.ts'
import type { List, Section } from '../src/model/list.ts'
import { paperOf, place } from './paper.ts'

const rowOf = (given: Partial<Row>): Row => ({
  ...queryOf(given),
  text: '',
  date: '',
  said: () => '',
  urls: () => [],
  searched: searchedValues(queryOf(given)),
  ...given,
})

const termsOf = (search: string): Term[] => expandTerms(parseTerms(search))

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
    ['Emu3: Next, LLM：', ['emu3', 'next', 'llm']],
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
    ['Глубокая нейросеть', 'нейросети', true],
    ['О нейросетях и данных', 'нейросеть данные', true],
    ['Обучение без учителя', 'обучения', true],
    ['Книги', 'книга', true],
    ['Графика', 'графы', false],
    ['Метаданные', 'данные', true],
    ['Отчёты', 'отчета', true],
    ['anything', '', true],
  ])('%s against %s: %s', (text, search, found) =>
    expect(matches(rowOf({ text: fold(text) }), termsOf(search))).toBe(found),
  )

  const row = rowOf({
    text: 'emu3 next-token prediction',
    org: ['BAAI', '清华'],
    section: ['unify-understanding-and-generation'],
    venue: ['NeurIPS'],
    year: ['2024'],
    date: '2023-11',
    added: '2024-02-29',
    said: (part) => ({ title: 'emu3', author: 'xinlong wang', note: 'gpt-4 as a judge' })[part],
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
    ['year:>2023', true],
    ['year:>2024', false],
    ['year:>=2024', true],
    ['year:<2024', false],
    ['year:<=2024', true],
    ['year:>', true],
    ['year:2023..', true],
    ['year:2021-2023', false],
    ['year:2021-2024', true],
    ['year:no', false],
    ['date:2023-11', true],
    ['added:2024-02', true],
    ['收录:2024', true],
    ['added:2024-02-29..', true],
    ['added:>2024-02', false],
    ['added:2023', false],
    ['since:2024-02', true],
    ['since:2024-03', false],
    ['-since:2024-03', true],
    ['date:2023-05..', true],
    ['date:2023-12..', false],
    ['date:..2023-10', false],
    ['date:..2023', true],
    ['date:>2022', true],
    ['date:>2023', false],
    ['date:>=2023-11 date:<2024', true],
    ['title:emu-3', true],
    ['title:prediction', false],
    ['author:"xinlong wang"', true],
    ['author:"wang xinlong"', false],
    ['-author:wang', false],
    ['note:gpt4', true],
    ['note:emu3', false],
    ['标题：emu3 年份：2024', true],
    ['作者：李', false],
    ['http://a.b', false],
  ])('%s: %s', (search, found) => expect(matches(row, termsOf(search))).toBe(found))

  test('a row without a date is in no range', () =>
    expect(matches(rowOf({ text: 'a' }), parseTerms('year:..2024'))).toBe(false))
})

describe('what is written in several ways', () => {
  test.each([
    ['Emu3', 'emu-3', true],
    ['Emu3', 'emu 3', true],
    ['GPT-4', 'gpt4', true],
    ['GPT-4', 'gpt 4', true],
    ['GPT 4', 'gpt-4', true],
    ['GPT‑4', 'gpt4', true],
    ['GPT-4V', 'gpt4', true],
    ['ChatGPT-4', 'gpt4', true],
    ['GPT-40', 'gpt4', false],
    ['a GPT with 4 experts', 'gpt4', false],
    ['QFormer', 'q-former', true],
    ['Q Former', 'q-former', true],
    ['LLaVA-1.5-7B', 'llava1.5', true],
    ['about 50', 't5', false],
    ['T-5', 't5', true],
    ['T5', 't5', true],
    ['in 3 days', '3d', false],
    ['3-D', '3d', true],
    ['CVPR 2024', 'cvpr2024', true],
    ['GPT-4', '"gpt4"', false],
    ['C++', 'c++', true],
    ['a.b*', '.b*', true],
    ['Emu3: Next-Token', 'emu3:next', true],
  ])('%s, searched for %s: %s', (text, search, found) =>
    expect(matches(rowOf({ text: fold(text) }), termsOf(search))).toBe(found),
  )

  test.each([
    ['gpt 4', ['gpt 4']],
    ['video llama 2 moe', ['video', 'llama 2', 'moe']],
    ['video 2024', ['video', '2024']],
    ['-gpt 4', ['gpt', '4']],
    ['org:meta 4', ['meta', '4']],
  ])('%s is %j', (text, terms) => expect(termsOf(text).map(({ text }) => text)).toEqual(terms))

  test('a word and a number that nothing has side by side are two words', () => {
    const terms = termsOf('moe 8')
    const row = rowOf({ text: '8 experts in a moe' })
    expect(matches(row, terms)).toBe(false)
    expect(matches(row, otherTerms(parseTerms('moe 8')) ?? [])).toBe(true)
    expect(otherTerms(parseTerms('moe'))).toBe(null)
  })
})

describe('what readers paste', () => {
  const rowAt = (...links: string[]): Row => rowOf({ urls: () => links })
  const arxiv = rowAt('https://arxiv.org/abs/2409.18869')

  test.each([
    '2409.18869',
    'arXiv:2409.18869v2',
    '[2409.18869]',
    'https://arxiv.org/abs/2409.18869',
    'http://www.arxiv.org/pdf/2409.18869v2.pdf',
    'arxiv.org/pdf/2409.18869',
    'https://arxiv.org/html/2409.18869v1#S3',
    'https://ar5iv.labs.arxiv.org/html/2409.18869',
    'https://www.alphaxiv.org/abs/2409.18869',
    'https://huggingface.co/papers/2409.18869',
    'https://papers.cool/arxiv/2409.18869',
    'https://doi.org/10.48550/arXiv.2409.18869',
    '10.48550/arxiv.2409.18869',
  ])('%s finds a paper on arXiv', (pasted) => {
    expect(matches(arxiv, termsOf(pasted))).toBe(true)
    expect(matches(rowAt('https://arxiv.org/abs/2409.18860'), termsOf(pasted))).toBe(false)
  })

  test.each([
    ['10.1000/X.1', 'https://doi.org/10.1000/x.1', true],
    ['doi:10.1000/x.1', 'https://dl.acm.org/doi/pdf/10.1000/x.1', true],
    ['https://dx.doi.org/10.1000/x.1', 'https://doi.org/10.1000/x.1', true],
    ['10.1000/x.1', 'https://doi.org/10.1000/x.12', false],
    ['hep-th/9711200', 'https://arxiv.org/abs/hep-th/9711200v3', true],
    [
      'https://openreview.net/pdf?id=jHZfbBmrdq',
      'https://openreview.net/forum?id=jHZfbBmrdq',
      true,
    ],
    ['https://openreview.net/forum?id=a', 'https://openreview.net/forum?id=b', false],
    ['http://www.example.org/a/?utm_source=chat', 'https://example.org/a', true],
    ['https://example.org/a', 'https://example.org/b', false],
    [
      'https://aclanthology.org/2023.acl-long.1.pdf',
      'https://aclanthology.org/2023.acl-long.1/',
      true,
    ],
    ['https://github.com/a/b#readme', 'https://github.com/a/b', true],
    ['2409.99999999', 'https://arxiv.org/abs/2409.18869', false],
    ['-2409.18869', 'https://arxiv.org/abs/2409.18869', false],
  ])('%s finds %s: %s', (pasted, link, found) =>
    expect(matches(rowAt(link), termsOf(pasted))).toBe(found),
  )

  test('an id of OpenReview is tried where nothing has it as a word', () => {
    const row = rowAt('https://openreview.net/forum?id=jHZfbBmrdq')
    const terms = termsOf('jHZfbBmrdq')
    expect(matches(row, terms)).toBe(false)
    expect(matches(row, otherTerms(parseTerms('jHZfbBmrdq')) ?? [])).toBe(true)
  })

  test('a title with a colon is words', () =>
    expect(parseTerms('LLM: a survey of http://x').map(({ field }) => field)).toEqual(
      Array(5).fill(''),
    ))
})

describe('papers as the search of a page has them', () => {
  const section = (path: string, ...papers: Section['papers']): Section => ({
    anchor: path.toLowerCase().replaceAll('/', '-'),
    aliases: [],
    title: path.split('/').at(-1) ?? '',
    path: path.split('/'),
    intro: [],
    papers,
    place,
  })
  const paper = paperOf({
    title: 'The $\\pi_0$ Model',
    venue: 'NeurIPS',
    year: 2024,
    date: '2024-10',
    orgs: ['清华'],
    authors: ['Ada Quill', 'Ben Marsh'],
    note: [
      { kind: 'text', text: 'See ' },
      { kind: 'link', text: 'this', url: 'https://n.example' },
    ],
    links: [{ label: 'Code', url: 'https://github.com/o/n' }],
    properties: [{ name: 'Size', value: '7B' }],
  })
  const list: List = {
    path: 'list.md',
    file: 'list.md',
    title: 'L',
    lang: 'en',
    intro: [],
    sections: [section('A'), section('A/B'), section('C'), section('C/D/E', paper)],
    others: [],
  }
  const [row] = rowsOf(list, fold)

  test('have the values of their facets, sections innermost first', () =>
    expect(row).toMatchObject({
      section: ['c-d-e', 'c'],
      org: ['清华'],
      year: ['2024'],
      has: ['code'],
      date: '2024-10',
      added: '',
    }))

  test('have the text of all that the page shows, formulas also as they are typed', () => {
    for (const words of ['$\\pi_0$', 'pi0', 'ada quill, ben marsh', 'see this', 'size: 7b', 'e c'])
      expect(row?.text).toContain(words)
    expect(row?.said('author')).toBe('ada quill, ben marsh')
  })

  test('have all their addresses, those of the note included', () =>
    expect(row?.urls()).toEqual([
      'https://example.org/',
      'https://github.com/o/n',
      'https://n.example',
    ]))

  test('are found by the venue as a query names it', () => {
    expect(row && matches(row, termsOf('venue:neurips'))).toBe(true)
    expect(row && matches(row, termsOf('venue:icml'))).toBe(false)
  })

  test('are in the sections above them in the path, not in those before', () =>
    expect(sectionsAround(list.sections, 1).map(({ anchor }) => anchor)).toEqual(['a-b', 'a']))
})
