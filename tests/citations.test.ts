import { array, assert, constantFrom, oneof, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citationsOf } from '../src/model/citations/citations-of.ts'
import { contextObject } from '../src/model/citations/context-object.ts'
import { csv } from '../src/model/citations/csv.ts'
import { citationFormats, type CitationFormatName } from '../src/model/citations/formats.ts'
import { papersOf } from '../src/model/list.ts'
import { resolveOptions } from '../src/model/options.ts'
import { readLists } from '../src/pipeline/read-lists.ts'
import { citationsWith } from './citation.ts'
import { paperOf } from './paper.ts'
import { lostIn } from './read-back.ts'

const formats = Object.keys(citationFormats) as CitationFormatName[]

describe('other programs read back', () => {
  const { lists } = readLists(resolveOptions({ lists: 'seeds' }), '.')
  const seed = citationsOf(lists.flatMap(papersOf))

  test.each(formats)('%s of the seed', (format) => {
    expect(seed.length).toBeGreaterThan(70)
    expect(lostIn(format, seed)).toEqual([])
  })

  const text = array(
    oneof(
      string({ unit: 'grapheme-ascii', minLength: 1 }),
      constantFrom(
        '统一',
        'é',
        '=1+1',
        '@x',
        '“a”',
        '"',
        ',',
        ';',
        '\r\n',
        '\u0007',
        '\ud800',
        'ER  - ',
      ),
    ),
    { minLength: 1 },
  )
    .map((parts) => `A${parts.join('').trim()}`)
    .filter((title) => !title.includes('$'))

  test.each(formats)('%s of any titles, two papers with one', (format) =>
    assert(
      property(
        array(
          record({
            title: text,
            authors: array(constantFrom('Ada Lovelace', '王小明', 'R&D Team', 'Doe, Jane, Jr.')),
            venue: constantFrom('', 'TPAMI', 'arXiv', 'A, "B"'),
            year: constantFrom('', '2024'),
            url: constantFrom('', 'https://a.b/c_(d)?e=%20&f={g}', 'https://a.b/'),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (given) => {
          expect(lostIn(format, citationsWith(...given, given[0]!))).toEqual([])
        },
      ),
      { numRuns: 15 },
    ),
  )
})

describe('keys', () => {
  const keysOf = (...given: Parameters<typeof citationsWith>): string[] =>
    citationsWith(...given).map(({ key }) => key)

  test('tell papers apart by words of their titles, in any order', () => {
    const papers = [
      'Video Models',
      'Video Models that Reason',
      'Video Data',
      '统一模型',
      '万字长文',
    ].map((title) => ({ title, authors: ['Bo Li'], year: '2024' }))
    const keys = keysOf(...papers)
    expect(keys.slice(0, 3)).toEqual([
      'li2024videomodels',
      'li2024videomodelsthat',
      'li2024videodata',
    ])
    expect(new Set(keys).size).toBe(5)
    expect(keysOf(...papers.toReversed())).toEqual(keys.toReversed())
  })

  test('are the same for entries that say the same', () => {
    const [one, other, third] = keysOf({ note: 'a' }, { note: 'b' }, { doi: '10.1/x' })
    expect(one).toBe(other)
    expect(third).not.toBe(one)
    expect(
      citationFormats.bibtex.write(citationsWith({}, {}, { doi: '10.1/x' })).split('@'),
    ).toHaveLength(3)
  })
})

test('a citation says what its entry says, and nothing more', () => {
  const [citation] = citationsOf([
    paperOf({
      title: 'T\u0000 a\nb',
      link: 'docs/relative.pdf',
      links: [{ label: 'Code', url: 'https://c.org/' }],
      venue: 'NIPS',
      year: 2024,
      date: '2023-10',
      arxivId: '2310.00001',
      authors: ['Ada'],
    }),
  ])
  expect(citation).toEqual({
    key: 'ada2024t',
    title: 'T a b',
    authors: ['Ada'],
    venue: 'NeurIPS',
    year: '2024',
    month: '',
    url: 'https://c.org/',
    arxivId: '2310.00001',
    doi: '',
    orgs: [],
    section: [],
    tags: [],
    note: '',
    links: [],
    properties: [],
  })
  const [undated] = citationsOf([paperOf({ date: '2024-09' })])
  expect(undated).toMatchObject({ year: '2024', month: '09', arxivId: '' })
})

test('CSL-JSON has types, names and dates as its schema wants them', () =>
  expect(
    JSON.parse(
      citationFormats.csl.write(
        citationsWith(
          {
            title: 'A',
            authors: ['Jan van der Berg Jr.', 'Qwen Team'],
            venue: 'TPAMI',
            year: '2024',
          },
          { title: 'B', year: '2024', month: '09', arxivId: '2409.1', url: 'https://a.b/' },
          { title: 'C', url: 'https://a.b/' },
          { title: 'D', doi: '10.1/x', url: 'https://doi.org/10.1/x' },
        ),
      ),
    ),
  ).toEqual([
    {
      id: 'berg2024',
      type: 'article-journal',
      title: 'A',
      author: [{ family: 'van der Berg', given: 'Jan', suffix: 'Jr.' }, { literal: 'Qwen Team' }],
      'container-title': 'TPAMI',
      issued: { 'date-parts': [[2024]] },
    },
    {
      id: 'b2024',
      type: 'article',
      title: 'B',
      issued: { 'date-parts': [[2024, 9]] },
      archive: 'arXiv',
      archive_location: '2409.1',
      URL: 'https://a.b/',
    },
    { id: 'c', type: 'webpage', title: 'C', URL: 'https://a.b/' },
    { id: 'd', type: 'document', title: 'D', DOI: '10.1/x', URL: 'https://doi.org/10.1/x' },
  ]))

test('CSV has a line for each paper, and no formula', () => {
  const text = csv(
    citationsWith(
      { title: '=HYPERLINK("https://evil.example","x")', section: ['A', 'B'], tags: ['x', 'y'] },
      { title: '＝1', authors: ['-1', '@a'], note: "'quoted', +1" },
    ),
  )
  expect(text).toBe(
    [
      'title,authors,organisations,venue,year,month,url,arxiv,doi,section,tags,note,properties,links',
      '"\'=HYPERLINK(""https://evil.example"",""x"")",,,,,,,,,A > B,x; y,,,',
      "'＝1,'-1; @a,,,,,,,,,,\"''quoted', +1\",,",
      '',
    ].join('\r\n'),
  )
})

describe('a ContextObject has the keys of OpenURL 1.0 that Zotero reads', () => {
  const keysAndValues = (given: Parameters<typeof citationsWith>[0]): [string, string][] =>
    citationsWith(given).flatMap((citation) =>
      contextObject(citation)
        .split('&')
        .map((pair): [string, string] => {
          const [key = '', value = ''] = pair.split('=')
          return [key, decodeURIComponent(value)]
        }),
    )

  test.each<[Parameters<typeof citationsWith>[0], [string, string][]]>([
    [
      {
        title: 'A & B = 统一',
        arxivId: '2409.18869',
        year: '2024',
        month: '09',
        url: 'https://a.b/',
      },
      [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
        ['rft.type', 'preprint'],
        ['rft.title', 'A & B = 统一'],
        ['rft.date', '2024-09'],
        ['rft_id', 'info:doi/10.48550/arXiv.2409.18869'],
        ['rft_id', 'https://a.b/'],
      ],
    ],
    [
      { venue: 'NeurIPS', authors: ['Ada Lovelace', 'Qwen Team'], doi: '10.1/x' },
      [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
        ['rft.genre', 'proceeding'],
        ['rft.atitle', 'Emu3'],
        ['rft.btitle', 'NeurIPS'],
        ['rft.au', 'Lovelace, Ada'],
        ['rft.aucorp', 'Qwen Team'],
        ['rft_id', 'info:doi/10.1/x'],
      ],
    ],
    [
      { venue: 'TPAMI' },
      [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
        ['rft.genre', 'article'],
        ['rft.atitle', 'Emu3'],
        ['rft.jtitle', 'TPAMI'],
      ],
    ],
  ])('%j', (given, expected) =>
    expect(keysAndValues(given)).toEqual([['ctx_ver', 'Z39.88-2004'], ...expected]),
  )
})
