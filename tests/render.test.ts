import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Assets } from '../src/model/assets.ts'
import type { Inline, List, Paper, Section } from '../src/model/list.ts'
import { messages as en } from '../src/model/messages/en.ts'
import { escapeHtml, inlineHtml, safeUrl } from '../src/render/safe-html.ts'
import { langOf } from '../src/render/lang-of.ts'
import { distinctLinks } from '../src/render/link-labels.ts'
import { isLong, withLines } from '../src/render/note-lines.ts'
import { renderPages } from '../src/render/pages.ts'
import { sourceName } from '../src/render/source-name.ts'
import { readTheme } from '../src/render/theme.ts'
import type { Options } from '../src/model/options.ts'
import { resolveOptions } from '../src/model/options.ts'
import type { History } from '../src/model/history.ts'
import { resolveSite } from '../src/model/site.ts'
import { paperOf, place } from './paper.ts'
import { foldContents } from '../src/render/fold-contents.ts'
import { lineOfProblem, templateProblem } from '../src/render/template-problem.ts'
import type { SectionView } from '../src/render/list-view.ts'
import { shorten } from '../src/render/shorten.ts'
import { UsageError } from '../src/model/diagnostic.ts'

const text = (text: string): Inline => ({ kind: 'text', text })

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
  pageOf({ lang, sections: [section({ papers: [paperOf(given)] })] })

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

test('former anchors are kept by what they lead to today', () => {
  const [old, now] = [
    paperOf({ id: 'now' }),
    section({ title: 'S', anchor: 's', aliases: ['alias'] }),
  ]
  now.papers.push(old)
  const history: History = {
    dates: new Map(),
    former: new Map<Paper | Section, string[]>([
      [old, ['was"1', 'was-2']],
      [now, ['old-s']],
    ]),
    removed: [],
    retitled: [],
    newest: null,
    gap: null,
  }
  const lists = [list({ sections: [now] })]
  const site = resolveSite(lists, resolveOptions({}), new Map([['list.md', history]]))
  const html = String(renderPages(site, linked, theme)[0]?.content)
  expect(html).toMatch(
    /<li id="now".*?<(a|span) class="title"[^>]*><span id="was&quot;1"><\/span><span id="was-2"><\/span>/s,
  )
  expect(html).toContain('<h2 id="s"><span id="alias"></span><span id="old-s"></span>S<')
})

describe('days of the history', () => {
  const papers = ['a', 'b', 'c', 'd', 'e'].map((id) => paperOf({ id, title: id }))
  const pageAt = (days: (string | null)[], options: Options = {}): string => {
    const history: History = {
      dates: new Map(
        papers.map((each, at) => [
          each,
          { added: days[at] ?? null, changed: null, first: each.id },
        ]),
      ),
      former: new Map(),
      removed: [],
      retitled: [],
      newest: '2024-03-31',
      gap: null,
    }
    const lists = [list({ sections: [section({ papers })] })]
    const site = resolveSite(lists, resolveOptions(options), new Map([['list.md', history]]))
    return String(renderPages(site, linked, theme)[0]?.content)
  }
  const newIn = (html: string): string[] =>
    [...html.matchAll(/<li id="(\w)"(?:(?!<\/p>).)*<small data-t="new">new<\/small>/gs)].map(
      ([, id = '']) => id,
    )

  test('papers of the 30 days before the newest commit are marked', () =>
    expect(newIn(pageAt(['2024-03-31', '2024-03-01', '2024-02-29', null, '2020-01-01']))).toEqual([
      'a',
      'b',
    ]))

  test('or of as many as the curator says', () => {
    const days = ['2024-03-31', '2024-03-22', '2024-03-01', null, '2020-01-01']
    expect([10, 1, 0].map((newDays) => newIn(pageAt(days, { newDays })))).toEqual([
      ['a', 'b'],
      ['a'],
      [],
    ])
  })

  test('but not where most of the list is new', () => {
    const days = ['2024-03-31', '2024-03-01', '2024-03-02', null, '2020-01-01']
    expect(newIn(pageAt(days))).toEqual([])
  })

  test('a page says by month what is new, within bounds', () => {
    const many = Array.from({ length: 103 }, (_, at) => paperOf({ id: `p${at}`, title: `P ${at}` }))
    const [old, twice, again] = ['old', 'twice', 'again'].map((id) =>
      paperOf({ id, title: id === 'old' ? 'Old' : 'Twice', link: null }),
    ) as [Paper, Paper, Paper]
    const all = [...many, old, twice, again]
    const dayOf = (paper: Paper): string =>
      paper === old
        ? '2022-03-31'
        : paper === twice || paper === again
          ? '2022-04-01'
          : '2024-03-02'
    const history: History = {
      dates: new Map(
        all.map((each) => [each, { added: dayOf(each), changed: null, first: each.id }]),
      ),
      former: new Map(),
      removed: [
        ['<b>', 'javascript:alert(1)', '2024-03-05'] as const,
        ['Away', 'https://a.org/?a=1&b=2', '2024-02-05'] as const,
      ].map(([title, link, removed]) => ({
        title,
        link,
        anchor: '',
        section: ['S', 'T'],
        added: null,
        removed,
      })),
      retitled: [{ paper: twice, from: 'Once', day: '2022-04-02' }],
      newest: '2024-03-31',
      gap: null,
    }
    const lists = [list({ sections: [section({ papers: all })] })]
    const pagesOf = (history: History): Record<string, string> =>
      Object.fromEntries(
        renderPages(
          resolveSite(lists, resolveOptions({}), new Map([['list.md', history]])),
          linked,
          theme,
        ).map(({ path, content }) => [path, String(content)]),
      )
    const pages = pagesOf(history)
    const html = pages['new.html'] ?? ''
    expect(pages['index.html']).toContain('<a href="new.html" data-t="news.title">What is new</a>')
    expect(
      [
        ...html.matchAll(
          /<h2><time datetime="([\d-]+)">|<h3><span data-t="news\.(\w+)">.*<small>(\d+)</g,
        ),
      ].map(([, ...found]) => found.filter(Boolean).join(' ')),
    ).toEqual([
      '2024-03',
      'added 103',
      'removed 1',
      '2024-02',
      'removed 1',
      '2022-04',
      'added 1',
      'retitled 1',
    ])
    expect(html.match(/<li>/g)).toHaveLength(104)
    expect(html).toContain(
      '<a href="./?q=added:2024-03" data-t="news.more" data-n="3">and 3 more</a>',
    )
    expect(html).toContain('data-t="news.older" data-n="1">Added before that: 1<')
    expect(html).toContain('<span class="title">&lt;b&gt;</span>')
    expect(html).toContain('<a class="title" href="https://a.org/?a=1&amp;b=2">Away</a>')
    expect(html).toMatch(
      /<a class="title" href=".\/#twice">Twice<\/a>\s*<small><span data-t="news.formerly">formerly<\/span> <span>Once</,
    )
    const oneDay = new Map(
      all.map((each) => [each, { added: '2024-03-02', changed: null, first: '' }]),
    )
    expect(Object.keys(pagesOf({ ...history, dates: oneDay }))).not.toContain('new.html')
  })

  test('the order by day is offered where there are several', () => {
    const option = '<option value="added" data-t="orders.added" data-days="added.json">'
    expect(pageAt(['2024-03-31', '2020-01-01'])).toContain(option)
    expect(pageAt(['2024-03-31', '2024-03-31', null])).not.toContain('value="added"')
  })
})

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
      properties: [{ name: evil, value: evil }],
      note: [text(evil)],
      links: [{ label: evil, url: 'https://a.org/' }],
    })
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('href="?org="')
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(9)
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
      '<a href="?year=2024" data-date="2023-10">2024</a>',
    ])
      expect(html).toContain(link)
    expect(Array.from(html.matchAll(/<a href="\?(\w+)/g), ([, facet]) => facet)).toEqual([
      'year',
      'venue',
      'org',
      'org',
      'org',
    ])
  })

  test('the month of a printed year is shown where it is known', () =>
    expect(rowOf({ year: 2024, date: '2024-10' })).toContain(
      '<a href="?year=2024" data-date="2024-10">Oct 2024</a>',
    ))

  test.each([
    ['one of ten months', 1, 9, true],
    ['one of eleven', 1, 10, false],
    ['no month', 0, 2, false],
  ])('years take the room of months where months are usual: %s', (_, months, years, usual) => {
    const papers = [
      ...Array.from({ length: months }, () => paperOf({ date: '2024-10' })),
      ...Array.from({ length: years }, () => paperOf({ year: 2023 })),
    ]
    expect(pageOf({ sections: [section({ papers })] }).includes('months"')).toBe(usual)
  })

  test('what leaves the page is in a group of its own, apart from what filters', () => {
    const html = rowOf({ orgs: ['A'], links: [{ label: 'Code', url: 'https://github.com/a/b' }] })
    expect(html).toMatch(
      /<div class="facts" role="group" aria-label="Filters"[^]*?org=A[^]*?<.div>/,
    )
    expect(html).toMatch(
      /<div class="links" role="group" aria-label="Links"[^>]*>\s*<a href="https:\/\/github.com\/a\/b">Code<\/a>\s*<\/div>/,
    )
  })

  test('a long note or many authors fold the row, with a button that says so', () => {
    const button = /<button class="unfold"[^>]* aria-expanded="false"[^>]*>more</
    const folded = rowOf({ note: [text('word '.repeat(100))] })
    expect(folded).toContain('<li id="p" class="fold"')
    expect(folded).toMatch(button)
    const authors = Array.from({ length: 12 }, (_, n) => `Ada Lovelace ${n}`)
    expect(rowOf({ authors })).toMatch(button)
    expect(rowOf({ authors })).toContain(authors.join(', '))
    expect(rowOf({ note: [text('word '.repeat(50))] })).not.toContain('fold')
  })

  test('where else a paper stands is said with the section around, where the name alone says too little', () => {
    const same = { title: 'Emu3', link: 'https://arxiv.org/abs/2409.18869', arxivId: '2409.18869' }
    const sections = [
      section({
        anchor: 'a',
        title: 'arXiv',
        path: ['Video', 'arXiv'],
        papers: [paperOf({ ...same, id: 'one' })],
      }),
      section({
        anchor: 'b',
        title: 'arXiv',
        path: ['Image', 'arXiv'],
        papers: [paperOf({ ...same, id: 'two' })],
      }),
      section({
        anchor: 'c',
        title: 'Survey',
        path: ['Survey'],
        papers: [paperOf({ ...same, id: 'three' })],
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
              paperOf({ link: n < arxiv ? 'https://arxiv.org/abs/1' : 'https://a.org/' }),
            ),
          }),
        ],
      }).match(/<a href="\?source[^/]*/g)
    expect(rows(18)).toHaveLength(20)
    expect(rows(19)).toEqual(['<a href="?source=a.org">a.org<'])
    expect(rows(20)).toBeNull()
  })

  test.each([
    ['no year', null, '2024-09', '<a href="?year=2024" data-date="2024-09">Sep 2024</a>'],
    ['its year', 2024, '2024-09', '<a href="?year=2024" data-date="2024-09">Sep 2024</a>'],
    ['a later year', 2025, '2024-09', '<a href="?year=2025" data-date="2024-09">2025</a>'],
    ['an earlier year', 2023, '2024-09', '<a href="?year=2023">2023</a>'],
    ['a year alone', 2023, null, '<a href="?year=2023">2023</a>'],
  ])('the month of a paper that prints %s', (_, year, date, html) =>
    expect(rowOf({ year, date })).toContain(html),
  )

  test('what is not in the language of the page says so', () => {
    const html = rowOf({ title: 'Emu3', note: [text('视觉标记离散化')] })
    expect(html).toMatch(/<p class="note" lang="zh">视觉标记离散化<\/p>/)
    expect(html).toMatch(
      /<a class="title" href="https:\/\/example.org\/">Emu3<\/a><a class="anchor" href="#p"/,
    )
    expect(rowOf({ title: 'Emu3' }, 'zh')).toMatch(/class="title" href="[^"]*" lang="en"/)
  })
})

describe('labels of links', () => {
  const repo = 'https://github.com/a/b'
  test.each<[string, [label: string, url: string][], string[]]>([
    ['a label', [['Code', repo]], ['Code']],
    ['a counter', [['Star', repo]], ['GitHub']],
    [
      'a counter beside what it counts',
      [
        ['GitHub stars', repo],
        ['Code', `${repo}.git`],
      ],
      ['Code'],
    ],
    [
      'the host',
      [
        ['github', repo],
        ['HuggingFace', 'https://huggingface.co/a'],
      ],
      ['GitHub', 'Hugging Face'],
    ],
    ['the host as an address', [['www.a.org', 'https://a.org/x']], ['a.org']],
    ['an address', [['https://a.org/x', 'https://a.org/x']], ['a.org']],
    ['a symbol', [['◯', 'https://huggingface.co/a']], ['Hugging Face']],
    ['a word that says nothing', [['here', 'https://a.org/']], ['a.org']],
    ['a name with a dot', [['Next.js', 'https://nextjs.org/']], ['Next.js']],
    [
      'one label, two places',
      [
        ['Website', 'https://a.org/'],
        ['Website', 'https://b.org/'],
      ],
      ['Website (a.org)', 'Website (b.org)'],
    ],
    [
      'one label, one place',
      [
        ['Code', repo],
        ['code', `${repo}2`],
      ],
      ['Code', 'code 2'],
    ],
    [
      'two repositories',
      [
        ['Star', repo],
        ['GitHub', `${repo}2`],
      ],
      ['GitHub', 'GitHub 2'],
    ],
    [
      'the same twice',
      [
        ['Code', repo],
        ['Code', `${repo}/`],
      ],
      ['Code'],
    ],
    [
      'where the title leads',
      [
        ['arXiv', 'http://arxiv.org/abs/1'],
        ['Paper', 'https://arxiv.org/abs/1'],
      ],
      ['Paper'],
    ],
    [
      'no web page',
      [
        ['Mail', 'mailto:a@b.org'],
        ['Above', '#x'],
      ],
      ['Mail', 'Above'],
    ],
  ])('%s', (_, links, labels) =>
    expect(
      distinctLinks(
        links.map(([label, url]) => ({ label, url })),
        'https://arxiv.org/abs/1',
      ).map(({ label }) => label),
    ).toEqual(labels),
  )
})

describe('notes', () => {
  test.each([
    ['Two points: ● one ● two', 'Two points:\n● one\n● two'],
    ['● one● two', '● one\n● two'],
    ['quality ●●○', 'quality ●●○'],
    ['a • b · c', 'a • b · c'],
  ])('%j has the lines %j', (note, lines) => expect(withLines([text(note)])).toEqual([text(lines)]))

  test('a point that begins with a look has its line too', () =>
    expect(
      withLines([text('About ● '), { kind: 'strong', text: 'One' }, text('● two')]).map(
        (run) => run.text,
      ),
    ).toEqual(['About\n● ', 'One', '\n● two']))

  test.each([
    ['four lines', 'x'.repeat(400), '', false],
    ['more', 'x'.repeat(401), '', true],
    ['four lines of Chinese', '视'.repeat(200), '', false],
    ['more Chinese', '视'.repeat(201), '', true],
    ['four short lines', 'a\nb\nc\nd', '', false],
    ['five short lines', 'a\nb\nc\nd\ne', '', true],
    ['a line of authors', '', 'x'.repeat(100), false],
    ['more authors', '', 'x'.repeat(101), true],
  ])('%s: folded %s', (_, note, authors, long) => expect(isLong(note, authors)).toBe(long))
})

describe('sections', () => {
  test('make a tree, with counts and heading levels by depth', () => {
    const html = pageOf({
      sections: [
        section({ anchor: 'a', title: 'A', path: ['A'], aliases: ['old-a'] }),
        section({ anchor: 'b', title: 'B', path: ['A', 'B'], papers: [paperOf({ id: 'p1' })] }),
        section({
          anchor: 'c',
          title: 'C',
          path: ['C'],
          intro: [{ kind: 'paragraph', content: [text('About C')] }],
          papers: [paperOf({ id: 'p2' })],
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
        section({ papers: [paperOf({})] }),
      ],
    })
    expect(html).toMatch(/<span id="toc"><\/span>\s*<span id="contents"><\/span>/)
    expect(html).not.toContain('href="#contents"')
  })

  test('papers above the first heading stand beside the sections in the contents', () => {
    const html = pageOf({
      sections: [
        section({ anchor: '', title: '', path: [], aliases: ['list'], papers: [paperOf({})] }),
        section({ anchor: 'a', title: 'A', path: ['A'], papers: [paperOf({ id: 'p2' })] }),
      ],
    })
    expect(html).toContain('<span id="list"></span>')
    expect(html.replace(/\s+/g, '')).toContain('<ul><li><ahref="#a">A</a><span>1</span></li></ul>')
  })

  test('very deep ones stop at the sixth level', () =>
    expect(
      pageOf({
        sections: [section({ path: ['1', '2', '3', '4', '5', '6', '7'], papers: [paperOf({})] })],
      }),
    ).toContain('<h6 id="s">'))

  test('long ones are cut into lists of fifty', () => {
    const papers = Array.from({ length: 120 }, (_, n) => paperOf({ id: `p${n}` }))
    expect(
      [...pageOf({ sections: [section({ papers })] }).matchAll(/<ol[^>]*>/g)].map(String),
    ).toEqual(['<ol>', '<ol start="51">', '<ol start="101">'])
  })

  test('a long list says how high its parts may be, inner sections counted', () => {
    const papers = (n: number): Paper[] =>
      Array.from({ length: n }, (_, i) => paperOf({ id: `p${n}-${i}` }))
    const page = pageOf({
      sections: [
        section({ path: ['A'], papers: papers(120) }),
        section({ path: ['A', 'B'], papers: papers(180) }),
        section({ path: ['C'], papers: papers(4) }),
      ],
    })
    expect(page.match(/<(section|ol)\b[^>]*>/g)).toEqual([
      '<section class="early size-5">',
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

test('spellings of one venue lead to one value', () => {
  expect(rowOf({ venue: 'NIPS' })).toContain('<a href="?venue=NeurIPS">NIPS</a>')
  expect(rowOf({ venue: 'ICML' })).toContain('<a href="?venue=ICML">ICML</a>')
})

describe('facets that are open from the start', () => {
  const facetsOf = (papers: Paper[]): string =>
    pageOf({ sections: [section({ papers })] }).match(/<div class="facets[^]*?<\/div>/)?.[0] ?? ''

  test('have their five most frequent values, and a button for all', () => {
    const html = facetsOf(
      Array.from({ length: 12 }, (_, n) =>
        paperOf({ id: `p${n}`, orgs: [`O${n % 6}`, 'All & Co'] }),
      ).concat(paperOf({ id: 'q' })),
    )
    expect([...html.matchAll(/<li>(.*)<\/li>/g)].map(([, line]) => line)).toEqual([
      '<a href="?org=All+%26+Co">All &amp; Co</a><span>12</span>',
      ...[0, 1, 2, 3].map((n) => `<a href="?org=O${n}">O${n}</a><span>2</span>`),
    ])
    expect(html).toContain('data-n="7" data-t="all">All 7</button>')
  })

  test('of years have eight columns, the first for all that are earlier', () => {
    const years = Array.from({ length: 10 }, (_, n) => 2015 + n)
    const html = facetsOf([...years, 2015].map((year, n) => paperOf({ id: `p${n}`, year })))
    expect([...html.matchAll(/<li>(.*)<\/li>/g)].map(([, line]) => line)).toEqual([
      '<a href="?year=2015&amp;year=2016&amp;year=2017">≤2017</a><span>4</span>',
      ...years.slice(3).map((year) => `<a href="?year=${year}">${year}</a><span>1</span>`),
    ])
  })
})

test.each([
  ['one section, one source', [paperOf({})], []],
  ['organisations of one paper each', [paperOf({ orgs: ['A'] }), paperOf({ orgs: ['B'] })], []],
  ['an organisation alone', [paperOf({ orgs: ['A'] }), paperOf({ orgs: ['A'] }), paperOf({})], []],
  [
    'two organisations',
    [paperOf({ orgs: ['A'] }), paperOf({ orgs: ['A', 'B'] }), paperOf({ orgs: ['B'] })],
    ['org'],
  ],
  [
    'code that some have',
    [
      ...Array.from({ length: 3 }, () => paperOf({ link: 'https://github.com/a/b' })),
      ...Array.from({ length: 3 }, () => paperOf({ link: 'https://arxiv.org/' })),
    ],
    ['source', 'has'],
  ],
  [
    'spellings of one venue',
    [paperOf({ venue: 'NIPS' }), paperOf({ venue: 'NeurIPS' }), paperOf({})],
    [],
  ],
  ['one that all have', [paperOf({ orgs: ['A'] }), paperOf({ orgs: ['A'] })], []],
  [
    'a source and code that nearly all have',
    [...Array.from({ length: 19 }, () => paperOf({ link: 'https://github.com/a/b' })), paperOf({})],
    [],
  ],
  [
    'years and sources',
    [
      paperOf({ year: 2023 }),
      paperOf({ date: '2024-01', link: 'https://arxiv.org/' }),
      paperOf({ date: '2024-02', link: 'https://arxiv.org/' }),
    ],
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
    list({ path: 'a.md', title: 'First', sections: [section({ papers: [paperOf({})] })] }),
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
    expect(front).toContain('>1 entry</span>')
    expect(front).toContain('<link rel="canonical" href="https://example.org/x/">')
    expect(first).toContain('<title>First · All</title>')
    expect(first).toContain('<link rel="canonical" href="https://example.org/x/a.html">')
  })

  test('the front page has a card for each list: its first sentence, its size, its newest month', () => {
    const lists = [
      list({
        path: 'small.md',
        title: 'Small',
        intro: [
          {
            kind: 'paragraph',
            content: [text('Works of e.g. one person, in short. More about it.')],
          },
        ],
        sections: [section({ papers: [paperOf({ venue: 'ACL', year: 2024, date: '2023-12' })] })],
      }),
      list({
        path: 'large.md',
        title: 'Useful tools',
        sections: [section({ papers: [paperOf({}), paperOf({ id: 'q' })] })],
      }),
    ]
    const frontOf = (options: Options, shown = lists): string =>
      String(renderPages(resolveSite(shown, resolveOptions(options)), linked, theme)[0]?.content)
    const front = frontOf({})
    expect(front).toContain('<p class="note">Works of e.g. one person, in short.</p>')
    expect(front).toContain('>1 paper</span>')
    expect(front).toContain('<time datetime="2023-12">Dec 2023</time>')
    expect(front).toContain('>2 tools</span>')
    const undated = ['a', 'b', 'c'].map((id) => paperOf({ id }))
    const mixed = section({ papers: [paperOf({ year: 2024 }), ...undated] })
    expect(frontOf({}, [list({ sections: [mixed] }), ...lists.slice(1)])).not.toContain('<time')
    expect(front).toContain('placeholder="Search 3 entries"')
    const order = (html: string): string[] =>
      Array.from(html.matchAll(/class="title" href="(\w+)/g), ([, name = '']) => name)
    expect(order(front)).toEqual(['small', 'large'])
    expect(order(frontOf({ listOrder: 'size' }))).toEqual(['large', 'small'])
    expect(frontOf({ entries: 'books' })).toContain('<h1 data-t="lists">Lists of books</h1>')
  })

  test('the head names the maker, the data and the language', () => {
    const html = pageOf({ lang: 'zh', title: '列表' }, { title: 'X & Y' })
    expect(html).toContain('<html lang="zh">')
    expect(html).toContain('<meta name="generator" content="Listwright">')
    expect(html).toContain('<link rel="alternate" type="application/json" href="papers.json">')
    expect(html).toContain('<title>X &amp; Y</title>')
    expect(html).toContain('目录')
  })

  test('the page says what its entries are called, for the words that follow', () => {
    const tools = pageOf({ title: 'CLI tools' })
    expect(tools).toContain('<body class="list" data-entries="tools">')
    expect(tools).toMatch(/placeholder="Search \d+ tools?"/)
    expect(pageOf({ title: 'CLI tools' }, { entries: 'papers' })).toContain('<body class="list">')
  })

  test('words of the interface in another language than the page are marked', () =>
    expect(pageOf({ lang: 'fi' })).toContain('role="search" lang="en"'))

  test('words of the interface carry their keys, for the page to translate them', () => {
    const [front, page] = renderPages(
      resolveSite(
        [
          list({
            sections: [
              section({
                papers: [
                  paperOf({ orgs: ['A'] }),
                  paperOf({ id: 'q', orgs: ['A', 'B'] }),
                  paperOf({ id: 'r' }),
                ],
              }),
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
      search: others.search(3, 'entries'),
      shown: others.shown,
      'facets.org': facets.org,
      'orders.list': orders.list,
      copyLink: others.copyLink,
      madeWith: others.madeWith,
    })
    expect(front).toMatchObject({ count: others.count(0, 'entries'), repo: others.repo })
  })

  const templates = join(import.meta.dirname, '../templates')

  // what the view calls otherwise
  const renamed = /^(all|count|search|lists|orders\.date|picture\.caption|news\.(more|older))$/

  test.each(readdirSync(templates).filter((name) => name.endsWith('.eta')))(
    'no word of %s lacks its key',
    (name) => {
      const template = readFileSync(join(templates, name), 'utf8')
      const printed = [...template.matchAll(/<%= (?:it\.)?words\.([\w.]+)/g)]
      const keys = [...template.matchAll(/ data-t(?:-aria-label)?="(\w[\w.]*)"/g)]
      const sorted = (found: RegExpExecArray[]): string[] => found.map(([, key = '']) => key).sort()
      expect(sorted(keys).filter((key) => !renamed.test(key))).toEqual(sorted(printed))
    },
  )

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

describe('a problem of a template', () => {
  const own = { name: 'list.eta', path: '/list.eta', own: true }
  const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n')

  test('of a theme is for its author, with the lines around it', () => {
    const problem = templateProblem(own, 10, lines, new TypeError('x is not defined\nat …'))
    expect(problem).toBeInstanceOf(UsageError)
    expect(problem.message).toBe(
      'Cannot render list.eta:10: x is not defined\n   8 | line 8\n   9 | line 9\n> 10 | line 10\n  11 | line 11\n  12 | line 12',
    )
  })

  test('of the program keeps its cause', () => {
    const cause = new Error('broken')
    const problem = templateProblem({ ...own, own: false }, 1, 'a\nb\n', cause)
    expect(problem).not.toBeInstanceOf(UsageError)
    expect(problem).toMatchObject({
      message: 'Cannot render list.eta:1: broken\n> 1 | a\n  2 | b',
      cause,
    })
  })

  test('without a line has its reason only', () =>
    expect(templateProblem(own, null, lines, 'stopped').message).toBe(
      'Cannot render list.eta: stopped',
    ))

  test.each([
    ['named by Eta', '', new Error('bad tag at line 7 col 3'), 7],
    ['of the last statement before an error of syntax', '__eta.line=2\n}\n__eta.line=4\n', null, 2],
    ['that nothing names', 'let a = ;', null, null],
    ['of code that compiles', '__eta.line=2\n', null, null],
  ])('has the line %s', (_, compiled, cause, line) =>
    expect(lineOfProblem(compiled, cause)).toBe(line),
  )
})

describe('the contents of a list', () => {
  const sectionView = (title: string, ...sections: SectionView[]): SectionView => ({
    anchor: title,
    aliases: [],
    title,
    lang: '',
    level: 2,
    introHtml: '',
    chunks: [],
    count: 1,
    hollow: 0,
    early: 0,
    folded: 0,
    size: 0,
    sections,
  })
  const many = (count: number, ...inner: string[]): SectionView[] =>
    Array.from({ length: count }, (_, n) =>
      sectionView(`S${n}`, ...inner.map((title) => sectionView(title))),
    )

  test('of 24 sections are shown whole', () => {
    const roots = many(12, 'A')
    foldContents(roots)
    expect(roots.map(({ folded }) => folded)).toEqual(roots.map(() => 0))
  })

  test('of more sections are folded at the level that would exceed 24', () => {
    const roots = many(13, 'A')
    const outer = sectionView('Outer', ...roots, sectionView('Leaf'))
    foldContents([outer])
    expect(outer.folded).toBe(0)
    expect(outer.sections.map(({ folded }) => folded)).toEqual([...roots.map(() => 1), 0])
  })
})

test('a long description ends after a whole word', () => {
  expect(shorten('a'.repeat(160))).toBe('a'.repeat(160))
  expect(shorten('word '.repeat(40))).toBe(`${'word '.repeat(31).trimEnd()}…`)
})
