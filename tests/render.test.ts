import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Assets } from '../src/model/assets.ts'
import type { Inline, List, Paper, Section } from '../src/model/list.ts'
import { messages as en } from '../src/model/messages/en.ts'
import { escapeHtml, inlineHtml, safeUrl } from '../src/render/html.ts'
import { langOf } from '../src/render/lang-of.ts'
import { renderPages } from '../src/render/pages.ts'
import { sourceName } from '../src/render/source.ts'
import { readTheme } from '../src/render/theme.ts'
import type { Options } from '../src/model/options.ts'
import { resolveOptions } from '../src/model/options.ts'
import { resolveSite } from '../src/model/site.ts'

const place = { path: 'list.md', line: 1, column: 1, endLine: 1, endColumn: 2 }
const places = {
  title: place,
  link: null,
  orgs: [],
  note: null,
  venue: null,
  year: null,
  date: null,
  authors: [],
  links: [],
  tags: [],
}
const text = (text: string): Inline => ({ kind: 'text', text })

const paper = (given: Partial<Paper>): Paper => ({
  id: 'p',
  section: [],
  title: 'T',
  link: 'https://example.org/',
  orgs: [],
  note: [],
  venue: null,
  year: null,
  date: null,
  authors: [],
  links: [],
  tags: [],
  arxivId: null,
  doi: null,
  place,
  places,
  ...given,
})
const section = (given: Partial<Section>): Section => ({
  anchor: 's',
  aliases: [],
  title: 'S',
  path: ['S'],
  intro: [],
  papers: [],
  place,
  ...given,
})
const list = (given: Partial<List>): List => ({
  path: 'list.md',
  file: 'list.md',
  title: 'L',
  lang: 'en',
  intro: [],
  sections: [],
  others: [],
  ...given,
})

const theme = readTheme(null, '.')
const linked: Assets = { kind: 'linked', style: '/s.css', script: '/m.ts', boot: '/t.ts' }

function pageOf(given: Partial<List>, options: Options = {}, assets = linked): string {
  const [page] = renderPages(resolveSite([list(given)], resolveOptions(options)), assets, theme)
  return String(page?.content)
}
const rowOf = (given: Partial<Paper>, lang = 'en'): string =>
  pageOf({ lang, sections: [section({ papers: [paper(given)] })] })

/** What a page says for each key: its last element's first words, or an attribute of it. */
function wordsWithKeys(html: string): Record<string, string> {
  const words: Record<string, string> = {}
  for (const [, tag = '', text = ''] of html.matchAll(/<\w+([^>]*)>([^<]*)/g)) {
    const attributes = new Map(
      [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    )
    for (const [name, key] of attributes)
      if (name === 'data-t') words[key] = text.trim()
      else if (name.startsWith('data-t-'))
        words[key] = attributes.get(name.replace('data-t-', '')) ?? ''
  }
  return words
}

describe('markup', () => {
  test.each<[Inline[], string]>([
    [[text('a < b & "c"')], 'a &lt; b &amp; &quot;c&quot;'],
    [[text('<script>alert(1)</script>')], '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [
      [{ kind: 'code', text: '<b>' }, text(' '), { kind: 'strong', text: 'x' }],
      '<code>&lt;b&gt;</code> <strong>x</strong>',
    ],
    [
      [
        { kind: 'emphasis', text: 'x' },
        { kind: 'deleted', text: 'y' },
      ],
      '<em>x</em><del>y</del>',
    ],
    [
      [{ kind: 'link', text: 'x', url: 'https://a.org/?a=1&b="' }],
      '<a href="https://a.org/?a=1&amp;b=&quot;">x</a>',
    ],
    [[{ kind: 'link', text: 'x', url: 'javascript:alert(1)' }], 'x'],
  ])('%j', (content, html) => expect(inlineHtml(content)).toBe(html))

  test.each([
    ['https://a.org/', true],
    ['http://a.org/', true],
    ['mailto:a@b.org', true],
    ['#anchor', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['//a.org/', false],
    ['/a', false],
    ['', false],
  ])('%j may stand in a link: %s', (url, safe) => expect(safeUrl(url) !== null).toBe(safe))

  test.each([[undefined], [null], [Number], [{}]])('%s stops the build', (hole) =>
    expect(() => escapeHtml(hole)).toThrow(TypeError),
  )
})

describe('languages of runs', () => {
  test.each([
    ['Flamingo', 'en', ''],
    ['统一视频理解与生成', 'en', 'zh'],
    ['MLP对齐特征，gpt4v生成instruction tuning数据', 'en', 'zh'],
    ['万字长文总结多模态大模型最新进展（Modality Bridging篇）', 'en', 'zh'],
    ['A Large Survey of Models Named 悟道 and Others', 'en', ''],
    ['大規模言語モデル', 'en', 'ja'],
    ['自然言語処理', 'ja', ''],
    ['한국어 모델', 'en', 'ko'],
    ['Обзор', 'en', 'ru'],
    ['Обзор', 'ru', ''],
    ['Visual Instruction Tuning', 'zh', 'en'],
    ['统一', 'zh-CN', ''],
    ['Vue d’ensemble', 'fr', ''],
    ['2024', 'zh', ''],
  ])('%s on a page in %s: %j', (run, page, lang) => expect(langOf(run, page)).toBe(lang))
})

describe('sources', () => {
  test.each([
    ['https://arxiv.org/abs/2409.18869', 'arXiv'],
    ['https://cn.arxiv.org/abs/2409.18869', 'arXiv'],
    ['https://zhuanlan.zhihu.com/p/1', 'Zhihu'],
    ['https://www.youtube.com/watch?v=1', 'YouTube'],
    ['https://hub.baai.ac.cn/paper/1', 'hub.baai.ac.cn'],
    ['https://someone.github.io/x', 'someone.github.io'],
    ['https://en.wikipedia.org/wiki/A', 'Wikipedia'],
  ])('%s is %s', (url, name) => expect(sourceName(url)).toBe(name))
})

describe('rows', () => {
  test('a hostile title, organisation and note stay text', () => {
    const evil = '"><script>alert(1)</script>'
    const html = rowOf({
      title: evil,
      orgs: [evil],
      venue: evil,
      authors: [evil],
      tags: [evil],
      note: [text(evil)],
      links: [{ label: evil, url: 'https://a.org/' }],
    })
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('href="?org="')
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(7)
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])('%s is no link', (url) => {
    const html = rowOf({ link: url, links: [{ label: 'Code', url }] })
    expect(html).toContain('<span class="title">T</span>')
    expect(html).not.toContain(url)
  })

  test('organisations, venue, year and source are links that filter', () => {
    const html = rowOf({
      orgs: ['Allen Institute for AI', 'A&B', '清华'],
      venue: 'NeurIPS',
      year: 2024,
      date: '2023-10',
      link: 'https://arxiv.org/abs/1',
    })
    for (const link of [
      '<a href="?org=Allen+Institute+for+AI">Allen Institute for AI</a>',
      '<a href="?org=A%26B">A&amp;B</a>',
      '<a href="?org=清华" lang="zh">清华</a>',
      '<a href="?venue=NeurIPS">NeurIPS</a>',
      '<a href="?year=2024">2024</a>',
    ])
      expect(html).toContain(link)
    expect(html).not.toContain('2023')
  })

  test('where else a paper stands is said with the section around, where the name alone says too little', () => {
    const same = { title: 'Emu3', link: 'https://arxiv.org/abs/2409.18869', arxivId: '2409.18869' }
    const sections = [
      section({
        anchor: 'a',
        title: 'arXiv',
        path: ['Video', 'arXiv'],
        papers: [paper({ ...same, id: 'one' })],
      }),
      section({
        anchor: 'b',
        title: 'arXiv',
        path: ['Image', 'arXiv'],
        papers: [paper({ ...same, id: 'two' })],
      }),
      section({
        anchor: 'c',
        title: 'Survey',
        path: ['Survey'],
        papers: [paper({ ...same, id: 'three' })],
      }),
    ]
    expect(
      pageOf({ sections })
        .match(/(?<=Also in<.span>\s*)<a[^]*?(?=\s*<.p>)/g)
        ?.map((links) => links.replace(/\s*\n\s*/g, '')),
    ).toEqual([
      '<a href="#two">Image › arXiv</a><a href="#three">Survey</a>',
      '<a href="#one">Video › arXiv</a><a href="#three">Survey</a>',
      '<a href="#one">Video › arXiv</a><a href="#two">Image › arXiv</a>',
    ])
  })

  test('the source is said where it tells papers apart', () => {
    const rows = (arxiv: number): string[] | null =>
      pageOf({
        sections: [
          section({
            papers: Array.from({ length: 20 }, (_, n) =>
              paper({ link: n < arxiv ? 'https://arxiv.org/abs/1' : 'https://a.org/' }),
            ),
          }),
        ],
      }).match(/<a href="\?source[^/]*/g)
    expect(rows(18)).toHaveLength(20)
    expect(rows(19)).toEqual(['<a href="?source=a.org">a.org<'])
    expect(rows(20)).toBeNull()
  })

  test('without a printed year the month of the paper is shown', () =>
    expect(rowOf({ date: '2024-09' })).toContain(
      '<a href="?year=2024" data-date="2024-09">Sep 2024</a>',
    ))

  test('what is not in the language of the page says so', () => {
    const html = rowOf({ title: 'Emu3', note: [text('视觉标记离散化')] })
    expect(html).toMatch(/<p class="note" lang="zh">视觉标记离散化<\/p>/)
    expect(html).toMatch(
      /<a class="title" href="https:\/\/example.org\/">Emu3<\/a><a class="anchor" href="#p"/,
    )
    expect(rowOf({ title: 'Emu3' }, 'zh')).toMatch(/class="title" href="[^"]*" lang="en"/)
  })
})

describe('sections', () => {
  test('make a tree, with counts and heading levels by depth', () => {
    const html = pageOf({
      sections: [
        section({ anchor: 'a', title: 'A', path: ['A'], aliases: ['old-a'] }),
        section({ anchor: 'b', title: 'B', path: ['A', 'B'], papers: [paper({ id: 'p1' })] }),
        section({
          anchor: 'c',
          title: 'C',
          path: ['C'],
          intro: [{ kind: 'paragraph', content: [text('About C')] }],
          papers: [paper({ id: 'p2' })],
        }),
      ],
    })
    expect(html).toMatch(/<h2 id="a"><span id="old-a"><\/span>A<a class="anchor" href="#a"/)
    expect(html).toMatch(/<h3 id="b">/)
    expect(html).toContain('<div class="intro"><p>About C</p></div>')
    expect(html.replace(/\s+/g, '')).toContain(
      '<li><ahref="#a">A</a><span>1</span><ul><li><ahref="#b">B</a><span>1</span></li></ul></li><li><ahref="#c">',
    )
    expect(html.replace(/\s+/g, '')).toMatch(/<\/ol><\/section><\/section><section><h2id="c">/)
  })

  test('of one that says nothing only the anchors are kept', () => {
    const html = pageOf({
      sections: [
        section({ anchor: 'contents', title: 'Contents', aliases: ['toc'] }),
        section({ papers: [paper({})] }),
      ],
    })
    expect(html).toMatch(/<span id="toc"><\/span>\s*<span id="contents"><\/span>/)
    expect(html).not.toContain('href="#contents"')
  })

  test('papers above the first heading stand beside the sections in the contents', () => {
    const html = pageOf({
      sections: [
        section({ anchor: '', title: '', path: [], aliases: ['list'], papers: [paper({})] }),
        section({ anchor: 'a', title: 'A', path: ['A'], papers: [paper({ id: 'p2' })] }),
      ],
    })
    expect(html).toContain('<span id="list"></span>')
    expect(html.replace(/\s+/g, '')).toContain('<ul><li><ahref="#a">A</a><span>1</span></li></ul>')
  })

  test('very deep ones stop at the sixth level', () =>
    expect(
      pageOf({
        sections: [section({ path: ['1', '2', '3', '4', '5', '6', '7'], papers: [paper({})] })],
      }),
    ).toContain('<h6 id="s">'))

  test('long ones are cut into lists of fifty', () => {
    const papers = Array.from({ length: 120 }, (_, n) => paper({ id: `p${n}` }))
    expect(
      [...pageOf({ sections: [section({ papers })] }).matchAll(/<ol[^>]*>/g)].map(String),
    ).toEqual(['<ol>', '<ol start="51">', '<ol start="101">'])
  })

  test('a long list says how high its parts may be, inner sections counted', () => {
    const papers = (n: number): Paper[] =>
      Array.from({ length: n }, (_, i) => paper({ id: `p${n}-${i}` }))
    const page = pageOf({
      sections: [
        section({ path: ['A'], papers: papers(120) }),
        section({ path: ['A', 'B'], papers: papers(180) }),
        section({ path: ['C'], papers: papers(4) }),
      ],
    })
    expect(page.match(/<(section|ol)\b[^>]*>/g)).toEqual([
      '<section class="size-5">',
      '<ol class="size-3">',
      '<ol start="51" class="size-3">',
      '<ol start="101" class="size-3">',
      '<section class="size-4">',
      '<ol class="size-3">',
      '<ol start="51" class="size-3">',
      '<ol start="101" class="size-3">',
      '<ol start="151" class="size-3">',
      '<section>',
      '<ol>',
    ])
  })
})

test.each([
  ['one section, one source', [paper({})], []],
  ['two organisations', [paper({ orgs: ['A'] }), paper({ orgs: ['B'] })], ['org']],
  ['one that not all have', [paper({ orgs: ['A'] }), paper({})], ['org']],
  ['one that all have', [paper({ orgs: ['A'] }), paper({ orgs: ['A'] })], []],
  [
    'a source and code that nearly all have',
    [...Array.from({ length: 19 }, () => paper({ link: 'https://github.com/a/b' })), paper({})],
    [],
  ],
  [
    'years and sources',
    [paper({ year: 2023 }), paper({ date: '2024-01', link: 'https://arxiv.org/' })],
    ['year', 'source'],
  ],
])('facets for %s', (_, papers, facets) =>
  expect(
    [...pageOf({ sections: [section({ papers })] }).matchAll(/data-facet="(\w+)"/g)].map(
      ([, facet]) => facet,
    ),
  ).toEqual(facets),
)

describe('pages', () => {
  const two = [
    list({ path: 'a.md', title: 'First', sections: [section({ papers: [paper({})] })] }),
    list({ path: 'b/二.md', title: '第二' }),
  ]
  const paths = (lists: List[]): string[] =>
    renderPages(resolveSite(lists, resolveOptions({})), linked, theme).map(({ path }) => path)

  test('a single list is the front page', () => expect(paths([list({})])).toEqual(['index.html']))

  test('several lists have a page each, and a front page', () => {
    expect(paths(two)).toEqual(['index.html', 'a.html', '二.html'])
    const [front, first] = renderPages(
      resolveSite(two, resolveOptions({ title: 'All', site: 'https://example.org/x' })),
      linked,
      theme,
    ).map(({ content }) => String(content))
    expect(front).toContain('<title>All</title>')
    expect(front).toContain('<a class="title" href="a.html">First</a>')
    expect(front).toContain('lang="zh">第二</a>')
    expect(front).toContain('1 paper')
    expect(front).toContain('<link rel="canonical" href="https://example.org/x/">')
    expect(first).toContain('<title>First · All</title>')
    expect(first).toContain('<link rel="canonical" href="https://example.org/x/a.html">')
  })

  test('the head names the maker, the data and the language', () => {
    const html = pageOf({ lang: 'zh', title: '列表' }, { title: 'X & Y' })
    expect(html).toContain('<html lang="zh">')
    expect(html).toContain('<meta name="generator" content="Listwright">')
    expect(html).toContain('<link rel="alternate" type="application/json" href="papers.json">')
    expect(html).toContain('<title>X &amp; Y</title>')
    expect(html).toContain('目录')
  })

  test('words of the interface in another language than the page are marked', () =>
    expect(pageOf({ lang: 'ru' })).toContain('role="search" lang="en"'))

  test('words of the interface carry their keys, for the page to translate them', () => {
    const [front, page] = renderPages(
      resolveSite(
        [
          list({
            sections: [
              section({ papers: [paper({ orgs: ['A'] }), paper({ id: 'q', orgs: ['B'] })] }),
            ],
          }),
          list({ title: 'M', path: 'm.md', file: 'm.md' }),
        ],
        resolveOptions({ repo: 'a/b' }),
      ),
      linked,
      theme,
    ).map(({ content }) => wordsWithKeys(String(content)))
    const { facets, orders, ...others } = en
    expect(page).toMatchObject({
      skip: others.skip,
      search: others.search(2),
      shown: others.shown,
      'facets.org': facets.org,
      'orders.list': orders.list,
      copyLink: others.copyLink,
      madeWith: others.madeWith,
    })
    expect(front).toMatchObject({ papers: others.papers(0), repo: others.repo })
  })

  const templates = join(import.meta.dirname, '../templates')

  test.each(
    // the picture of a list has no switch of languages
    readdirSync(templates).filter((name) => name.endsWith('.eta') && name !== 'picture.eta'),
  )('no word of %s lacks its key', (name) => {
    const template = readFileSync(join(templates, name), 'utf8')
    const printed = [...template.matchAll(/<%= (?:it\.)?words\.([\w.]+)/g)]
    const keys = [...template.matchAll(/ data-t(?:-aria-label)?="(\w[\w.]*)"/g)]
    const sorted = (found: RegExpExecArray[]): string[] => found.map(([, key = '']) => key).sort()
    expect(sorted(keys).filter((key) => !/^(papers|search)$/.test(key))).toEqual(sorted(printed))
  })

  test('nothing is styled or acts inline', () =>
    expect(rowOf({ orgs: ['A'] })).not.toMatch(/ (style|on\w+)=/))
})

describe('assets', () => {
  const code = 'const a = "</script><!--"; document.title = `</SCRIPT>`'
  const html = pageOf(
    {},
    {},
    { kind: 'built', style: 'p{content:"</style>"}', boot: code, script: 'assets/m.js' },
  )
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const hash = (code: string): string =>
    `'sha256-${createHash('sha256').update(code).digest('base64')}'`

  test('the inline script cannot be ended early, and says the same', () => {
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(html) ?? []
    const document = { title: '' }
    const a: unknown = new Function('document', `${script}; return a`)(document)
    expect(a).toBe('</script><!--')
    expect(document.title).toBe('</SCRIPT>')
    expect(policy).toContain(`script-src 'self' ${hash(script)};`)
  })

  test('the style is named by its hash too, and nothing else may load', () => {
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? []
    expect(policy).toContain(`style-src ${hash(style)};`)
    expect(policy.startsWith("default-src 'none';")).toBe(true)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test('the script is a file, which does not hold up the page', () => {
    expect(html).toContain('<script src="assets/m.js" defer></script>')
    expect(html.match(/<script/g)).toHaveLength(2)
  })

  test('linked ones are asked for, with no policy in the way of the development server', () => {
    const linkedHtml = pageOf({})
    expect(linkedHtml).toContain('<link rel="stylesheet" href="/s.css">')
    expect(linkedHtml).toContain('<script type="module" src="/m.ts"></script>')
    expect(linkedHtml).not.toContain('Content-Security-Policy')
  })
})
