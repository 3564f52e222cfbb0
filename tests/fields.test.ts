import { describe, expect, test } from 'vitest'
import { arxivIdOf, doiOf, monthOfArxivId } from '../src/model/identifiers.ts'
import { readAuthors } from '../src/parse/field/authors.ts'
import { readDate } from '../src/parse/field/date.ts'
import { isLabel, isPaperLabel } from '../src/parse/field/labels.ts'
import { canonicalOrgs, readHead } from '../src/parse/field/orgs.ts'
import { readTitle } from '../src/parse/field/title.ts'
import { readPublication } from '../src/parse/field/venue.ts'
import { readTarget } from '../src/parse/url.ts'

describe('venue', () => {
  test.each([
    ['Neurips2024', 'NeurIPS', 2024],
    ['NIPS 2016', 'NIPS', 2016],
    ["CVPR' 14", 'CVPR', 2014],
    ["ICML'98", 'ICML', 1998],
    ['ICLR 2024 Oral', 'ICLR', 2024],
    ['ACL 2023 (Findings)', 'ACL Findings', 2023],
    ['3DV 2025', '3DV', 2025],
    ['SIGGRAPH Asia 2023', 'SIGGRAPH Asia', 2023],
    ['arXiv', 'arXiv', null],
    ['in EMNLP, 2022', 'EMNLP', 2022],
    ['Nature 2021', 'Nature', 2021],
  ])('%s', (text, venue, year) =>
    expect(readPublication(text)).toEqual({ venue, year, month: null }),
  )

  test('letters alone do not name a venue that has @ among them', () => {
    expect(readPublication('ls')).toBeNull()
    expect(readPublication('L@S 2020', true)?.venue).toBe('L@S')
  })

  test.each([
    'Nature',
    'RSS',
    'PDF',
    '2024',
    'Video',
    'NeurIPS 2024 is where it was shown',
    '',
    'MIT',
    '三种不同的特征',
  ])('%s is none', (text) => expect(readPublication(text)).toBeNull())
})

describe('venue in a place of its own', () => {
  test.each([
    ['IEEE Access 2023', 'IEEE Access', 2023, null],
    ["CVPRW '24", 'CVPRW', 2024, null],
    ['22 Feb 2021', null, 2021, 2],
    ['arXiv 15 Nov 2018', 'arXiv', 2018, 11],
    ['(arXiv 2024.5)', 'arXiv', 2024, 5],
    ['Nature 521.7553 (2015): 436-444.', 'Nature', 2015, null],
    [
      'IEEE Transactions on Pattern Analysis and Machine Intelligence 2020',
      'IEEE Transactions on Pattern Analysis and Machine Intelligence',
      2020,
      null,
    ],
  ])('%s', (text, venue, year, month) =>
    expect(readPublication(text, true)).toEqual({ venue, year, month }),
  )

  test.each(['A. Author, ICML 2020', 'Liu et al. 2020', 'Pytorch', 'GPT-35', 'a phrase 2020'])(
    '%s is none',
    (text) => expect(readPublication(text, true)).toBeNull(),
  )
})

test.each([
  ['2024.5', 2024, 5],
  ['2023/10', 2023, 10],
  ['2024-05-13', 2024, 5],
  ['Mar., 2025', 2025, 3],
  ['16 Oct 2023', 2023, 10],
  ['October 16th, 2023', 2023, 10],
  ['2024年5月', 2024, 5],
  ['05/2024', 2024, 5],
  ['2015', 2015, null],
])('date %s', (text, year, month) => expect(readDate(text)).toEqual({ year, month }))

test.each(['2024.13', '1.5', 'May', 'May we 2020', '20245'])('%s is no date', (text) =>
  expect(readDate(text)).toBeNull(),
)

describe('authors', () => {
  test.each([
    ['Mildenhall et al.', ['Mildenhall', 'et al.']],
    ['S. Loffe and C. Szegedy', ['S. Loffe', 'C. Szegedy']],
    [
      'Gabriele Corso, Pietro Liò, Petar Veličković',
      ['Gabriele Corso', 'Pietro Liò', 'Petar Veličković'],
    ],
    ['Riccardo de Lutio, Janick Martinez Esturo', ['Riccardo de Lutio', 'Janick Martinez Esturo']],
    ['张三, 李四', ['张三', '李四']],
    ['A. One*, B. Two* (*: equal)', ['A. One*', 'B. Two*']],
  ])('%s', (text, names) => expect(readAuthors(text)).toEqual(names))

  test.each(['Deep Learning', 'Fast, small and simple', 'NeurIPS 2020', 'Code: None', 'a note'])(
    '%s are none',
    (text) => expect(readAuthors(text)).toBeNull(),
  )
  test('one name will do in a place for it, and None is nobody', () => {
    expect(readAuthors('acids-ircam', true)).toEqual(['acids-ircam'])
    expect(readAuthors('None', true)).toEqual([])
  })
})

test.each([
  ['Paper', true, true],
  ['📄 Paper', true, true],
  ['[PDF]', true, true],
  ['论文地址', true, true],
  ['Project Page', true, false],
  ['💻 Code (not yet)', true, false],
  ['MIT', true, false],
  ['中文解读', true, false],
  ['A Survey of Codes', false, false],
  ['BERT', false, false],
])('label %s', (text, label, paper) =>
  expect([isLabel(text), isPaperLabel(text)]).toEqual([label, paper]),
)

describe('arXiv id', () => {
  test.each([
    ['https://arxiv.org/abs/2409.18869', '2409.18869'],
    ['https://arxiv.org/pdf/2406.10328', '2406.10328'],
    ['https://arxiv.org/pdf/2401.00001v2.pdf', '2401.00001'],
    ['http://www.arxiv.org/abs/1706.03762v7', '1706.03762'],
    ['https://arxiv.org/html/2310.02239v1', '2310.02239'],
    ['https://huggingface.co/papers/2409.02889', '2409.02889'],
    ['https://www.alphaxiv.org/abs/2409.02889', '2409.02889'],
    ['https://ar5iv.labs.arxiv.org/html/2409.02889', '2409.02889'],
    ['https://doi.org/10.48550/arXiv.2409.02889', '2409.02889'],
    ['https://arxiv.org/abs/cs/0701123', 'cs/0701123'],
    ['https://arxiv.org/abs/math.GT/0309136', 'math.GT/0309136'],
    ['https://arxiv.org/list/cs.CL/recent', null],
    ['https://example.org/abs/2409.18869', null],
    ['https://huggingface.co/datasets/2409.18869', null],
    ['https://arxiv.org/abs/%E0%A4%A', null],
  ])('%s', (address, id) => expect(arxivIdOf(address)).toBe(id))

  test.each([
    ['2409.18869', '2024-09'],
    ['0704.0001', '2007-04'],
    ['cs/0701123', '2007-01'],
    ['hep-th/9901001', '1999-01'],
    ['2413.00001', null],
  ])('month of %s', (id, month) => expect(monthOfArxivId(id)).toBe(month))
})

test.each([
  ['https://doi.org/10.1145/3368089.3409747', '10.1145/3368089.3409747'],
  ['https://dl.acm.org/doi/abs/10.1145/3292500.3330701', '10.1145/3292500.3330701'],
  [
    'https://link.springer.com/content/pdf/10.1007/s11263-020-01359-2.pdf',
    '10.1007/s11263-020-01359-2',
  ],
  ['https://doi.org/10.1016%2Fj.neunet.2014.09.003', '10.1016/j.neunet.2014.09.003'],
  ['https://example.org/10.html', null],
])('DOI of %s', (address, doi) => expect(doiOf(address)).toBe(doi))

describe('organisations', () => {
  test.each([
    ['NUS&ByteDance：离散', 'Show-o: One', ['NUS', 'ByteDance']],
    ['01AI: 四模态', 'MIO', ['01AI']],
    ['百川&西湖大学&浙大：全模态模型', 'Baichuan', ['百川', '西湖大学', '浙大']],
    ['UC Berkeley：使用', 'World Model', ['UC Berkeley']],
    ['Allen Institute for AI: data', 'Molmo', ['Allen Institute for AI']],
    ['DeepSeek-AI and HKU: x', 'Janus', ['DeepSeek-AI', 'HKU']],
  ])('%s', (note, title, names) => expect(readHead(note, title)?.orgs.names).toEqual(names))

  test.each([
    ['VITA : 首个', 'VITA: Towards'],
    ['Key idea: do it', 'X'],
    ['Note: this', 'X'],
    ['方法：新', 'X'],
    ['see https://example.org', 'X'],
    ['HTML :rocket: new', 'X'],
    ['一句话。还有：话', 'X'],
    ['Ends with a colon:', 'X'],
  ])('%s names none', (note, title) => expect(readHead(note, title)).toBeNull())
})

test('spellings of an organisation that differ in case, spaces or punctuation become one', () => {
  const mentions = [
    'Hugging Face',
    'HuggingFace',
    'Hugging Face',
    'THU',
    'hugging-face',
    'C++ Lab',
  ].map((name) => ({ names: [name], isCertain: true }))
  const spell = canonicalOrgs(mentions, { Tsinghua: ['T.H.U.'] })
  expect(mentions.flatMap(spell)).toEqual([
    'Hugging Face',
    'Hugging Face',
    'Hugging Face',
    'Tsinghua',
    'Hugging Face',
    'C++ Lab',
  ])
})

describe('link targets', () => {
  const base = { root: 'https://github.com/o/n/blob/HEAD', folder: 'docs' }
  test.each([
    ['https://example.org/a(b)', 'https://example.org/a(b)', null],
    ['https://example.org/a b', 'https://example.org/a%20b', null],
    ['https://example.org/"onclick', 'https://example.org/%22onclick', null],
    ['//example.org', 'https://example.org', null],
    ['#anchor', '#anchor', null],
    ['./#anchor', '#anchor', null],
    ['mailto:a@example.org', 'mailto:a@example.org', null],
    ['paper.md#x', 'https://github.com/o/n/blob/HEAD/docs/paper.md#x', null],
    ['example.org/paper', 'https://example.org/paper', 'malformed-link'],
    ['../../../../etc', 'https://github.com/o/n/blob/HEAD/etc', null],
    ['[u](https://example.org)', 'https://example.org', 'malformed-link'],
    ['[u](javascript:x)', null, 'malformed-link'],
    ['', null, 'empty-target'],
    ['https:example.org', 'https://example.org', 'malformed-link'],
    ['http://', null, 'malformed-link'],
    ['javascript:alert(1)', null, 'unsafe-target'],
    ['java\tscript:alert(1)', null, 'unsafe-target'],
    ['\u0001javascript:alert(1)', null, 'unsafe-target'],
    ['data:text/html,x', null, 'unsafe-target'],
    ['file:///etc/passwd', null, 'unsafe-target'],
  ])('%s', (target, url, rule) => {
    const read = readTarget(target, base)
    expect([read.url, read.problem?.rule ?? null]).toEqual([url, rule])
  })
})

describe('title', () => {
  test.each([
    ['[Attention Is All You Need]', 'Attention Is All You Need'],
    ['【统一理解与生成】', '统一理解与生成'],
    ['[Draft] A Study of Birds', '[Draft] A Study of Birds'],
    ['[Draft] A Study of Birds [v2]', '[Draft] A Study of Birds [v2]'],
    ['“A Study of Birds.”', 'A Study of Birds'],
  ])('%s', (printed, title) => expect(readTitle(printed)).toBe(title))
})

test.each(['et al.', 'and others', 'and many others', 'and many authors', 'and more'])(
  'people that end with %s are not all of them',
  (ending) =>
    expect(readAuthors(`Ann Doe, Max Roe, ${ending}`)).toEqual(['Ann Doe', 'Max Roe', 'et al.']),
)
