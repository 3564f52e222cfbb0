import { addressOfPasted } from '../src/model/pasted.ts'
import { describe, expect, test } from 'vitest'
import { compareLists } from '../src/compare/lists.ts'
import type { ListChanges } from '../src/model/change.ts'
import { identifiersOf, repetitionsIn, samePaper, samePapersIn } from '../src/model/identity.ts'
import { papersOf, type List, type Paper } from '../src/model/list.ts'
import { resolveOptions } from '../src/model/options.ts'
import { resolveSite } from '../src/model/site.ts'
import { publish } from '../src/publish/publish.ts'
import { alsoListed } from '../src/render/also-listed.ts'
import { parseSources, readLists } from '../src/pipeline/read-lists.ts'

const settings = resolveOptions({ lists: '-' })
const read = (text: string): ReturnType<typeof readLists> =>
  readLists(settings, '.', Buffer.from(text))
const papersIn = (...items: string[]): Paper[] =>
  papersOf(read(`# L\n\n## S\n\n${items.map((item) => `- ${item}\n`).join('')}`).lists[0]!)

const long = 'Scaling Sparse Networks With Very Little Memory'
const pairs: [string, string, string, boolean][] = [
  [
    'one arXiv id, two forms of its address',
    '[A Study of Birds](https://arxiv.org/abs/2401.00001)',
    '[A Study of Birds, v2](https://arxiv.org/pdf/2401.00001v2)',
    true,
  ],
  [
    'one DOI in another letter case',
    '[Birch](https://doi.org/10.1000/ABC.1)',
    '[Birch](https://dl.acm.org/doi/10.1000/abc.1)',
    true,
  ],
  ['one long title', `[${long}](https://a.org/x)`, `[${long}](https://b.org/y)`, true],
  [
    'one long title, two arXiv ids',
    `[${long}](https://arxiv.org/abs/2401.00001)`,
    `[${long}](https://arxiv.org/abs/2401.00002)`,
    false,
  ],
  ['one short title', '[Chess](https://a.org/x)', '[Chess](https://b.org/y)', false],
  [
    'one DOI beside an arXiv id',
    '[Birch](https://doi.org/10.1000/abc.1) [[arXiv](https://arxiv.org/abs/2401.00001)]',
    '[Birch](https://doi.org/10.1000/abc.1)',
    true,
  ],
  ['one short title, two ports', '[Chess](http://a.org:1/)', '[Chess](http://a.org:2/)', false],
  ['one short title and address', '[Chess](https://a.org/x)', '[chess](http://www.a.org/x/)', true],
]

describe('page, check and comparison agree on what one paper is', () => {
  test.each(pairs)('%s', (_, one, other, isSame) => {
    const before = read(`# L\n\n## First part\n\n- ${one}\n\n## Second part\n\n- ${other}\n`)
    const { sections } = before.lists[0] as List
    const [first, second] = papersOf(before.lists[0]!) as [Paper, Paper]
    expect(samePaper(first, second) !== null).toBe(isSame)
    const also = alsoListed(sections)
    expect(also(first)).toEqual(isSame ? [{ id: second.id, section: 'Second part' }] : [])
    expect(also(second)).toEqual(isSame ? [{ id: first.id, section: 'First part' }] : [])
    const rules = before.diagnostics.map(({ rule }) => rule)
    expect(rules.includes('repeated-paper')).toBe(isSame)
  })

  test.each(pairs.filter(([, , , isSame]) => isSame))('compared: %s', (_, one, other) => {
    const versionOf = (item: string): Parameters<typeof compareLists>[0] => {
      const text = `# L\n\n## S\n\n- ${item}\n`
      const { lists, diagnostics } = read(text)
      return [{ list: lists[0]!, text, diagnostics }]
    }
    const [{ changes }] = compareLists(versionOf(one), versionOf(other)) as [ListChanges]
    const kinds = changes.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'paper-added' || kind === 'paper-removed')).toEqual([])
  })
})

test('an OpenReview page identifies its paper', () =>
  expect(
    papersIn(
      '[T](https://openreview.net/pdf?id=a1B)',
      '[U](https://openreview.net/group?id=a1B)',
    ).map(identifiersOf),
  ).toEqual([['OpenReview a1B'], []]))

test('all entries of a paper are one group, whatever they share', () => {
  const papers = papersIn(
    `[${long}](https://a.org/x)`,
    `[${long}](https://arxiv.org/abs/2401.00001)`,
    '[Sparse nets](https://arxiv.org/abs/2401.00001)',
    '[Another](https://arxiv.org/abs/2401.00009)',
  )
  expect(samePapersIn(papers)).toEqual([papers.slice(0, 3)])
  const reversed = papers.toReversed()
  expect(samePapersIn(reversed)).toEqual([reversed.slice(1)])
})

test('thousands of entries with one title take linear time', () => {
  const [paper] = papersIn('[Chess](https://a.org/x)') as [Paper]
  const papers = Array.from({ length: 50_000 }, (_, index) => ({
    ...paper,
    link: `https://a.org/${index}`,
  }))
  expect(repetitionsIn(papers)).toEqual([])
})

test('a site of Chinese lists has a Chinese title in all its files', () => {
  const sources = ['a', 'b'].map((name) => ({
    path: `${name}.md`,
    bytes: Buffer.from(
      `# 列表\n\n## 检测\n\n- [${name}](https://example.org/${name}) - 说明文字\n`,
    ),
    folder: '',
  }))
  const { lists } = parseSources(sources, settings)
  const site = resolveSite(lists, settings)
  expect(site).toMatchObject({ title: '列表', lang: 'zh', isSingle: false })
  const llms = publish(site, []).find(({ path }) => path === 'llms.txt')
  expect(String(llms?.content)).toMatch(/^# 列表\n/)
  expect(lists.map(({ title }) => title)).toEqual(['列表', '列表'])
})

test('a single list has the title of its site, and the list as it was read keeps its own', () => {
  const { lists } = read('# Birds\n\n- [T](https://example.org/) - A note.\n')
  const named = resolveSite(lists, { ...settings, title: 'Trees' })
  expect([named.title, named.pages[0]?.list.title, lists[0]?.title]).toEqual([
    'Trees',
    'Trees',
    'Birds',
  ])
})

test.each([
  ['https://en.wikipedia.org/wiki/T_(m)', 'https://en.wikipedia.org/wiki/T_(m)'],
  ['(https://en.wikipedia.org/wiki/T_(m)).', 'https://en.wikipedia.org/wiki/T_(m)'],
  ['(https://a.b/c)', 'https://a.b/c'],
  ['<https://a.b/c>,', 'https://a.b/c'],
  ['(2409.18869)', 'https://arxiv.org/abs/2409.18869'],
])('%s is pasted as %s', (word, address) => expect(addressOfPasted(word)).toBe(address))
