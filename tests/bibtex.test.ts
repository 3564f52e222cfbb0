import { parse } from '@retorquere/bibtex-parser'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitMath } from '../src/model/math.ts'
import { bibtex } from '../src/model/citations/bibtex.ts'
import type { Draft } from '../src/model/citations/with-keys.ts'
import { citationWith } from './citation.ts'

const cited = (given: Partial<Draft>): string => bibtex(citationWith(given))

describe('kinds', () => {
  test.each<[Partial<Draft>, string]>([
    [{}, '@misc{emu3,'],
    [{ arxivId: '2409.18869', year: '2024' }, '@misc{emu32024,'],
    [{ venue: 'NeurIPS' }, '@inproceedings{emu3,'],
    [{ venue: 'TPAMI' }, '@article{emu3,'],
    [{ venue: 'Journal of Things' }, '@article{emu3,'],
    [{ authors: ['Ada Lovelace', 'B C'], year: '2024' }, '@misc{lovelace2024emu3,'],
    [{ authors: ['Erwin Schrödinger'], year: '1935' }, '@misc{schrodinger1935emu3,'],
    [{ title: 'On the Opportunities of Models', year: '2021' }, '@misc{opportunities2021models,'],
    [{ title: '万字长文', year: '2024' }, '@misc{paper2024,'],
    [{ venue: 'arXiv', title: 'Emu' }, '@misc{emu,'],
    [{ authors: ['Doe, Jane'], year: '2024' }, '@misc{doe2024emu3,'],
    [{ authors: ['Jan van der Berg Jr.'] }, '@misc{bergemu3,'],
    [{ authors: ['Google DeepMind'] }, '@misc{googleemu3,'],
    [{ authors: ['Qingyao Ai'] }, '@misc{aiemu3,'],
    [{ authors: ['Mistral AI'] }, '@misc{mistralemu3,'],
    [{ authors: ['et al.'] }, '@misc{emu3,'],
  ])('%j is %s', (given, start) => expect(cited(given).split('\n')[0]).toBe(start))
})

test('prints all known fields in order', () => {
  const text = cited({
    authors: ['A B', '王小明'],
    venue: 'ICML',
    year: '2024',
    month: '09',
    url: 'https://arxiv.org/abs/2409.18869',
    arxivId: '2409.18869',
    doi: '10.1000/a_b',
  })
  expect(text).toBe(`@inproceedings{b2024emu3,
  title = {{Emu3}},
  author = {B, A and 王小明},
  booktitle = {ICML},
  year = {2024},
  month = sep,
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
  ['$\\pi_0$: A Model for 50% of $5', '$\\pi_0$: A Model for 50\\% of \\$5'],
  ['from $5 to $10', 'from \\$5 to \\$10'],
  ['$x}$', '\\$x\\}\\$'],
  ['~ ^', '\\textasciitilde{} \\textasciicircum{}'],
  ['统一视频理解 “引号”', '统一视频理解 “引号”'],
])('%s is written %s', (title, written) =>
  expect(cited({ title })).toContain(`title = {{${written}}},`),
)

test('a URL changes only in its braces', () =>
  expect(cited({ url: 'https://a.b/c_d?e=%20&f={g}' })).toContain(
    'url = {https://a.b/c_d?e=%20&f=%7Bg%7D}',
  ))

describe('another parser reads it', () => {
  const words = array(
    oneof(
      string({ unit: 'grapheme-ascii', minLength: 1 }),
      constantFrom('é', '统一', '“a”', '\\&', '$5', '{A}', '^', '~'),
    ),
    { minLength: 1 },
  ).map((parts) => parts.join('').trim())
  const title = words.filter((text) => text !== '' && text.split('$').length < 3)

  // Mathematics stays TeX, which another program sets in its own way.
  const withoutMath = title.filter((text) => splitMath(text).every(({ isMath }) => !isMath))

  test('for any title and venue', () => {
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
    expect(read('Ada Lovelace', '王小明', 'Erwin Schrödinger', 'J. & J.')).toEqual([
      { firstName: 'Ada', lastName: 'Lovelace' },
      { lastName: '王小明' },
      { firstName: 'Erwin', lastName: 'Schrödinger' },
      { name: 'J. & J.' },
    ])
  })

  test.each<[string, object]>([
    ['Doe, Jane', { firstName: 'Jane', lastName: 'Doe' }],
    ['Jan van der Berg', { firstName: 'Jan', lastName: 'Berg', prefix: 'van der' }],
    ['van der Berg, Jan', { firstName: 'Jan', lastName: 'Berg', prefix: 'van der' }],
    ['Martin L. King Jr.', { firstName: 'Martin L.', lastName: 'King', suffix: 'Jr.' }],
    ['King, Jr., Martin', { firstName: 'Martin', lastName: 'King', suffix: 'Jr.' }],
    ['King Jr., Martin', { firstName: 'Martin', lastName: 'King', suffix: 'Jr.' }],
    ['Google DeepMind', { name: 'Google DeepMind' }],
    ['Qwen Team', { name: 'Qwen Team' }],
    ['Research and Development Group', { name: 'Research and Development Group' }],
    ['山田 太郎', { name: '山田 太郎' }],
    ['김철수', { lastName: '김철수' }],
    ['Plato', { lastName: 'Plato' }],
  ])('%s is read as %j', (author, name) => expect(read(author)).toEqual([name]))

  test.each(['et al.', 'et al', 'et. al.', 'others', '等', '…'])('%s: others', (end) => {
    expect(cited({ authors: ['Ada Lovelace', end] })).toContain('{Lovelace, Ada and others}')
    expect(cited({ authors: [end] })).not.toContain('author')
  })

  test('et al. within the last name', () =>
    expect(cited({ authors: ['Mildenhall et al.'] })).toContain('{Mildenhall and others}'))

  const read = (...authors: string[]): unknown =>
    parse(cited({ authors })).entries[0]?.fields.author?.map((name) => ({ ...name }))

  // to TeX blanks are one blank, and hyphens and straight quotes make dashes and curly ones: so are they meant
  const plain = (text = ''): string =>
    text
      .replace(/[-–—`'‘’“”"¿¡?!]+/g, '')
      .replace(/\s+/g, ' ')
      .trim()
})
