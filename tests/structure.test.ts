import { cpuUsage } from 'node:process'
import { describe, expect, test } from 'vitest'
import { papersOf, type List } from '../src/model/list.ts'
import { nodesIn } from '../src/parse/markdown/nodes.ts'
import { parseMarkdown } from '../src/parse/markdown/parse-markdown.ts'
import { parseList } from '../src/parse/parse.ts'
import type { Parsed } from '../src/parse/parsed.ts'
import { readTarget } from '../src/parse/url.ts'
import { resolveOptions } from '../src/model/options.ts'

const read = (text: string, path = 'list.md', repo: string | null = null): Parsed =>
  parseList({ path, bytes: Buffer.from(text), folder: '' }, { ...resolveOptions({}), repo })

const link = (name: string): string => `[A Title of ${name}](https://example.org/${name})`

/** Each paper by the last words of its title, with the headings above it. */
const placesIn = ({ sections }: List): Record<string, string> =>
  Object.fromEntries(
    sections.flatMap(({ path, papers }) =>
      papers.map(({ title }) => [title.split(' ').at(-1), path.join(' > ')]),
    ),
  )

const notesOf = ({ sections }: List): string[] =>
  sections.flatMap(({ papers }) =>
    papers.map(({ title, note }) => `${title}: ${note.map(({ text }) => text).join('')}`),
  )

const pathsOf = (text: string): Record<string, string> => placesIn(read(text).list)

const unclosedIn = (text: string): number[] =>
  read(text).diagnostics.flatMap(({ rule, place }) => (rule === 'unclosed' ? [place.line] : []))

test('nested details are below the outer ones, even if these have no paper of their own', () => {
  const inner = `<blockquote>\n<details>\n<summary>Inner</summary>\n\n- ${link('b')}\n\n</details>\n</blockquote>`
  const text = `# T\n\n## All\n\n<details>\n<summary>First</summary>\n\n- ${link('a')}\n\n</details>\n\n<details>\n<summary>Second</summary>\n\n${inner}\n\n</details>\n`
  expect(pathsOf(text)).toEqual({ a: 'All > First', b: 'All > Second > Inner' })
  expect(read(text).list.sections.map(({ path }) => path.join(' > '))).toEqual([
    'All',
    'All > First',
    'All > Second',
    'All > Second > Inner',
  ])
})

test('every link is accounted for, even if its text is split', () => {
  const [one, two] = [
    '[COCO](https://example.org/a)',
    '[ECCV2018 COCO + Maps](https://example.org/b)',
  ]
  const before = ['c', 'd', 'e', 'f'].map(
    (name) => `   - [Data ${name}](https://example.org/${name})`,
  )
  const text = `# S\n\n1. Segmentation\n${before.join('\n')}\n\n## Challenges\n\n- ${one}\n- ${two}\n\n## Metric\n\n1. One\n   - mIoU\n   - PA\n`
  const { list, diagnostics } = read(text)
  const line = text.slice(0, text.indexOf(two)).split('\n').length
  expect(list.others.map(({ url }) => url)).toEqual(['https://example.org/b'])
  expect(diagnostics.filter(({ place }) => place.line === line)).toMatchObject([
    { rule: 'unparsed-aside' },
  ])
})

test('a few words above longer bullets are not their title', () => {
  const bullets = [
    '- 《深度列表综述》，作者：刘六，2021 [链接](https://example.org/3)',
    '- 论文：《图与列表》 链接：https://example.org/4 提取码：abcd',
  ]
  const text = `# 清单\n\n（一）综述\n\n${bullets.join('\n')}\n\n（二）模型\n\n- [大列表](https://example.org/5)\n`
  const titles = papersOf(read(text).list).map(({ title }) => title)
  expect(titles).toEqual(['深度列表综述', '图与列表', '大列表'])
})

test('headings that name conferences are not entries, even if each is a link', () => {
  const text = ['EuroSys 2024', 'OSDI 2024', 'NSDI 2023']
    .map((name, index) => `## [${name}](https://example.org/${index})\n\n* Parallel lists ${name}`)
    .join('\n\n')
  const titles = papersOf(read(`# L\n\n${text}\n`).list).map(({ title }) => title)
  expect(titles).not.toContain('EuroSys 2024')
})

test('a paragraph that absorbed a list and is not an entry is reported', () => {
  const entries = ['One', 'Two', 'Three'].map((name) => `- [${name}](https://example.org/${name})`)
  const text = `# S\n\nResources:\n\n- https://a.example.org/\n- https://b.example.org/\n\n## P\n\n${entries.join('\n')}\n`
  const { list, diagnostics } = read(text)
  expect(list.others).toHaveLength(2)
  expect(diagnostics.map(({ rule, place }) => [rule, place.line])).toEqual([['unparsed-aside', 3]])
})

test('an empty year below another year is its sibling, and contains the following headings', () => {
  const parts = ['## 2025', '### Talks', 'a', '### 2024', '### Talks', 'b', '### Posters', 'c']
  const text = [...parts, '## 2023', '### Talks', 'd']
    .map((part) => (part.startsWith('#') ? part : `- ${link(part)}`))
    .join('\n\n')
  expect(pathsOf(`# T\n\n${text}\n`)).toEqual({
    a: '2025 > Talks',
    b: '2024 > Talks',
    c: '2024 > Posters',
    d: '2023 > Talks',
  })
})

describe('an end tag of details', () => {
  const document = (end: string, last = `- ${link('x')}\n  - a note`): string =>
    `# T\n\n## A\n<details>\n<summary>1st week</summary>\n\n${last}${end}\n\n<details>\n<summary>2nd week</summary>\n\n- ${link('y')}${end}\n\n## B\n\n- ${link('z')}\n`
  const right = { x: 'A > 1st week', y: 'A > 2nd week', z: 'B' }

  test.each([
    ['where it belongs', '\n\n</details>'],
    ['right below', '\n</details>'],
    ['indented by two', '\n  </details>'],
    ['indented by four', '\n    </details>'],
    ['indented by eight', '\n        </details>'],
    ['indented by a tab', '\n\t</details>'],
    ['below a blank line, indented', '\n\n  </details>'],
    ['on the line of the last bullet', ' </details>'],
    ['right after the last words', '</details>'],
  ])('%s', (_, end) => {
    expect(pathsOf(document(end))).toEqual(right)
    expect(pathsOf(document(end, `- ${link('x')}`))).toEqual(right)
    expect(unclosedIn(document(end))).toEqual([])
  })

  test('that is missing', () => {
    expect(pathsOf(document(''))).toEqual(right)
    expect(unclosedIn(document(''))).toEqual([4, 10])
  })

  test('that is missing before the first heading below the title', () =>
    expect(
      pathsOf(
        `# T\n\n<details>\n<summary>News</summary>\n\n- ${link('x')}\n\n## B\n\n- ${link('z')}\n`,
      ),
    ).toEqual({ x: 'News', z: 'B' }))

  test('that comes late', () =>
    expect(
      pathsOf(
        `# T\n\n## A\n\n<details>\n<summary>Week</summary>\n\n- ${link('x')}\n\n## B\n\n- ${link('y')}\n\n</details>\n\n- ${link('z')}\n`,
      ),
    ).toEqual({ x: 'A > Week', y: 'B', z: 'B' }))

  test('that is missing after headings of its own', () =>
    expect(
      pathsOf(
        `# T\n\n## A\n\n<details>\n<summary>Week</summary>\n\n### C\n\n- ${link('x')}\n\n### D\n\n- ${link('y')}\n\n## B\n\n- ${link('z')}\n`,
      ),
    ).toEqual({ x: 'A > Week > C', y: 'A > Week > D', z: 'B' }))

  test('of details within others', () =>
    expect(
      pathsOf(
        `# T\n\n## A\n\n<details>\n<summary>Year</summary>\n\n- ${link('w')}\n\n<details>\n<summary>Week</summary>\n\n- ${link('x')}\n  </details>\n\n- ${link('y')}\n\n</details>\n\n## B\n\n- ${link('z')}\n`,
      ),
    ).toEqual({ w: 'A > Year', x: 'A > Year > Week', y: 'A > Year', z: 'B' }))

  test('of details within an item', () =>
    expect(
      unclosedIn(
        `# T\n\n- ${link('x')}\n  <details><summary>More</summary>\n\n  - a note\n\n  </details>\n- ${link('y')}\n`,
      ),
    ).toEqual([]))
})

describe('anchors', () => {
  const anchors = (text: string): [string, string[]][] =>
    read(text).list.sections.map(({ anchor, aliases }) => [anchor, aliases])
  const item = `- ${link('x')}\n`

  test.each([
    ['## Tools {#own}', 'tools-own', 'own', 'Tools'],
    ['## Tools {: #own}', 'tools--own', 'own', 'Tools'],
    ['## Tools {:#own .wide}', 'tools-own-wide', 'own', 'Tools'],
    ['## Tools &amp; more {#own}', 'tools--more-own', 'own', 'Tools & more'],
  ])('%s', (heading, anchor, alias, title) => {
    const text = `# T\n\n${heading}\n\n${item}`
    expect(anchors(text)).toEqual([[anchor, [alias]]])
    expect(read(text).list.sections[0]?.title).toBe(title)
    expect(read(`[x](#${alias})\n\n${text}`).facts.targets).toEqual([alias])
  })

  test('braces without an id are kept', () =>
    expect(read(`# T\n\n## Sets {1, 2}\n\n${item}`).list.sections[0]?.title).toBe('Sets {1, 2}'))

  test('a picture names a heading without words, a badge does not', () => {
    const titleOf = (heading: string): string | undefined =>
      read(`${heading}\n\n## S\n\n${item}`).list.title
    expect(titleOf('# ![Courses logo](courses.png)')).toBe('Courses')
    expect(titleOf('# ![Build](https://img.shields.io/build.svg)')).not.toBe('Build')
  })

  test('unknown words in a column of venues are venues', () => {
    const row = (n: number): string => `|2020|TIP|[Lists of ${n} Rows](https://e.org/${n})||`
    const text = `# T\n\n|Year|Pub|Paper|Repo|\n|-|-|-|-|\n${[1, 2, 3, 4].map(row).join('\n')}\n`
    expect(papersOf(read(text).list).map(({ venue }) => venue)).toEqual([
      'TIP',
      'TIP',
      'TIP',
      'TIP',
    ])
  })

  test('bold code before a list names its section', () =>
    expect(
      read(`# T\n\n## S\n\n${item}\n\n**\`Reuse\`**\n\n${item}`).list.sections.map(
        ({ title }) => title,
      ),
    ).toContain('Reuse'))

  test('headings in items and quotations count', () => {
    const text = `# T\n\n> ## Tools\n\n- ## Tools\n\n## Tools\n\n${item}`
    expect(anchors(text)).toEqual([['tools-2', []]])
    expect(read(text).facts.headings.map(({ anchor }) => anchor)).toEqual([
      't',
      'tools',
      'tools-1',
      'tools-2',
    ])
  })

  test.each([
    ['<h2>\n  Spread words\n</h2>', '--spread-words'],
    ['<h2>\n    Spread <b>words</b>\n</h2>', '----spread-words'],
    ['<h2>\nSpread words\n</h2>', 'spread-words'],
    ['<h2> Spread words </h2>', '-spread-words-'],
  ])('%j', (heading, anchor) =>
    expect(anchors(`# T\n\n${heading}\n\n${item}`)).toEqual([[anchor, []]]),
  )

  test('attributes after a link are not printed', () =>
    expect(
      notesOf(
        read(`# T\n\n- [A Title](https://example.org/x){:target="_blank"} - Its note.\n`).list,
      ),
    ).toEqual(['A Title: Its note.']))

  test('thousands of headings below one are parsed quickly', () => {
    const contents = Array.from(
      { length: 3000 },
      (_, n) => `[s${n}](#s${n})${n % 50 ? ' ' : '\n\n'}`,
    ).join('')
    const parts = Array.from({ length: 3000 }, (_, n) => `### s${n}\n\n- ${link(`p${n}`)}\n\n`)
    const start = cpuUsage().user
    expect(read(`# T\n\n## Contents\n\n${contents}\n${parts.join('')}`).list.sections).toHaveLength(
      3001,
    )
    // In microseconds: other tests run beside this one.
    expect(cpuUsage().user - start).toBeLessThan(8_000_000)
  }, 60_000)
})

test.each([
  ['2022', 2022],
  ['2022 Venues', 2022],
  ['CVPR 2022', 2022],
  ['Before 2022', null],
  ['Until 2022', null],
  ['2022 earlier', null],
  ['2022 以前', null],
  ['До 2022', null],
])('papers below the heading %s that print no year have %s', (heading, year) => {
  const { list } = read(`# T\n\n## ${heading}\n\n- ${link('x')}\n- ${link('y')}\n`)
  expect(papersOf(list).map((paper) => paper.year)).toEqual([year, year])
})

describe('a table of contents with links to its own file', () => {
  const parts = `## Tools\n\n- ${link('x')}\n\n## Books\n\n- ${link('y')}\n`

  test.each([
    'README.md#tools',
    './README.md#tools',
    '?tab=readme-ov-file#tools',
    'readme.md#Tools',
  ])('%s', (target) => {
    const { list, facts } = read(`# T\n\n- [Tools](${target})\n\n${parts}`, 'README.md', 'a/b')
    expect(placesIn(list)).toEqual({ x: 'Tools', y: 'Books' })
    expect(facts.inPageLinks.map(({ anchor }) => anchor)).toEqual(['tools'])
    expect(list.others.map(({ kind }) => kind)).toEqual(['contents'])
  })

  test('a heading of another file is not an anchor', () =>
    expect(
      read(`# T\n\n[Tools](OTHER.md#tools)\n\n${parts}`, 'README.md', 'a/b').facts.inPageLinks,
    ).toEqual([]))

  test('a missing heading is not an anchor', () =>
    expect(
      read(`# T\n\n[Tools](README.md#gone)\n\n${parts}`, 'README.md', 'a/b').facts.inPageLinks,
    ).toEqual([]))
})

describe('addresses', () => {
  const base = { root: 'https://github.com/a/b/blob/HEAD', folder: '' }

  test.each([
    ['github.com/a/b', 'https://github.com/a/b'],
    ['www.example.org/x', 'https://www.example.org/x'],
    ['example.org', 'https://example.org'],
    ['https//x.org', 'https://x.org'],
    ['https：//x.org', 'https://x.org'],
    ['http:/x.org', 'http://x.org'],
    ['https:x.org/a', 'https://x.org/a'],
    ['https;//x.org', 'https://x.org'],
    ['https:///x.org', 'https://x.org'],
    ['https: //x.org', 'https://x.org'],
    ['http://https://x.org', 'https://x.org'],
    ['"https://x.org/a"', 'https://x.org/a'],
    ['“https://x.org/a”', 'https://x.org/a'],
    ["'github.com/a'", 'https://github.com/a'],
    ['arXiv:2401.00001', 'https://arxiv.org/abs/2401.00001'],
    ['doi:10.1145/123', 'https://doi.org/10.1145/123'],
  ])('%s is a typo', (target, meant) => {
    for (const each of [base, null])
      expect(readTarget(target, each)).toEqual({
        kind: 'external',
        url: meant,
        problem: {
          rule: 'malformed-link',
          message: `Unexpected address \`${target}\`, expected \`${meant}\``,
        },
      })
  })

  test.each([
    'docs/paper.md',
    'paper.md',
    'a.py',
    'v1.0/paper',
    'https/paper.md',
    './github.com/a',
  ])('%s is relative', (target) =>
    expect(readTarget(target, null)).toEqual({ kind: 'relative', url: target, problem: null }),
  )

  test.each(['(Amber)[https://example.org/a]', '（Amber）[https://example.org/a]'])(
    '%s is read as the intended link',
    (written) => {
      const { list, diagnostics } = read(
        `# T\n\n- ${written} - A note.\n- ${link('y')} - A note.\n`,
      )
      expect(list.sections[0]?.papers[0]).toMatchObject({
        title: 'Amber',
        link: 'https://example.org/a',
      })
      expect(diagnostics.map(({ rule, place }) => `${rule} ${place.line}`)).toEqual([
        'malformed-link 3',
      ])
    },
  )
})

test('the description of a term is the note of its entry', () =>
  expect(
    notesOf(
      read(
        '# T\n\n<dl>\n<dt><a href="https://example.org/a">Amber</a></dt>\n<dd>Says what it is.</dd>\n<dt><a href="https://example.org/b">Birch</a></dt>\n<dd>Says more.</dd>\n</dl>\n',
      ).list,
    ),
  ).toEqual(['Amber: Says what it is.', 'Birch: Says more.']))

describe('front matter', () => {
  const item = `## A\n\n- ${link('x')}\n`

  test('has a title and a language, and shifts no location', () => {
    const front = '---\ntitle: "Papers: all"\nlang: zh\ntags:\n  - a\n- b\n\n---\n'
    const { list, diagnostics } = read(`${front}\n${item}`)
    expect(list).toMatchObject({ title: 'Papers: all', lang: 'zh', intro: [] })
    expect(list.sections[0]?.papers[0]?.place.line).toBe(12)
    expect(diagnostics).toEqual([])
    expect(read(`${front.replaceAll('\n', '\r\n')}# T\r\n\r\n${item}`).list).toMatchObject({
      title: 'T',
      lang: 'zh',
    })
  })

  test.each([
    ['words', '---\n\nSome words.\n\n---\n\n'],
    ['a heading', '---\n\n# Papers\n\n---\n\n'],
    ['items alone', `---\n- ${link('w')}\n---\n\n`],
    ['no end', '---\ntitle: Papers\n\n'],
    ['a blank line above', '\n---\ntitle: Papers\n---\n\n'],
  ])('%s is none', (_, front) => {
    const { list } = read(`${front}${item}`)
    expect(list.title).not.toBe(front.includes('#') ? 'list' : 'Papers')
    expect(Object.keys(placesIn(list))).toContain('x')
  })
})

describe('unclosed markup', () => {
  test.each([
    ['a comment', '<!-- open', [3]],
    ['a fence', '```sh\nopen', [3]],
    ['a fence of tildes', '~~~~\nopen\n~~~', [3]],
    ['a fence within an item', '- a\n\n  ```\n  open', [5]],
    ['a comment that is closed', '<!-- open\n\n-->', []],
    ['a fence that is closed', '```sh\nopen\n```', []],
    ['a fence that is closed in a quotation', '> ```\n> open\n> ```', []],
    ['a fence that is closed in an item', '- a\n\n  ```\n  open\n  ```', []],
    ['code by indentation', '    open', []],
    ['two comments', '<!-- one --> <!--\n two', [3]],
  ])('%s', (_, block, lines) => expect(unclosedIn(`# T\n\n${block}\n`)).toEqual(lines))
})

test('rows with links below headings with labelled lines are the entries, not the headings', () => {
  const topic = (name: string): string =>
    `### Work on ${name}\n\n- Papers covered: 3\n- Votes in all: 12\n\n<details>\n<summary>Show the papers on ${name}</summary>\n\n| Rank | Paper | Month |\n| --- | --- | --- |\n${[1, 2, 3].map((rank) => `| ${rank} | [A Study of ${name} ${rank}](https://example.org/${name}/${rank}) | 2024-0${rank} |\n`).join('')}\n</details>\n\n`
  const { list } = read(`# T\n\n## Topics\n\n${['birds', 'trees', 'stones'].map(topic).join('')}`)
  expect(papersOf(list).map(({ link }) => link)).toEqual(
    ['birds', 'trees', 'stones'].flatMap((name) =>
      [1, 2, 3].map((rank) => `https://example.org/${name}/${rank}`),
    ),
  )
})

test('a year after the authors is the year, and affiliation marks are not part of a name', () => {
  const { list } = read(
    `# T\n\n## S\n\n${['Birch', 'Maple', 'Cedar'].map((name, index) => `- [On the Growth of ${name} Trees](https://example.org/${name}) | Ann Doe et al,20${15 + index}\n`).join('')}\n## M\n\n**Another Study of Trees** \\\n*Jane Doe<sup>1</sup>, Max Roe<sup>1,2</sup>, Ann Lee* \\\n[[Paper](https://example.org/x)]\n`,
  )
  expect(papersOf(list).map(({ authors, year }) => [authors, year])).toEqual([
    [['Ann Doe', 'et al.'], 2015],
    [['Ann Doe', 'et al.'], 2016],
    [['Ann Doe', 'et al.'], 2017],
    [['Jane Doe', 'Max Roe', 'Ann Lee'], null],
  ])
})

test.each([
  ['全角括号（https://i.org/paper） - 一个说明', 'https://i.org/paper'],
  ['标题 https://i.org/paper，后面还有', 'https://i.org/paper'],
  ['法律 https://i.org/法律（中国） 说明', 'https://i.org/法律（中国）'],
  ['标题 【https://i.org/paper】后面', 'https://i.org/paper'],
])('a bare URL ends before Chinese punctuation: %s', (text, url) => {
  const links = nodesIn(parseMarkdown(`- ${text}\n`), 'link')
  expect(links.map((link) => link.url)).toEqual([url])
})

test.each([
  [
    'a table of one row that repeats the entry above',
    '| [Alpha](https://example.org/alpha) | 9 |',
    1,
  ],
  ['a row of its own', '| [Beta](https://example.org/beta) | 9 |', 2],
])('%s', (_what, row, papers) => {
  const text = `# T\n\n## S\n\n- [Alpha](https://example.org/alpha) - A note.\n\n| Name | Stars |\n| --- | --- |\n${row}\n`
  expect(papersOf(read(text).list)).toHaveLength(papers)
})

test('a title in bold goes on in the next line', () => {
  const text =
    '# T\n\n## S\n\n**[1]** Dai, Jifeng, et al. "**R-FCN: Object Detection via\nRegion-based Networks**." arXiv (2016). [[pdf]](https://arxiv.org/abs/1605.06409)\n\n**[2]** Liu, Wei, et al. "**SSD: Single Shot Detector**." arXiv (2015). [[pdf]](https://arxiv.org/abs/1512.02325)\n'
  expect(papersOf(read(text).list).map(({ title }) => title)).toEqual([
    'R-FCN: Object Detection via Region-based Networks',
    'SSD: Single Shot Detector',
  ])
})
