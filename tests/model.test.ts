import { describe, expect, test } from 'vitest'
import { fold } from '../src/model/fold.ts'
import { languageOf } from '../src/model/language.ts'
import type { List } from '../src/model/list.ts'
import { nearestAnchor } from '../src/model/nearest-anchor.ts'
import { pageAddress, pageNames } from '../src/model/page-names.ts'
import { paperIds } from '../src/parse/paper-ids.ts'
import { venueName } from '../src/model/venue-name.ts'
import { resolveOptions } from '../src/model/options.ts'
import { editorAddress, forgeName, issueAddress, lineAddress } from '../src/model/forge.ts'
import { suggestion } from '../src/model/did-you-mean.ts'

describe('paper ids', () => {
  const paper = (
    title: string,
    date: string | null = null,
    link = 'https://example.org/',
  ): Parameters<typeof paperIds>[0][0] => ({ title, link, year: null, date, arxivId: null })
  const ids = (...papers: ReturnType<typeof paper>[]): string[] =>
    paperIds(papers, new Set(['reserved']))

  test.each([
    ['VILA-U: a Unified Foundation Model', 'vila-u'],
    ['Visual Instruction Tuning', 'visual-instruction-tuning'],
    ['Aligning Large Language Models with Human', 'aligning-large-language-models'],
    ['Any-to-Any Generation via Composable Diffusion', 'any-to-any-generation'],
    ['万字长文总结多模态大模型最新进展（Video篇）', '万字长文总结多模态大模型'],
    ['C++', 'c'],
  ])('%s', (title, id) => expect(ids(paper(title))).toEqual([id]))

  test('the oldest of papers that share a short form has it, in any order', () => {
    const papers = [paper('GPT: two', '2020-05'), paper('GPT: one', '2018-06'), paper('GPT: x')]
    expect(ids(...papers)).toEqual(['gpt-two', 'gpt', 'gpt-x'])
    expect(ids(...papers.toReversed())).toEqual(['gpt-x', 'gpt', 'gpt-two'])
    const preprint = (arxivId: string, title: string) => ({
      ...paper(title, '2024-09'),
      arxivId,
    })
    expect(ids(preprint('2409.00002', 'GPT: b'), preprint('2409.00001', 'GPT: a'))).toEqual([
      'gpt-b',
      'gpt',
    ])
  })

  test('the first of papers without a date has it', () =>
    expect(ids(paper('GPT: one'), paper('GPT: two'))).toEqual(['gpt', 'gpt-two']))

  test('a newer paper changes no anchor', () => {
    const before = [paper('VITA: towards open models', '2024-08'), paper('Gamma', '2023-01')]
    const old = ids(...before)
    for (const title of ['VITA: another thing', 'VITA', 'Gamma', 'VITA: towards open models'])
      for (const at of [0, 1, 2])
        expect(ids(...before.toSpliced(at, 0, paper(title, '2025-01'))).toSpliced(at, 1)).toEqual(
          old,
        )
  })

  test('a digest if only the URL differs, a number if nothing does', () => {
    const [first, second] = ids(
      paper('C++', null, 'https://example.org/1'),
      paper('C#', null, 'https://example.org/2'),
    )
    expect(first).toBe('c')
    expect(second).toMatch(/^c-[0-9a-f]{6}$/)
    const [, twin = '', third] = ids(paper('C'), paper('C'), paper('C'))
    expect(third).toBe(`${twin}-2`)
  })

  test('never an anchor of a section, never empty', () => {
    expect(ids(paper('Reserved'))[0]).toMatch(/^reserved-[0-9a-f]{6}$/)
    expect(ids(paper('🤗'))[0]).toMatch(/^[0-9a-f]{6}$/)
  })
})

test.each([
  ['NIPS', 'NeurIPS'],
  ['Advances in neural information processing systems.', 'NeurIPS'],
  ['Unheard-of Workshop', 'Unheard-of Workshop'],
])('readers look for %s as %s', (venue, name) => expect(venueName(venue)).toBe(name))

describe('an anchor that nothing has', () => {
  const targets = [
    { anchor: 'emu3', title: 'Emu3: Next-Token Prediction is All You Need' },
    { anchor: 'emu-generative', title: 'Emu: Generative Pretraining' },
    { anchor: 'survey', title: 'Survey' },
    { anchor: 'survey-1', title: 'Survey' },
    { anchor: '万字长文总结多模态大模型', title: '万字长文总结多模态大模型最新进展' },
    { anchor: 'vita-openvision', title: 'VITA: open and vision' },
  ]

  test.each([
    ['Survey', 'survey'],
    ['emu', 'emu-generative'],
    ['Emu', 'emu-generative'],
    ['user-content-survey', 'survey'],
    ['%73urvey', 'survey'],
    ['Emu_3!', 'emu3'],
    ['emu3-next-token', 'emu3'],
    ['emu3-next-tok', undefined],
    ['emu-generative-pretraining-models', 'emu-generative'],
    ['emu3-next-token-prediction-is-all-you-need-a1b2c3', 'emu3'],
    ['万字长文总结多模态大模型最新', '万字长文总结多模态大模型'],
    ['vita', 'vita-openvision'],
    ['survey-of-nothing', undefined],
    ['survey-9a9daf', 'survey'],
    ['survey-2', 'survey'],
    ['surve', undefined],
    ['100%', undefined],
    ['!', undefined],
  ])('%s leads to %s', (anchor, found) => expect(nearestAnchor(anchor, targets)).toBe(found))
})

test('folding removes width, case and accents, and keeps other marks', () => {
  expect(fold('ＭｏＥ Café Ångström')).toBe('moe cafe angstrom')
  expect(fold('が')).toBe('が')
  expect(fold('が')).not.toBe(fold('か'))
  expect(fold('हिन्दी')).toBe('हिन्दी')
})

test.each([
  ['统一理解与生成', 'zh'],
  ['用 GPT 生成', 'zh'],
  ['モデル', 'ja'],
  ['日本語の', 'ja'],
  ['모델', 'ko'],
  ['の 优先队列与最短路径算法', 'zh'],
  ['Модель', 'ru'],
  ['Нейронні мережі', 'uk'],
  ['یادگیری ماشین و پردازش', 'fa'],
  ['Plain words, naïve', null],
  ['α-divergence', null],
])('language of %s', (text, language) => expect(languageOf(text)).toBe(language))

test('page names', () => {
  const list = (path: string): List => ({
    path,
    file: path,
    title: '',
    lang: 'en',
    intro: [],
    sections: [],
    others: [],
  })
  expect(pageNames([list('a/README.md')])).toEqual(['index'])
  expect(
    pageNames([
      list('a/README.md'),
      list('b/README.md'),
      list('Über uns.md'),
      list('index.md'),
      list('-'),
    ]),
  ).toEqual(['readme', 'readme-2', 'über-uns', 'index-2', 'list'])
  expect(pageAddress('https://example.org/x/', 'über')).toBe('https://example.org/x/%C3%BCber.html')
  expect(pageAddress('https://example.org/x/', 'index')).toBe('https://example.org/x/')
})

describe('settings', () => {
  test('have defaults', () =>
    expect(resolveOptions({})).toEqual({
      lists: [],
      out: 'dist',
      base: './',
      site: null,
      repo: null,
      templates: null,
      title: null,
      lang: null,
      entries: null,
      listOrder: 'given',
      newDays: 30,
      suggest: 'issue',
      strict: false,
      maxUnparsed: null,
      orgs: {},
      reading: {},
      rules: {},
    }))

  test.each([
    [{ repo: 'Some-One/papers' }, 'https://some-one.github.io/papers/'],
    [{ repo: 'one/one.github.io' }, 'https://one.github.io/'],
    [{ repo: 'one/papers', site: 'https://papers.example' }, 'https://papers.example/'],
  ])('%j is published at %s', (options, site) => expect(resolveOptions(options).site).toBe(site))

  test.each([
    ['', './'],
    ['/', '/'],
    ['/论文', '/论文/'],
    ['/a%20b/', '/a%20b/'],
    ['https://cdn.example/papers', 'https://cdn.example/papers/'],
  ])('base %j is %j', (base, kept) => expect(resolveOptions({ base }).base).toBe(kept))

  test.each([
    [{ repo: 'nobody' }, 'repo in the options must be OWNER/NAME, not "nobody"'],
    [
      { site: 'ftp://example.org' },
      'site in the options must be an address like https://example.org/papers/, not "ftp://example.org"',
    ],
    [
      { lang: 'not a language' },
      'lang in the options must be a language tag like en or zh, not "not a language"',
    ],
    ...[
      'https://example.org/%FF/',
      'https://me:secret@example.org/',
      'https://example.org/?',
      'https:example.org',
    ].map((site): [object, string] => [
      { site },
      `site in the options must be an address like https://example.org/papers/, not "${site}"`,
    ]),
    ...[
      '//evil.org/',
      '/\\evil.org/',
      '/a/../b/',
      '/%FF/',
      '/a?b',
      '/a#b',
      'https://e.org/%FF/',
    ].map((base): [object, string] => [
      { base },
      `base in the options must be ./ or a path like /name/, not ${JSON.stringify(base)}`,
    ]),
    [{ base: 'name' }, 'base in the options must be ./ or a path like /name/, not "name"'],
    [
      { orgs: { A: 'B' } },
      'orgs in the options must be an object of arrays, { "Tsinghua": ["THU", "清华"] }, not {"A":"B"}',
    ],
    [{ maxUnparsed: -1 }, 'maxUnparsed in the options must be a whole number from 0 up, not -1'],
    [{ lists: 3 }, 'lists in the options must be a string or an array of strings, not 3'],
    [
      { entries: 'books and more' },
      'entries in the options must be one of papers, tools, books, datasets, projects, entries, not "books and more"',
    ],
    [{ listOrder: 'name' }, 'listOrder in the options must be one of given, size, not "name"'],
    [{ suggest: true }, 'suggest in the options must be one of issue, edit, false, not true'],
    [
      { titel: 'x' },
      'Unknown option "titel" in the options; use one of lists, out, base, site, repo, templates, title, lang, entries, listOrder, newDays, suggest, strict, maxUnparsed, orgs, reading',
    ],
    [
      { reading: { '*': 'x' } },
      'reading in the options must be note or title by section, { "Papers": "title", "*": "note" }, not {"*":"x"}',
    ],
  ])('%j is rejected', (options, message) =>
    expect(() => resolveOptions(options as never)).toThrow(message),
  )
})

describe('the addresses of a repository', () => {
  const github = { host: 'github', url: 'https://github.com/o/n', branch: 'main' } as const
  const gitlab = { host: 'gitlab', url: 'https://gitlab.com/g/n', branch: 'feat/a b' } as const

  test('on GitHub', () => {
    expect(forgeName(github)).toBe('GitHub')
    expect(issueAddress(github, 'A & B', '- [x](y)')).toBe(
      'https://github.com/o/n/issues/new?title=A%20%26%20B&body=-%20%5Bx%5D(y)',
    )
    expect(editorAddress(github, 'docs/论文 1.md', 7)).toBe(
      'https://github.com/o/n/edit/main/docs/%E8%AE%BA%E6%96%87%201.md#L7',
    )
    expect(lineAddress(github, 'a#b.md', 7)).toBe(
      'https://github.com/o/n/blob/HEAD/a%23b.md?plain=1#L7',
    )
  })

  test('on GitLab', () => {
    expect(forgeName(gitlab)).toBe('GitLab')
    expect(issueAddress(gitlab, 'A & B', '#1')).toBe(
      'https://gitlab.com/g/n/-/issues/new?issue[title]=A%20%26%20B&issue[description]=%231',
    )
    expect(editorAddress(gitlab, 'a.md', 7)).toBe(
      'https://gitlab.com/g/n/-/edit/feat/a%20b/a.md#L7',
    )
    expect(lineAddress(gitlab, 'a.md', 7)).toBe(
      'https://gitlab.com/g/n/-/blob/HEAD/a.md?plain=1#L7',
    )
  })
})

test.each([
  ['bulid', ' (did you mean build?)'],
  ['chek', ' (did you mean check?)'],
  ['Build', ' (did you mean build?)'],
  ['publish', ''],
])('%s is answered with “%s”', (word, answer) =>
  expect(suggestion(word, ['build', 'check', 'diff'])).toBe(answer),
)
