import {
  array,
  assert,
  boolean,
  constantFrom,
  property,
  record,
  string,
  uint8Array,
} from 'fast-check'
import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { papersOf, plainText, type Place } from '../src/model/list.ts'
import { paperIds } from '../src/parse/paper-ids.ts'
import { parseList } from '../src/parse/parse.ts'
import { exportList } from '../src/publish/papers-json.ts'
import { resolveOptions } from '../src/model/options.ts'
import { addressesOf, difference, oracleOf } from './oracle.ts'

const settings = resolveOptions({ repo: 'someone/lists' })
const parse = (text: string): ReturnType<typeof parseList> =>
  parseList({ path: 'x.md', bytes: Buffer.from(text), folder: '' }, settings)

/** What a run takes of the processor, in milliseconds: what else the machine does meanwhile hardly counts. */
function cpuOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Takes the bare Markdown parser through so many ordinary entries. */
const parseBare = (entries: number): void =>
  void unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse('- [A title of words](https://example.org/) - note\n'.repeat(entries))

/** What it takes here and now for 100 kB, once it is warm: on a slow machine both take longer. */
const baseline = (parseBare(500), cpuOf(() => parseBare(2000)))

/** Parses a text, and returns its time in multiples of the baseline. */
function timed(text: string): ReturnType<typeof parse> & { times: number } {
  const before = process.cpuUsage()
  const parsed = parse(text)
  const { user, system } = process.cpuUsage(before)
  return { ...parsed, times: (user + system) / 1000 / baseline }
}

/** The texts here take about as long as the baseline; quadratic time would be a dozen times that. */
const most = 4

const comesBefore = (a: Place, b: Place): boolean =>
  a.line < b.line || (a.line === b.line && a.column <= b.column)

const pieces = constantFrom(
  '- ',
  '1. ',
  '  - ',
  '# ',
  '### ',
  '> ',
  '| ',
  '|---|\n',
  '[',
  ']',
  '](',
  ')',
  '(',
  '**',
  '*',
  '`',
  '```\n',
  '~~',
  '<',
  '>',
  '</p>',
  '<details><summary>',
  '</details>',
  '<a href="',
  '<a name=x>',
  '<b>',
  '<table><tr><td>',
  '<!--',
  '-->',
  'https://example.org/a',
  'javascript:alert(1)',
  '[T](https://example.org/b)',
  '[[Paper]](https://example.org/c)',
  '![i](x.png)',
  '[x]()',
  '[y]: https://example.org/d\n',
  '[y]',
  '\n',
  '\n\n',
  '\r\n',
  '    ',
  '\t',
  ' ',
  '：',
  '（',
  '）',
  '，',
  '统一理解',
  '\uFEFF',
  '\u0000',
  '\uD800',
  '\uFFFC',
  '&lt;',
  ':zap:',
  '🔥',
  'NeurIPS 2024',
  'A. Author et al.',
  '---\n',
  'word',
  '\\',
)
const markdown = array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

describe('any text', () => {
  test('is parsed without an exception, into a consistent model', () => {
    assert(
      property(markdown, (text) => {
        const { list, diagnostics } = parse(text)
        const lines = text.split(/\r\n|\r|\n/).length
        const papers = papersOf(list)
        const ids = [
          ...papers.map(({ id }) => id),
          ...list.sections.flatMap(({ anchor, aliases }) => [anchor, ...aliases]).filter(Boolean),
        ]
        expect(new Set(ids).size).toBe(ids.length)
        for (const { place } of [...papers, ...diagnostics, ...list.others, ...list.sections]) {
          expect(place.line).toBeGreaterThanOrEqual(1)
          expect(place.column).toBeGreaterThanOrEqual(1)
          expect(place.endLine).toBeLessThanOrEqual(lines)
          expect(
            [place.endLine, place.endColumn] >= [place.line, place.column] ||
              place.endLine > place.line ||
              place.endColumn >= place.column,
          ).toBe(true)
        }
        for (const { place, places } of papers)
          for (const field of Object.values(places)
            .flat()
            .filter((each): each is Place => each !== null))
            expect([
              comesBefore(place, field),
              field.endLine < place.endLine ||
                (field.endLine === place.endLine && field.endColumn <= place.endColumn),
            ]).toEqual([true, true])
        const urls = papers
          .flatMap(({ link, links }) => [link, ...links.map((each) => each.url)])
          .filter((url) => url !== null)
        expect(urls.filter((url) => !/^(https?:\/\/|mailto:)/i.test(url))).toEqual([])
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  test('any bytes are parsed without an exception', () => {
    assert(
      property(uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseList({ path: 'x.md', bytes, folder: '' }, settings).list.path).toBe('x.md')
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  test.each([
    ['5,000 levels of quotes', '>'.repeat(5000) + ' [T](https://example.org/)'],
    [
      '100 nested bullets',
      Array.from(
        { length: 100 },
        (_, depth) => `${'  '.repeat(depth)}- [T${depth}](https://example.org/${depth})`,
      ).join('\n'),
    ],
    ['5,000 nested elements', `${'<div>'.repeat(5000)}<a href="https://example.org/">T</a>`],
    ['5,000 open brackets', '['.repeat(5000)],
    ['5,000 open parentheses after a link', `- [T](https://example.org/)${'('.repeat(5000)}`],
    ['one line of 75 kB', `- [T](https://example.org/) - ${'word '.repeat(15_000)}`],
    ['20,000 colons', `- [T](https://example.org/)(${':'.repeat(20_000)})`],
    ['30,000 levels of bullets', '- '.repeat(30_000)],
    ['30,000 levels of numbers', '1. '.repeat(30_000)],
  ])('%s', (_, text) => expect(timed(text).times).toBeLessThan(most))
})

describe('entries without a blank line are each a paper', () => {
  const all = (entry: (index: number) => string): string =>
    `# L\n\n${Array.from({ length: 500 }, (_, index) => entry(index)).join('')}`
  const linked = (index: number): string => `[A Title of ${index}](https://example.org/${index})`
  test.each([
    ['lines that `<br>` ends', all((index) => `${linked(index)} a note<br>\n`)],
    ['lines with three looks', all((at) => `${linked(at)} *A. Doe* **CVPR** \`code\`\\\n`)],
    ['rows without outer bars', `T | C\n--- | ---\n${all((at) => `${linked(at)} | x\n`).slice(5)}`],
    [
      'definitions in one block',
      `${all((at) => `- [Title of ${at}][${at}]\n`)}\n${all((at) => `[${at}]: <https://example.org/${at}>\n`).slice(5)}`,
    ],
  ])('%s', (_, text) => {
    const { list, diagnostics } = parseList(
      { path: 'x.md', bytes: Buffer.from(text), folder: '' },
      settings,
    )
    expect(papersOf(list)).toHaveLength(500)
    expect(diagnostics.filter(({ rule }) => rule === 'long-paragraph')).toEqual([])
  })
})

test.each([
  ['a comment', '<!--', '**Old** [x](https://example.org/x) *a*', '-->'],
  ['a block of code', '```json', '"a_b": ["*c*", "<d>"],', '```'],
])('%s of thousands of lines ends at its end', (_, open, line, close) => {
  const entry = (name: string): string =>
    `- [A Study of ${name}](https://example.org/${name}) - A note.\n`
  const text = `# L\n\n${entry('oaks')}\n${open}\n${`${line}\n`.repeat(3000)}${close}\n\n${entry('elms')}`
  const { list, diagnostics } = parseList(
    { path: 'x.md', bytes: Buffer.from(text), folder: '' },
    settings,
  )
  expect([papersOf(list).map(({ title }) => title), list.intro, diagnostics]).toEqual([
    ['A Study of oaks', 'A Study of elms'],
    [],
    [],
  ])
})

test('placeholder characters in the source survive a long paragraph', () => {
  const text = `# L\n\n- [A Study of \uFDD6 elms](https://example.org/elms)\n\n${'a **b** '.repeat(9000)}`
  const { list } = parseList({ path: 'x.md', bytes: Buffer.from(text), folder: '' }, settings)
  expect(papersOf(list).map(({ title }) => title)).toEqual(['A Study of \uFFFD elms'])
})

describe('the time grows linearly with the text', () => {
  const entry = '- [T](https://example.org/) - '
  test.each([
    ['[', '', 100_000],
    ['[[', ']]', 40_000],
    ['- [A](u) - word [x](https://e.org/y) (', '', 50_000],
    ['https://example.org/ ', '', 50_000],
    ['a@b.co ', '', 40_000],
    ['http://a.b/(', '', 30_000],
    ['www.', '', 30_000],
    ['](ab Cd ', '', 40_000],
    ['()', '', 100_000],
    ['(', ')', 70_000],
    ['（', '）', 70_000],
    ['** ', '', 70_000],
    [' ', 'x', 150_000],
    ['-', 'x', 70_000],
    ['“', '', 70_000],
    ['<td>', '', 40_000],
    ['&', '', 40_000],
    ['<br>', '', 20_000],
  ])('%j and %j, %i characters in one line', (open, close, length) => {
    const half = Math.floor(length / (open + close).length)
    const { times } = timed(`${entry}a${open.repeat(half)}${close.repeat(half)}`)
    expect(times).toBeLessThan(most)
  })

  test.each(['#_a__ b\n', '-*a** b\n', '2)*a** b\n', '2) *a** b\n'])(
    'a paragraph of lines that look like blocks: %j',
    (line) => expect(timed(`x\n${line.repeat(1500)}`).times).toBeLessThan(most),
  )

  test.each([
    ['# a\n', 3_000],
    ['- Group\n  - [A](https://example.org/) - x\n', 300],
    ['a\n\n', 4_000],
  ])('%j %i times', (piece, times) => expect(timed(piece.repeat(times)).times).toBeLessThan(most))

  test('also for the anchors of equal entries', () => {
    const alike = { title: 'T', link: null, year: null, date: null, arxivId: null }
    const took = cpuOf(() =>
      paperIds(
        Array.from({ length: 10_000 }, () => alike),
        new Set(),
      ),
    )
    expect(took / baseline).toBeLessThan(most)
  })
})

test('the location of each field contains its words', () => {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const words = string({ unit: 'grapheme-ascii', minLength: 3, maxLength: 20 }).map(
    (text) => `Words ${text.replace(/[^a-z0-9 &*_<>]/gi, '')} end`,
  )
  const escaped = (text: string, entities: boolean): string =>
    text.replace(/[&*_<>]/g, (character) =>
      entities ? `&#${character.charCodeAt(0)};` : `\\${character}`,
    )
  const entry = record({
    title: words,
    note: words,
    author: constantFrom('A. Author', 'Jane Van Doe'),
    entities: boolean(),
    lead: constantFrom('- ', '> 1. ', '  * ', '1. '),
  })
  assert(
    property(array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
      const text = entries
        .map(
          ({ title, note, author, entities, lead }) =>
            `${lead}**${escaped(title, entities)}** *${author}, B. Other*, ICML 2020. [[paper](https://example.org/)]\n\n${lead.replace(/[^>]/g, ' ')}${escaped(note, entities)} so it\n${lead.replace(/[^>]/g, ' ')}goes on\n`,
        )
        .join('\n---\n')
      const lines = text.split('\n')
      const cut = ({ line, column, endLine, endColumn }: Place): string =>
        lines
          .slice(line - 1, endLine)
          .map((each, index, { length }) =>
            each.slice(index ? 0 : column - 1, index === length - 1 ? endColumn - 1 : undefined),
          )
          .join('\n')
      for (const { title, note, authors, places } of papersOf(parse(text).list)) {
        const plain = (printed: string): string =>
          letters(printed.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))))
        expect(plain(cut(places.title))).toBe(letters(title))
        expect(places.note ? plain(cut(places.note)) : '').toBe(letters(plainText(note)))
        expect(places.authors.map(cut)).toEqual(authors)
        expect(places.venue && cut(places.venue)).toBe('ICML 2020')
      }
    }),
    { numRuns: 100, seed: 7 },
  )
})

describe('no URL is lost', () => {
  const folder = join(import.meta.dirname, 'lists')
  test.each(readdirSync(folder).filter((name) => existsSync(join(folder, name, 'input.md'))))(
    '%s',
    (name) => {
      const text = readFileSync(join(folder, name, 'input.md'), 'utf8')
      const { list, diagnostics } = parseList(
        { path: 'input.md', bytes: Buffer.from(text), folder: '' },
        resolveOptions({}),
      )
      expect(difference(oracleOf(text), addressesOf(exportList(list, diagnostics)))).toEqual([])
    },
  )

  test('the oracle finds URLs that are not accounted for', () =>
    expect(
      difference(oracleOf('- [T](https://example.org/)\n\n<a href="https://example.org/">x</a>'), [
        'https://example.org/',
      ]),
    ).toEqual(['https://example.org/']))
})

describe('a line of one repeated character', () => {
  test.each([
    ...[
      '[x] ',
      '<a b="',
      '[a](x',
      '*a ',
      '`a ``b ',
      '[a](https://example.org/) ',
      '~~a ',
      '[^a] ',
    ].map((character) => [character, 70_000] as const),
    ['word ', 150_000] as const,
    ['<!-- ', 150_000] as const,
  ])('%j, %i times and less', (character, length) => {
    const text = `- [T](https://example.org/) - ${character.repeat(length / character.length)}`
    const { list, diagnostics, times } = timed(text)
    expect(times).toBeLessThan(most)
    // what looks like a link and was not read as one is told all the same
    expect(addressesOf(exportList(list, diagnostics)).length).toBe(
      text.split('https://example.org/').length - 1,
    )
  })

  test('a title of 400,000 letters is parsed quickly', () => {
    const { list, times } = timed(
      `# A list\n\n- [${'x'.repeat(400_000)}](https://example.org/long) - note`,
    )
    expect(papersOf(list)).toHaveLength(1)
    expect(times).toBeLessThan(most)
  })

  test('a bracket that closes far away is parsed, and placeholders are restored', () => {
    const { list } = parse(
      `# A list\n\n[${'word '.repeat(10_000)}](https://example.org/far) *end*\n\n- [First](https://example.org/) - note`,
    )
    expect(papersOf(list).map(({ title }) => title)).toContain('First')
    expect(JSON.stringify(list)).toContain('word word')
    expect(JSON.stringify(list)).not.toMatch(/[\uFDD0-\uFDEF]/)
  })
})
