import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { History } from '../src/model/history.ts'
import type { List, Paper } from '../src/model/list.ts'
import { canSet, drawCard } from '../src/publish/card.ts'
import { drawCards } from '../src/publish/cards.ts'
import { linkedData } from '../src/publish/json-ld.ts'
import { llms } from '../src/publish/llms.ts'
import { publish } from '../src/publish/publish.ts'
import { type Options, resolveOptions } from '../src/model/options.ts'
import { resolveSite } from '../src/model/site.ts'
import { paperOf, place } from './paper.ts'
import { atom } from '../src/publish/atom-feed.ts'
import type { Feed } from '../src/publish/feed-items.ts'
import { jsonFeed } from '../src/publish/json-feed.ts'
import { rss } from '../src/publish/rss.ts'

const paper = (given: Partial<Paper>): Paper =>
  paperOf({ section: ['Models'], link: 'https://a.org/', ...given })
const list = (...papers: Paper[]): List => ({
  path: 'list.md',
  file: 'list.md',
  title: 'L',
  lang: 'en',
  intro: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'About <this>' }] }],
  others: [],
  sections: [
    { anchor: 'models', aliases: [], title: 'Models', path: ['Models'], intro: [], papers, place },
  ],
})
const whole = paper({
  id: '论文',
  title: 'A "title" [with] </script>',
  link: 'https://b.org/x_(y)',
  orgs: ['清华'],
  note: [{ kind: 'text', text: 'a\nnote' }],
  venue: 'NeurIPS',
  year: 2024,
  date: '2023-10',
  authors: ['A. B.'],
  tags: ['moe'],
  arxivId: '2310.00001',
  doi: '10.1/x',
})

describe('JSON-LD', () => {
  test('of a paper has the fields of the list', () => {
    const page: unknown = JSON.parse(linkedData(list(whole), 'L', 'papers', 'https://x.org/'))
    expect(page).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      '@id': 'https://x.org/',
      url: 'https://x.org/',
      name: 'L',
      inLanguage: 'en',
      description: 'About <this>',
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: 1,
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: {
              '@type': 'ScholarlyArticle',
              '@id': 'https://x.org/#%E8%AE%BA%E6%96%87',
              name: 'A "title" [with] </script>',
              url: 'https://b.org/x_(y)',
              sameAs: ['https://arxiv.org/abs/2310.00001', 'https://doi.org/10.1/x'],
              author: [{ '@type': 'Person', name: 'A. B.' }],
              sourceOrganization: [{ '@type': 'Organization', name: '清华' }],
              isPartOf: { '@type': 'PublicationEvent', name: 'NeurIPS' },
              datePublished: '2023-10',
              description: 'a\nnote',
              keywords: ['moe'],
            },
          },
        ],
      },
    })
  })

  test('omits unknown fields', () => {
    const page: unknown = JSON.parse(linkedData(list(paper({ link: null })), 'L', 'papers', null))
    expect(page).toMatchObject({
      mainEntity: { itemListElement: [{ item: { '@type': 'ScholarlyArticle', name: 'T' } }] },
    })
    expect(JSON.stringify(page)).not.toMatch(/null|"url"|"@id"|datePublished/)
  })

  test.each([
    ['2024-05', null, '2024-05'],
    ['2024-05', 2024, '2024-05'],
    [null, 2024, '2024'],
  ])('%s and %s: %s', (date, year, published) =>
    expect(linkedData(list(paper({ date, year })), 'L', 'papers', null)).toContain(
      `"datePublished": "${published}"`,
    ),
  )
})

test('llms.txt has a heading, a quotation, and links that no title breaks', () =>
  expect(llms([{ list: list(whole, paper({ link: null })), entries: 'papers' }], 'Site'))
    .toBe(`# Site

> About \\<this>

2 papers:

## Models

- [A "title" \\[with\\] \\</script>](https://b.org/x_%28y%29): 清华; NeurIPS 2024; a note
- T

## Optional

- [papers.json](papers.json): the same with every detail
`))

test('llms.txt of several lists names each', () =>
  expect(
    llms(
      [
        { list: list(), entries: 'papers' },
        { list: { ...list(paper({})), title: 'M' }, entries: 'tools' },
      ],
      'Site',
    ),
  ).toContain('## M\n\nAbout \\<this>\n\n1 tool:\n\n### Models\n\n- [T](https://a.org/)\n'))

test('llms.txt has words of a list as words', () => {
  const text = llms(
    [
      {
        list: list(
          paper({
            title: '`[x](javascript:1)` <javascript:1>\u202E',
            note: [{ kind: 'code', text: '[y](z)' }],
          }),
        ),
        entries: 'papers',
      },
    ],
    '# [s](t)',
  )
  expect(text).toContain('# \\# \\[s\\](t)')
  expect(text).toContain('\\`\\[x\\](javascript:1)\\` \\<javascript:1>\\\\u202E')
  expect(text).toContain('\\[y\\](z)')
})

describe('feeds', () => {
  const hostile = paper({
    id: 'now',
    title: 'A <think> & "思考" 🔥\u0007',
    link: 'https://a.org/?x=1&y=<2>',
    note: [{ kind: 'text', text: ']]> </p> & <b>' }],
    orgs: ['R&D'],
    authors: ['Ada'],
    tags: ['a"b'],
    links: [{ label: '<Code>', url: 'https://c.org/' }],
  })
  const older = paper({ id: 'older', title: 'Older', link: null })
  const undated = paper({ id: 'undated', title: 'Undated' })
  const history: History = {
    dates: new Map([
      [older, { added: '2024-01-02', changed: null, first: 'was' }],
      [hostile, { added: '2024-02-03', changed: '2024-03-04', first: 'was' }],
      [undated, { added: null, changed: null, first: 'x' }],
    ]),
    former: new Map(),
    removed: [],
    retitled: [],
    newest: '2024-03-04',
    gap: null,
  }
  const filesAt = (options: Options): Record<string, string> => {
    const one = { ...list(older, hostile, undated), path: 'l.md', file: 'docs/l.md' }
    const site = resolveSite([one], resolveOptions(options), new Map([['l.md', history]]))
    return Object.fromEntries(publish(site, []).map(({ path, content }) => [path, String(content)]))
  }

  test('Atom has the newest first, and escapes everything', () => {
    const feed = filesAt({ repo: 'o/n', site: 'https://x.org/' })['papers.atom'] ?? ''
    expect(feed).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>tag:github.com,2008:o/n/docs/l.md</id>
<title>${list().title}</title>
<updated>2024-03-04T00:00:00Z</updated>
<author><name>o</name></author>
<link rel="self" href="https://x.org/papers.atom"/>
<link rel="alternate" href="https://x.org/"/>
<entry>
<id>tag:github.com,2024-02-03:o/n/was</id>
<title>A &lt;think&gt; &amp; &quot;思考&quot; 🔥</title>
<link rel="alternate" href="https://a.org/?x=1&amp;y=&lt;2&gt;"/>
<published>2024-02-03T00:00:00Z</published>
<updated>2024-03-04T00:00:00Z</updated>
<author><name>Ada</name></author>
<category term="Models"/>
<category term="a&quot;b"/>
<content type="html">&lt;p&gt;]]&amp;gt; &amp;lt;/p&amp;gt; &amp;amp; &amp;lt;b&amp;gt;&lt;/p&gt;&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;p&gt;&lt;a href=&quot;https://c.org/&quot;&gt;&amp;lt;Code&amp;gt;&lt;/a&gt;&lt;/p&gt;</content>
</entry>
<entry>
<id>tag:github.com,2024-01-02:o/n/was</id>
<title>Older</title>
<link rel="alternate" href="https://x.org/#older"/>
<published>2024-01-02T00:00:00Z</published>
<updated>2024-01-02T00:00:00Z</updated>
<category term="Models"/>
<content type="html"></content>
</entry>
</feed>
`)
  })

  test('JSON Feed says the same', () => {
    const feed = JSON.parse(
      filesAt({ repo: 'o/n', site: 'https://x.org/' })['papers.feed.json'] ?? '',
    )
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://x.org/papers.feed.json',
      items: [
        {
          id: 'tag:github.com,2024-02-03:o/n/was',
          url: hostile.link,
          title: hostile.title,
          content_text: ']]> </p> & <b>\nR&D\n<Code>: https://c.org/',
          date_published: '2024-02-03T00:00:00Z',
          date_modified: '2024-03-04T00:00:00Z',
          tags: ['Models', 'a"b'],
        },
        { id: 'tag:github.com,2024-01-02:o/n/was', url: 'https://x.org/#older' },
      ],
    })
  })

  const readXml = (text: string): { names: string[]; texts: Record<string, string[]> } => {
    const names: string[] = []
    const texts: Record<string, string[]> = {}
    const open: string[] = []
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name }) => {
      names.push(name)
      open.push(name)
    })
    parser.on('text', (text) => text.trim() && (texts[open.at(-1) ?? ''] ??= []).push(text))
    parser.on('closetag', () => open.pop())
    parser.write(text).close()
    return { names, texts }
  }

  test('RSS says the same, and is well-formed as Atom is', () => {
    const files = filesAt({ repo: 'o/n', site: 'https://x.org/' })
    const { names, texts } = readXml(files['papers.rss'] ?? '')
    expect(names.filter((name) => name === 'item')).toHaveLength(2)
    expect(texts).toEqual({
      title: ['L', 'A <think> & "思考" 🔥', 'Older'],
      link: ['https://x.org/', 'https://a.org/?x=1&y=<2>', 'https://x.org/#older'],
      description: [
        'L',
        '<p>]]&gt; &lt;/p&gt; &amp; &lt;b&gt;</p><p>R&amp;D</p><p><a href="https://c.org/">&lt;Code&gt;</a></p>',
      ],
      language: ['en'],
      lastBuildDate: ['Mon, 04 Mar 2024 00:00:00 GMT'],
      guid: ['tag:github.com,2024-02-03:o/n/was', 'tag:github.com,2024-01-02:o/n/was'],
      pubDate: ['Sat, 03 Feb 2024 00:00:00 GMT', 'Tue, 02 Jan 2024 00:00:00 GMT'],
      'dc:creator': ['Ada'],
      category: ['Models', 'a"b', 'Models'],
    })
    expect(files['papers.rss']).toContain(
      'type="application/rss+xml" href="https://x.org/papers.rss"',
    )
    expect(readXml(files['papers.atom'] ?? '').texts['id']).toEqual([
      'tag:github.com,2008:o/n/docs/l.md',
      ...(texts['guid'] ?? []),
    ])
  })

  test('sections have a feed of their own, with the same items', () => {
    const feed = readXml(
      filesAt({ repo: 'o/n', site: 'https://x.org/' })['papers/models.atom'] ?? '',
    )
    expect(feed.texts).toMatchObject({
      id: [
        'tag:github.com,2008:o/n/docs/l.md#models',
        'tag:github.com,2024-02-03:o/n/was',
        'tag:github.com,2024-01-02:o/n/was',
      ],
      title: ['L: Models', 'A <think> & "思考" 🔥', 'Older'],
    })
  })

  test('take a repository, which names their items', () =>
    expect(Object.keys(filesAt({}))).not.toContain('papers.atom'))
})

test('there is a file for each format', () => {
  const paths = (lists: List[], site?: string): string[] =>
    publish(resolveSite(lists, resolveOptions(site === undefined ? {} : { site })), []).map(
      ({ path }) => path,
    )
  expect(paths([list()])).toEqual([
    'papers.json',
    'papers.jsonld',
    'papers.bib',
    'papers.ris',
    'llms.txt',
    'robots.txt',
  ])
  expect(
    paths(
      [
        { ...list(), path: 'a.md' },
        { ...list(), path: 'b.md' },
      ],
      'https://x.org',
    ),
  ).toEqual([
    'papers.json',
    'a.jsonld',
    'b.jsonld',
    'a.bib',
    'a.ris',
    'b.bib',
    'b.ris',
    'llms.txt',
    'sitemap.xml',
    'robots.txt',
  ])
})

test('sections have bibliographies of their own, with the keys of the whole list', () => {
  const twin = paper({ id: 'a', title: 'Video Models One', date: '2024-01' })
  const other = paper({ id: 'b', title: 'Video Models Two', date: '2024-01' })
  const within = (path: string[], papers: Paper[]): List['sections'][number] => ({
    ...list().sections[0]!,
    anchor: path.at(-1)!.toLowerCase(),
    title: path.at(-1)!,
    path,
    papers,
  })
  const long = '论'.repeat(200)
  const one = {
    ...list(),
    sections: [within(['A'], [twin]), within(['A', 'B'], [other]), within([long], [twin])],
  }
  const files = Object.fromEntries(
    publish(resolveSite([one], resolveOptions({})), []).map(({ path, content }) => [path, content]),
  )
  const keysIn = (path: string): string[] | undefined =>
    String(files[path])
      .match(/(?<=^@misc{)[^,]*/gm)
      ?.map(String)
  expect(keysIn('papers.bib')).toEqual(['video2024modelsone', 'video2024modelstwo'])
  expect(keysIn('papers/a.bib')).toEqual(keysIn('papers.bib'))
  expect(keysIn('papers/b.bib')).toEqual(['video2024modelstwo'])
  expect(String(files['papers/b.ris'])).toMatch(
    /^TY {2}- ELEC\r\nTI {2}- Video Models Two\r\n[^]*ER {2}- \r\n$/,
  )
  for (const path of Object.keys(files)) expect(Buffer.byteLength(path)).toBeLessThan(220)
  expect(Object.keys(files).filter((path) => path.startsWith('papers/论'))).toHaveLength(2)
})

describe('cards', () => {
  test('are PNGs of 1,200 by 630 with the same bytes each time, also in Chinese', async () => {
    const card = {
      title: '🔥 可信多模态基础模型：“统一”理解与生成 Survey',
      line: '77 篇论文',
      address: 'x.org',
    }
    const [one, two, plain] = await Promise.all([
      drawCard(card),
      drawCard(card),
      drawCard({ ...card, title: 'Survey' }),
    ])
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
    const view = new DataView(one.buffer, one.byteOffset)
    expect([view.getUint32(0), view.getUint32(16), view.getUint32(20)]).toEqual([
      0x89504e47, 1200, 630,
    ])
    expect(one.length).toBeGreaterThan(plain.length * 1.5)
    expect(one.length).toBeLessThan(100_000)
  })

  test('are drawn only if there is a URL and the font has the characters', async () => {
    const lists = [list(), { ...list(), title: '한국어' }].map((one, index) => ({
      ...one,
      path: `${index}.md`,
    }))
    expect(await drawCards(resolveSite(lists, resolveOptions({})))).toEqual([])
    expect(
      (await drawCards(resolveSite(lists, resolveOptions({ site: 'https://x.org/' })))).map(
        ({ path }) => path,
      ),
    ).toEqual(['0-card.png'])
  })

  test('name the sections even if papers are above the first heading', async () => {
    const named = list(paper({}))
    const [section] = named.sections
    const above = { ...section!, anchor: '', title: '', path: [] }
    const settings = resolveOptions({ site: 'https://x.org/' })
    const [both] = await drawCards(
      resolveSite([{ ...named, sections: [above, section!] }], settings),
    )
    const [alone] = await drawCards(resolveSite([{ ...named, sections: [above, above] }], settings))
    expect(both?.content).not.toEqual(alone?.content)
  })

  test.each([
    ['Papers on 视觉 & “more” – 1', true],
    ['大規模言語モデル', true],
    ['한국어', false],
    ['Обзор', false],
    ['قائمة', false],
  ])('%s can be set: %s', (title, can) => expect(canSet(title)).toBe(can))
})

test('a feed of a site without a known URL names neither itself nor a page', () => {
  const feed: Feed = {
    id: 'tag:github.com,2008:o/n/l.md',
    title: 'L',
    lang: 'en',
    author: 'o',
    page: null,
    updated: '2024-02-03',
    items: [
      {
        id: 'tag:github.com,2024-02-03:o/n/p',
        title: 'Without a link',
        url: null,
        added: '2024-02-03',
        changed: '2024-02-03',
        content: [],
        links: [],
        authors: [],
        topics: [],
      },
    ],
  }
  for (const written of [rss(feed, null), atom(feed, null), jsonFeed(feed, null)]) {
    expect(written).toContain('Without a link')
    expect(written).not.toMatch(/null|undefined|<link|rel="self"|"(?:url|home_page_url|feed_url)"/)
  }
})
