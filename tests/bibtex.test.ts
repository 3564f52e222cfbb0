import { parse } from '@retorquere/bibtex-parser'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Citation } from '../src/model/bibtex.ts'
import { splitMath } from '../src/model/math.ts'
import { bibtex } from '../src/model/bibtex.ts'

const cited = (given: Partial<Citation>): string =>
  bibtex({
    title: 'Emu3',
    authors: [],
    venue: '',
    year: '',
    url: '',
    arxivId: '',
    doi: '',
    ...given,
  })

describe('kinds', () => {
  test.each<[Partial<Citation>, string]>([
    [{}, '@misc{emu3,'],
    [{ arxivId: '2409.18869', year: '2024' }, '@misc{emu32024,'],
    [{ venue: 'NeurIPS' }, '@inproceedings{emu3,'],
    [{ venue: 'TPAMI' }, '@article{emu3,'],
    [{ venue: 'Journal of Things' }, '@article{emu3,'],
    [{ authors: ['Ada Lovelace', 'B C'], year: '2024' }, '@misc{lovelace2024,'],
    [{ authors: ['Erwin Schrödinger'], year: '1935' }, '@misc{schrodinger1935,'],
    [{ title: 'On the Opportunities of Models', year: '2021' }, '@misc{opportunities2021,'],
    [{ title: '万字长文', year: '2024' }, '@misc{paper2024,'],
  ])('%j is %s', (given, start) => expect(cited(given).split('\n')[0]).toBe(start))
})

test('all that is known is said, in this order', () => {
  const text = cited({
    authors: ['A B', '王小明'],
    venue: 'ICML',
    year: '2024',
    url: 'https://arxiv.org/abs/2409.18869',
    arxivId: '2409.18869',
    doi: '10.1000/a_b',
  })
  expect(text).toBe(`@inproceedings{b2024,
  title = {{Emu3}},
  author = {A B and 王小明},
  booktitle = {ICML},
  year = {2024},
  eprint = {2409.18869},
  archivePrefix = {arXiv},
  doi = {10.1000/a_b},
  url = {https://arxiv.org/abs/2409.18869},
}
`)
})

test.each([
  ['A & B', 'A \\& B'],
  ['100% of $5 #1_a', '100\\% of \\$5 \\#1\\_a'],
  ['{x}', '\\{x\\}'],
  ['a\\b', 'a\\textbackslash{}b'],
  ['<a|b>', '\\textless{}a\\textbar{}b\\textgreater{}'],
  ['~ ^', '\\textasciitilde{} \\textasciicircum{}'],
  ['统一视频理解 “引号”', '统一视频理解 “引号”'],
])('%s is written %s', (title, written) =>
  expect(cited({ title })).toContain(`title = {{${written}}},`),
)

test('an address stays as it is, but for braces', () =>
  expect(cited({ url: 'https://a.b/c_d?e=%20&f={g}' })).toContain(
    'url = {https://a.b/c_d?e=%20&f=%7Bg%7D}',
  ))

describe('another program reads it back', () => {
  const words = array(
    oneof(
      string({ unit: 'grapheme-ascii', minLength: 1 }),
      constantFrom('é', '统一', '“a”', '\\&', '$x_1$', '{A}', '^', '~'),
    ),
    { minLength: 1 },
  ).map((parts) => parts.join('').trim())
  const title = words.filter((text) => text !== '')

  // Mathematics stays TeX, which another program sets in its own way.
  const withoutMath = title.filter((text) => splitMath(text).every(({ isMath }) => !isMath))

  test('whatever the title and the venue are', () => {
    assert(
      property(withoutMath, title, (title, venue) => {
        const { entries, errors } = parse(
          cited({ title, venue, year: '2024', url: 'https://a.b/c_d?e={1}', doi: '10.1000/a_b' }),
          { sentenceCase: false, verbatimFields: ['url', 'doi'] },
        )
        expect(errors).toEqual([])
        const [entry] = entries
        expect(plain(entry?.fields.title)).toBe(plain(title))
        expect(plain(entry?.fields.booktitle ?? entry?.fields.journal)).toBe(plain(venue))
        expect(entry?.fields).toMatchObject({
          year: '2024',
          url: 'https://a.b/c_d?e=%7B1%7D',
          doi: '10.1000/a_b',
        })
      }),
      { numRuns: 200 },
    )
  })

  test('authors are told apart', () => {
    const [entry] = parse(
      cited({ authors: ['Ada Lovelace', '王小明', 'Erwin Schrödinger', 'J. & J.'] }),
    ).entries
    expect(entry?.fields.author?.map(({ firstName, lastName }) => [firstName, lastName])).toEqual([
      ['Ada', 'Lovelace'],
      [undefined, '王小明'],
      ['Erwin', 'Schrödinger'],
      ['J. &', 'J.'],
    ])
  })

  // to TeX blanks are one blank, and hyphens and straight quotes make dashes and curly ones: so are they meant
  const plain = (text = ''): string =>
    text
      .replace(/[-–—`'‘’“”"¿¡?!]+/g, '')
      .replace(/\s+/g, ' ')
      .trim()
})
