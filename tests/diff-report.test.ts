import MarkdownIt from 'markdown-it'
import picocolors from 'picocolors'
import { describe, expect, test } from 'vitest'
import { compareVersions } from '../src/compare/lists.ts'
import type { Version } from '../src/model/change.ts'
import { parseList } from '../src/parse/parse.ts'
import { linkMarkdown, textMarkdown } from '../src/report/changes/escape-markdown.ts'
import { formatChangesJson } from '../src/report/changes/json.ts'
import { formatChangesMarkdown } from '../src/report/changes/markdown.ts'
import { reportOf } from '../src/report/changes/report-of.ts'
import { readReport, type ReportedList } from '../src/report/changes/reported-changes.ts'
import { formatChanges } from '../src/report/changes/text.ts'
import { resolveOptions } from '../src/model/options.ts'
import { contrast } from '../src/report/changes/pieces.ts'

const settings = resolveOptions({})
const versionOf = (text: string): Version => ({
  ...parseList({ path: 'list.md', bytes: Buffer.from(text), folder: '' }, settings),
  text,
})
const changesOf = (before: string, after: string): ReportedList[] =>
  reportOf([compareVersions(versionOf(before), versionOf(after))])
const renderer = new MarkdownIt({ html: true, linkify: true })

/** Returns the visible text of rendered Markdown, without code, where GitHub links nothing. */
const seen = (html: string): string =>
  html.replace(/<code>.*?<\/code>/gs, '').replace(/<[^>]*>/g, '')
const plainColors = picocolors.createColors(false)

const before =
  '# Papers\n\n## Models\n\n- [Alpha](https://a.example) - the first of them\n- [Beta](https://b.example) - the second of them\n- [Gamma](https://c.example) - the third of them\n'

/** Returns a list with the text in every field that a report can show. */
const listWith = (text: string): string =>
  `# Papers\n\n## Models ${text}\n\n- [${text} Alpha](https://a.example) - the first of them\n- (${text}) [Beta](https://b.example) - the second of them ${text}\n- [Delta ${text}](https://d.example/?q=1) - ${text}\n\n## ${text} Two\n\n- [Epsilon](https://d.example/e)\n- [Gamma](https://c.example) - the third of them\n`

/** Returns the hosts that papers of a list link to. A report may link to no other. */
const hostsOf = (text: string): Set<string> =>
  new Set(
    versionOf(text)
      .list.sections.flatMap(({ papers }) => papers)
      .flatMap(({ link, links }) => [link ?? '', ...links.map(({ url }) => url)])
      .filter((address) => URL.canParse(address))
      .map((address) => new URL(address).hostname),
  )

/** Hostile texts, and what must not appear in the output. */
const attacks: [what: string, text: string, harm: RegExp][] = [
  ['everyone mentioned', '@everyone', /@everyone/],
  ['a user mentioned', 'hi @some-user and @org/team', /@some|@org/],
  ['an issue', '#123', /#123/],
  ['an issue of another repository', 'owner/repo#1', /repo#1/],
  ['an issue by letters', 'GH-12', /GH-12/],
  ['a commit', 'deadbeefcafe0123456789abcdef0123456789ab', /deadbee/],
  ['a bare address', 'https://evil.example/x', /https:\/\/evil/],
  ['a bare host', 'www.evil.example', /www\.evil/],
  ['a mail address', 'someone@evil.example', /someone@evil/],
  ['backticks', '\\`\\`\\` and \\`', /(?!)/],
  ['a script', '\\<script>alert(1)\\</script>', /(?!)/],
  ['an HTML comment without end', '&lt;!-- x', /(?!)/],
  ['the end tag of a folded block', '\\</details>\\</summary>', /(?!)/],
  ['an image by HTML', '&lt;img src=x onerror=alert(1)&gt;', /(?!)/],
  [
    'Markdown',
    '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\!\\[i\\]\\(https:\\/\\/evil.example\\) \\[x\\]\\(y\\)',
    /(?!)/,
  ],
  ['a table', 'a | b | c', /(?!)/],
  ['an expression', '$\\{\\{ secrets.X \\}\\}', /(?!)/],
  ['a command of a runner', '::error::x', /^\s*::error/m],
  ['an older command of a runner', '##\\[error\\]x', /##\[error/],
  ['a newline as an entity', 'one&#10;::error::two', /^\s*::error/m],
  ['a terminal escape', '\u001B[31mred\u001B]0;title\u0007', /(?!\n)\p{Cc}/u],
  ['a line separator', 'one\u2028::error::two', /\u2028/],
  ['bidirectional controls', 'a\u202Eb\u2066c\u200Fd\u061Ce', /[\u202E\u2066\u200F\u061C]/],
]

describe('a hostile list', () => {
  test.each(attacks)('%s', (_what, text, harm) => {
    const lists = changesOf(before, listWith(text))
    expect(lists[0]?.changes.length).toBeGreaterThan(3)

    const markdown = formatChangesMarkdown(lists)
    const html = renderer.render(markdown)
    expect(seen(html)).not.toMatch(harm)
    expect(
      [...html.matchAll(/<(\w+)/g)]
        .map(([, tag]) => tag)
        .filter(
          (tag) =>
            ![
              'p',
              'h3',
              'h4',
              'ul',
              'li',
              'a',
              'strong',
              'em',
              'code',
              'details',
              'summary',
            ].includes(tag ?? ''),
        ),
    ).toEqual([])
    expect(
      [...html.matchAll(/href="([^"]*)"/g)]
        .map(([, href = '']) => new URL(href).hostname)
        .filter((host) => !hostsOf(listWith(text)).has(host)),
    ).toEqual([])
    expect([
      ...html.matchAll(/<(?!\/?(?:a|code|p|li|ul|strong|em|h4|details|summary)\b)[^>]*>/g),
    ]).toEqual([])
    expect(html.match(/<strong>/g)).toHaveLength(1)
    expect(markdown).not.toContain('${{')
    expect(markdown).not.toMatch(/(?!\n)\p{Cc}|[\u202E\u2066\u200F\u061C]/u)

    expect(readReport(formatChangesJson(lists))).toEqual(lists)

    for (const printed of [formatChanges(lists, plainColors), formatChangesJson(lists)]) {
      expect(printed).not.toMatch(/^\s*::/m)
      expect(printed).not.toContain('##[')
      expect(printed).not.toMatch(/(?!\n)\p{Cc}/u)
    }
    expect(formatChanges(lists, plainColors)).not.toMatch(
      /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/,
    )
    expect(formatChangesJson(lists)).not.toMatch(/[\u2028\u2029\u202A-\u202E\u2066-\u2069]/)
    expect(() => JSON.parse(formatChangesJson(lists)) as unknown).not.toThrow()
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'papers/a.pdf',
    'mailto:a@b.example',
  ])('%s does not become a link', (address) => {
    expect(linkMarkdown('T', address)).toBe('T')
    const html = renderer.render(
      formatChangesMarkdown(changesOf(before, `${before}- [T](${address})\n`)),
    )
    expect([...html.matchAll(/href="([^"]*)"/g)]).toEqual([])
  })

  test.each([
    ['https://github.com/owner/repo/issues/1', 'https://redirect.github.com/owner/repo/issues/1'],
    [
      'https://www.github.com/owner/repo/pull/2#x',
      'https://redirect.github.com/owner/repo/pull/2#x',
    ],
    ['https://github.com/owner/repo', 'https://github.com/owner/repo'],
    ['https://github.com/o/r/blob/main/a.md', 'https://github.com/o/r/blob/main/a.md'],
    ['https://github.com./o/r/issues/1', 'https://redirect.github.com/o/r/issues/1'],
    ['http://github.com//o/r/%69ssues/1', 'http://redirect.github.com//o/r/%69ssues/1'],
    ['https://github.com/orgs/o/discussions/1', 'https://redirect.github.com/orgs/o/discussions/1'],
    ['https://x.example/a)b "t" <c>|`', 'https://x.example/a%29b%20%22t%22%20%3Cc%3E%7C%60'],
    ['https://x.example/?a=1&copy=2', 'https://x.example/?a=1&amp;copy=2'],
    ['https://x.example/?q=${{x}}', 'https://x.example/?q=%24%7B%7Bx%7D%7D'],
  ])('a link to %s', (address, target) => expect(linkMarkdown('T', address)).toBe(`[T](${target})`))

  test.each([
    '- x',
    '+ x',
    '# x',
    '1. x',
    '12) x',
    '> x',
    '---',
    '===',
    '    x',
    '* x',
    '| x |',
    '~~~',
  ])('%j does not start a block', (text) => {
    expect(renderer.render(`- ${textMarkdown(text)}\n`)).toMatch(
      /^<ul>\n<li>[^<]+<\/li>\n<\/ul>\n$/,
    )
  })

  test('a very long text is cut', () => {
    const markdown = formatChangesMarkdown(
      changesOf(before, `${before}- [${'long '.repeat(1000)}](https://l.example)\n`),
    )
    expect(markdown.length).toBeLessThan(2000)
  })
})

describe('the report', () => {
  const many = `${before}${Array.from({ length: 300 }, (_, n) => `- [Paper ${n} of many: 统一理解与生成](https://many.example/${n})\n`).join('')}`

  test.each([
    [1000, 0],
    [2000, 5],
    [20_000, 50],
    [1_000_000, 300],
  ])('fits into %i bytes and counts the rows left out', (limit, atLeast) => {
    const lists = changesOf(before, many)
    const markdown = formatChangesMarkdown(lists, limit)
    expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(limit)
    expect(markdown).toContain('**300 papers added.**')
    const shown = [...markdown.matchAll(/many\.example/g)].length
    const left = Number(/_(\d+) rows are left out/.exec(markdown)?.[1] ?? 0)
    expect(shown + left).toBe(300)
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length)
    expect(shown).toBeGreaterThanOrEqual(atLeast)
  })

  test('shows no date that only the link gives', () => {
    const list = (end: string): string =>
      `# P\n\n## A\n\n- [Alpha: one of the papers](https://arxiv.org/abs/2511.00511) (${end})\n- [Beta: two of the papers](https://arxiv.org/abs/2511.00512) (Nov, 2025)\n`
    expect(formatChangesMarkdown(changesOf(list('Dec, 2025'), list('CVPR 2026')))).toMatch(
      /date: 2025-12 → none$/m,
    )
  })

  test('shows sections, old and new values, and how to keep an anchor', () => {
    const after = before
      .replace('## Models', '## Language models')
      .replace('[Alpha]', '[On alpha]')
      .replace('https://b.example', 'https://b.example/new')
      .replace(
        '- [Gamma](https://c.example) - the third of them',
        '\n## More\n\n- [Gamma](https://c.example) - the third of three',
      )
    expect(formatChangesMarkdown(changesOf(before, after))).toMatchInlineSnapshot(`
      "**1 paper moved, 1 retitled, 1 relinked, 1 with a changed note; 1 section added, 1 renamed; 2 anchors would break.**

      #### Anchors that would break (2)

      - \`#models\` of section Models; to keep it, put \`<a id="models"></a>\` on a line of its own above line 3, Language models
      - \`#alpha\` of paper Alpha; to keep it, put \`<a id="alpha"></a>\` on a line of its own above line 3, Language models

      #### Papers moved (1)

      - Models → More
        - [Gamma](https://c.example/)

      #### Titles changed (1)

      - Language models
        - Alpha → [On alpha](https://a.example/)

      #### Links changed (1)

      - Language models
        - Beta: [https:​//b.example](https://b.example/) → [https:​//b.example/new](https://b.example/new)

      #### Notes changed (1)

      - More
        - [Gamma](https://c.example/): the third of them → the third of three

      #### Sections added (1)

      - More

      #### Sections renamed (1)

      - Models → Language models
      "
    `)
    expect(formatChanges(changesOf(before, after), plainColors)).toMatchInlineSnapshot(`
      "Anchors that would break
        ! #models of section Models; to keep it, put <a id="models"></a> on a line of its own above line 3, Language models
        ! #alpha of paper Alpha; to keep it, put <a id="alpha"></a> on a line of its own above line 3, Language models

      Papers moved
        § Models → More
          ~ Gamma https://c.example

      Titles changed
        § Language models
          ~ Alpha → On alpha https://a.example

      Links changed
        § Language models
          ~ Beta: https://b.example → https://b.example/new

      Notes changed
        § More
          ~ Gamma https://c.example: the third of them → the third of three

      Sections added
        + More

      Sections renamed
        ~ Models → Language models

      1 paper moved, 1 retitled, 1 relinked, 1 with a changed note; 1 section added, 1 renamed; 2 anchors would break
      "
    `)
  })

  test('reports that nothing changed', () => {
    expect(formatChangesMarkdown(changesOf(before, before))).toBe('**No change.**\n')
    expect(formatChanges(changesOf(before, before), plainColors)).toBe('No change\n')
    expect(
      formatChanges(
        changesOf(before, before.replace(/(- \[Alpha.*\n)(- \[Beta.*\n)/, '$2$1')),
        plainColors,
      ),
    ).toBe('Only the order changed\n  ~ Models\n\nOnly the order changed\n')
  })
})

describe('the contrast of two texts', () => {
  const long = 'x'.repeat(80)
  const around = 'x'.repeat(40)

  test.each([
    ['short ones are whole', 'one two', 'one three', 'one two', 'one three'],
    [
      'long ones keep 40 characters around the difference',
      `${long}A${long}`,
      `${long}B${long}`,
      `…${around}A${around}…`,
      `…${around}B${around}…`,
    ],
    ['what follows on a long start is kept', `${long}A`, `${long}B`, `…${around}A`, `…${around}B`],
    ['what is before a long end is kept', `A${long}`, `B${long}`, `A${around}…`, `B${around}…`],
    ['spaces do not count', ' one\n two ', 'one two  three', 'one two', 'one two three'],
  ])('%s', (_, before, after, old, now) =>
    expect(contrast(before, after)).toEqual([{ text: old }, ' → ', { text: now }]),
  )

  test('nothing is called none, and only the new text has the address', () =>
    expect([contrast('', 'new', 'https://a.example'), contrast('old', '', null)]).toEqual([
      ['none', ' → ', { text: 'new', url: 'https://a.example' }],
      [{ text: 'old' }, ' → ', 'none'],
    ]))
})
