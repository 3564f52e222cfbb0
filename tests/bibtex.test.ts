import { describe, expect, test } from 'vitest'
import type { Citation } from '../src/bibtex.ts'
import { bibtex } from '../src/bibtex.ts'

const cited = (given: Partial<Citation>): string =>
  bibtex({ title: 'Emu3', authors: [], venue: '', year: '', url: '', arxivId: '', doi: '', ...given })

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
  const text = cited({ authors: ['A B', '王小明'], venue: 'ICML', year: '2024', url: 'https://arxiv.org/abs/2409.18869', arxivId: '2409.18869', doi: '10.1000/a_b' })
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
  ['~ ^', '\\textasciitilde{} \\textasciicircum{}'],
  ['统一视频理解 “引号”', '统一视频理解 “引号”'],
])('%s is written %s', (title, written) => expect(cited({ title })).toContain(`title = {{${written}}},`))

test('an address stays as it is, but for braces', () => expect(cited({ url: 'https://a.b/c_d?e=%20&f={g}' })).toContain('url = {https://a.b/c_d?e=%20&f=%7Bg%7D}'))
