import { describe, expect, test } from 'vitest'
import { bibtex } from '../src/model/citations/bibtex.ts'
import { citationWith } from './citation.ts'
import { papersOf, type Block, type List } from '../src/model/list.ts'
import { splitMath } from '../src/model/math.ts'
import { messages } from '../src/model/messages/en.ts'
import { resolveOptions } from '../src/model/options.ts'
import { parseList } from '../src/parse/parse.ts'
import { blocksHtml, inlineHtml, textHtml } from '../src/render/safe-html.ts'

const read = (text: string): List =>
  parseList({ path: 'list.md', bytes: Buffer.from(text), folder: '' }, resolveOptions({})).list

const html = (intro: Block[]): string => blocksHtml(intro, messages.alerts)

/** The introduction of a list that consists of it and one entry. */
const introOf = (text: string): string =>
  html(read(`# T\n\n${text}\n\n## S\n\n- [A Title](https://example.org/a) - A note.\n`).intro)

describe('an introduction keeps its', () => {
  test.each([
    [
      'lists',
      'How to help:\n\n3. be nice\n4. be kind',
      '<p>How to help:</p><ol start="3"><li>be nice</li><li>be kind</li></ol>',
    ],
    [
      'tables',
      '| Icon | Meaning |\n|:-:|---|\n| a | Short |\n| b | |',
      '<div class="sideways" tabindex="0"><table><thead><tr><th align="center">Icon</th><th>Meaning</th></tr></thead><tbody><tr><td align="center">a</td><td>Short</td></tr><tr><td align="center">b</td><td></td></tr></tbody></table></div>',
    ],
    [
      'code',
      'Install it:\n\n```bash\nnpm i <x>\n```',
      '<p>Install it:</p><pre><code>npm i &lt;x&gt;</code></pre>',
    ],
    [
      'quotes',
      '> Some words\n>\n> and more',
      '<blockquote><p>Some words</p><p>and more</p></blockquote>',
    ],
    [
      'alerts',
      '> [!WARNING]\n> **Risk**: mind it.\n>\n> 1. **Code**: runs anything\n>    - at once',
      '<blockquote data-alert="warning"><p><strong data-t="alerts.warning">Warning</strong></p><p><strong>Risk</strong>: mind it.</p><ol><li><strong>Code</strong>: runs anything<ul><li>at once</li></ul></li></ol></blockquote>',
    ],
    [
      'lists below a bold line',
      '**Rules:**\n\n- be nice',
      '<p><strong>Rules</strong></p><ul><li>be nice</li></ul>',
    ],
    [
      'footnotes',
      'As *said*[^1].\n\n[^1]: By [me](https://example.org/me).',
      '<p>As <em>said</em>[1].</p><div role="note"><p>[1] By <a href="https://example.org/me">me</a>.</p></div>',
    ],
  ])('%s', (_, text, expected) => expect(introOf(text)).toBe(expected))

  test('but not a table of contents, what announces it, badges and navigation', () => {
    const contents = 'Contents:\n\n- [S](#s)\n- [More](#more)\n  - S'
    const badge = '[![Stars](https://img.example.org/s.svg)](https://example.org/stars)'
    const languages = '[English](en.md) | [中文](zh.md)'
    expect(introOf([badge, languages, 'About.', contents].join('\n\n'))).toBe('<p>About.</p>')
  })

  test('and nothing of it leads anywhere unsafe or is markup of the list', () => {
    const text = '> On [a](javascript:alert(1)) <script>alert(1)</script><b onclick="x">b</b>.'
    expect(introOf(text)).toBe('<blockquote><p>On a <strong>b</strong>.</p></blockquote>')
  })

  test('its links are counted as prose', () => {
    const { others } = read(
      '# T\n\n## S\n\nSee:\n\n- the site https://example.org/x of it, which is long\n\n### P\n\n- [A Title](https://example.org/a) - A note.\n',
    )
    expect(others).toMatchObject([{ kind: 'prose', url: 'https://example.org/x' }])
  })

  test('a list above the sections is prose if it leads nowhere', () => {
    const about = 'It has:\n\n- one thing, with `code`\n- another [thing](https://example.org/x)'
    expect(introOf(about)).toBe(
      '<p>It has:</p><ul><li>one thing, with <code>code</code></li><li>another <a href="https://example.org/x">thing</a></li></ul>',
    )
    const { sections } = read(
      '# T\n\n- [Above](https://example.org/above) - A note.\n\n## S\n\n- [A Title](https://example.org/a) - A note.\n\n## R\n\n- [B Title](https://example.org/b) - A note.\n',
    )
    expect(sections.flatMap(({ papers }) => papers.map(({ title }) => title))).toEqual([
      'Above',
      'A Title',
      'B Title',
    ])
  })

  test('entries are shown once', () => {
    const { sections } = read(
      '# T\n\n## S\n\nWords.\n\n- [A Title](https://example.org/a) - A note.\n- [B Title](https://example.org/b) - A note.\n\nAfter.\n',
    )
    expect(sections.map(({ intro, papers }) => [html(intro), papers.length])).toEqual([
      ['<p>Words.</p>', 2],
    ])
  })
})

describe('shortcodes', () => {
  const list = read(
    '# T :tada:\n\n## :rocket: Fast\n\n- [:zap: A Title](https://example.org/:a:) - Is :100: good :unknown:\n',
  )
  test('become emoji, and the anchor of a heading keeps their letters', () => {
    expect(list.title).toBe('T 🎉')
    expect(list.sections).toMatchObject([{ title: '🚀 Fast', anchor: 'rocket-fast' }])
    expect(papersOf(list)).toMatchObject([{ link: 'https://example.org/:a:' }])
    expect(inlineHtml(papersOf(list)[0]?.note ?? [])).toBe('Is 💯 good :unknown:')
  })

  test('but stay in code, also of headings', () =>
    expect(
      read('# T\n\n## Run :zap: `a:zap:`\n\n- [A Title](https://example.org/a)\n').sections,
    ).toMatchObject([{ title: 'Run ⚡ a:zap:', anchor: 'run-zap-azap' }]))

  test('and what follows them keeps its place', () => {
    const [paper] = papersOf(
      read('# T\n\n## S\n\n- :rocket: :tada: [A Title](https://example.org/a) - :zap: A note.\n'),
    )
    expect(paper?.places.title).toMatchObject({ column: 20, endColumn: 27 })
    expect(paper?.places.note).toMatchObject({ column: 60, endColumn: 67 })
  })
})

describe('attributes', () => {
  test('are not printed, and an id is a further anchor', () => {
    const { sections } = read(
      '# T\n\n## Models {#zoo .big}\n{: .no_toc}\n\nSee **it**{: .x}.\n\n- [A Title](https://example.org/a){:target="_blank"} - A note.\n\n## Data {-}\n\n- [B Title](https://example.org/b)\n',
    )
    expect(sections).toMatchObject([
      { title: 'Models', aliases: ['zoo'] },
      { title: 'Data', aliases: [] },
    ])
    expect(html(sections[0]?.intro ?? [])).toBe('<p>See <strong>it</strong> .</p>')
  })
})

describe('mathematics', () => {
  test('is what GitHub takes for it, and money is not', () => {
    const mathIn = (text: string): string[] =>
      splitMath(text).flatMap((part) => (part.isMath ? [part.text] : []))
    expect(mathIn(String.raw`$\pi_0$, T$^3$Bench ($O(n^2)$) and $$x$$: $2/3$`)).toEqual([
      String.raw`\pi_0`,
      'O(n^2)',
      'x',
      '2/3',
    ])
    expect(mathIn('$5 and $10, $5-$10, $1M, $5 a month or 10$, a$b$c, $ x $, $HOME/$USER')).toEqual(
      [],
    )
  })

  test('is left alone by Markdown, and stays text in the data', () => {
    const title = String.raw`Sum of $\mathcal{L}_{a} * \{b\}_{c}$ and $d*e*f$`
    const [paper] = papersOf(
      read(`# T\n\n## S\n\n- [${title}](https://example.org/a) - A *note*.\n`),
    )
    expect(paper?.title).toBe(title)
    expect(bibtex(citationWith({ title }))).toContain(title)
  })

  test('becomes MathML', () =>
    expect(textHtml(String.raw`<$\pi_0$>`)).toBe(
      String.raw`&lt;<math alttext="\pi_0"><msub><mi>π</mi><mn>0</mn></msub></math>&gt;`,
    ))

  test.each([
    String.raw`$\href{javascript:alert(1)}{x}$`,
    String.raw`$\url{https://example.org}$`,
    String.raw`$\includegraphics{https://example.org/x.png}$`,
    String.raw`$\class{x}{y}$`,
    String.raw`$\def\a{\a\a}\a$`,
    String.raw`$\unknown{x}$`,
    '$x^$',
    '${{{$',
  ])('broken or unsafe TeX stays text: %s', (text) => expect(textHtml(text)).toBe(text))

  test('has no style, and its text no markup', () => {
    expect(textHtml(String.raw`$\color{red}\hat{x}$`)).not.toMatch(/style|class/)
    expect(textHtml(String.raw`$\text{<img src=x onerror=y>}$`)).not.toContain('<img')
  })

  test('costs little, however much there is of it', () => {
    const start = performance.now()
    textHtml('$'.repeat(200_000))
    textHtml('$a '.repeat(100_000))
    textHtml(`$${'{'.repeat(399)}$`)
    textHtml(`$${'\\frac'.repeat(79)}$`)
    textHtml(`$${'x^'.repeat(190)}x$`)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  test('in a block of code or between backticks, as on GitHub', () => {
    expect(introOf('```math\nx^2\n```')).toMatch(/^<math alttext="x\^2" display="block">/)
    expect(introOf('So $`x_1`$ is.')).toContain('<math alttext="`x_1`"'.replaceAll('`', ''))
  })
})

test('deeply nested lists and quotes are no page without end', () => {
  const deep = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- word`).join('\n')
  const quoted = Array.from({ length: 30 }, (_, depth) => `${'> '.repeat(depth + 1)}word`).join(
    '\n\n',
  )
  expect(introOf(deep).length + introOf(quoted).length).toBeLessThan(20_000)
})
