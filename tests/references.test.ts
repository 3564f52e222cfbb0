import { array, assert, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownReference } from '../src/model/citations/markdown.ts'
import { plainReference } from '../src/model/citations/plain-reference.ts'
import { ris } from '../src/model/citations/ris.ts'
import { citationWith } from './citation.ts'

const nothing = citationWith({})
const all = citationWith({
  title: 'Emu3: Next [Token]',
  authors: ['Ada Lovelace', 'King, Jr., Martin', 'Google DeepMind', 'et al.'],
  venue: 'NeurIPS',
  year: '2024',
  month: '09',
  url: 'https://arxiv.org/abs/2409.18869',
  arxivId: '2409.18869',
  doi: '10.1000/a_b',
})

describe('RIS', () => {
  test('says all that is known', () =>
    expect(ris(all).split('\r\n')).toEqual([
      'TY  - CONF',
      'TI  - Emu3: Next [Token]',
      'AU  - Lovelace, Ada',
      'AU  - King, Martin, Jr.',
      'AU  - Google DeepMind',
      'T2  - NeurIPS',
      'PY  - 2024',
      'DA  - 2024/09//',
      'AN  - arXiv:2409.18869',
      'DO  - 10.1000/a_b',
      'UR  - https://arxiv.org/abs/2409.18869',
      'ER  - ',
      '',
    ]))

  test('says no more than is known', () =>
    expect(ris(nothing)).toBe('TY  - GEN\r\nTI  - Emu3\r\nER  - \r\n'))

  test('keeps the rules of the format, whatever a paper is called', () =>
    assert(
      property(
        record({
          title: string().filter((title) => title.trim() !== ''),
          authors: array(string()),
          venue: constantFrom('', 'TPAMI', 'A\nB'),
          year: constantFrom('', '2024'),
        }),
        (given) => {
          const lines = ris(citationWith(given)).split('\r\n')
          expect(lines.pop()).toBe('')
          expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/)
          expect(lines.at(-1)).toBe('ER  - ')
          for (const line of lines.slice(1, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S.*$/)
        },
      ),
    ))
})

test('Markdown', () => {
  expect(markdownReference(all)).toBe(
    '[Emu3: Next \\[Token\\]](https://arxiv.org/abs/2409.18869), Ada Lovelace, Martin King Jr., Google DeepMind, et al., NeurIPS, 2024',
  )
  expect(markdownReference(nothing)).toBe('Emu3')
  expect(markdownReference({ ...nothing, url: 'https://a.b/c_(d)' })).toBe(
    '[Emu3](<https://a.b/c_(d)>)',
  )
})

test('a plain reference', () => {
  expect(plainReference(all)).toBe(
    'Ada Lovelace, Martin King Jr., Google DeepMind, et al. Emu3: Next [Token]. NeurIPS, 2024. https://arxiv.org/abs/2409.18869',
  )
  expect(plainReference(nothing)).toBe('Emu3.')
  expect(plainReference({ ...nothing, title: 'Why?', arxivId: '2409.1', year: '2024' })).toBe(
    'Why? arXiv:2409.1, 2024.',
  )
})
