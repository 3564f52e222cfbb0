import { describe, expect, test } from 'vitest'
import { fold } from '../src/model/fold.ts'
import { languageOf } from '../src/model/language.ts'
import type { List } from '../src/model/list.ts'
import { pageAddress, pageNames } from '../src/model/page-names.ts'
import { paperIds } from '../src/parse/paper-ids.ts'
import { resolveOptions } from '../src/model/options.ts'

describe('paper ids', () => {
  const paper = (
    title: string,
    section = 'S',
    link = 'https://example.org/',
  ): { title: string; link: string; section: string[] } => ({ title, link, section: [section] })
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

  test('papers that share a short form all take a longer one, in any order', () => {
    const papers = [paper('GPT: one'), paper('GPT: two'), paper('Other')]
    expect(ids(...papers)).toEqual(['gpt-one', 'gpt-two', 'other'])
    expect(ids(...papers.toReversed())).toEqual(['other', 'gpt-two', 'gpt-one'])
  })

  test('one title in two sections gets ids with the section', () =>
    expect(ids(paper('Chameleon: Mixed', 'Models'), paper('Chameleon: Mixed', 'Unify'))).toEqual([
      'chameleon-mixed-models',
      'chameleon-mixed-unify',
    ]))

  test('a digest if only the URL differs, a number if nothing does', () => {
    const [first, second] = ids(
      paper('C++', 'S', 'https://example.org/1'),
      paper('C#', 'S', 'https://example.org/2'),
    )
    expect(first).toMatch(/^c-s-[0-9a-f]{6}$/)
    expect(second).not.toBe(first)
    const twins = ids(paper('C'), paper('C'))
    expect(twins[1]).toBe(`${twins[0]}-2`)
  })

  test('never an anchor of a section, never empty', () => {
    expect(ids(paper('Reserved'))).toEqual(['reserved-s'])
    expect(ids(paper('🤗'))[0]).toBe('s')
  })
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
    [{ repo: 'nobody' }, 'repo in the options must be OWNER/NAME, not "nobody"'],
    [
      { site: 'ftp://example.org' },
      'site in the options must be an address like https://example.org/papers/, not "ftp://example.org"',
    ],
    [
      { lang: 'not a language' },
      'lang in the options must be a language tag like en or zh, not "not a language"',
    ],
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
    [
      { titel: 'x' },
      'Unknown option "titel" in the options; use one of lists, out, base, site, repo, templates, title, lang, entries, listOrder, strict, maxUnparsed, orgs, reading',
    ],
    [
      { reading: { '*': 'x' } },
      'reading in the options must be note or title by section, { "Papers": "title", "*": "note" }, not {"*":"x"}',
    ],
  ])('%j is rejected', (options, message) =>
    expect(() => resolveOptions(options as never)).toThrow(message),
  )
})
