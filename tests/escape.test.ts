import { describe, expect, test } from 'vitest'
import { addressed, escaped, lineStartEscaped, noted } from '../src/printing/escape.ts'
import type { Inline } from '../src/model/list.ts'
import { languages } from '../src/model/messages/languages.ts'

describe('words that are written into a list stay words', () => {
  test.each([
    ['a *b* [c](d) `e` f\\g', 'markdown', 'a \\*b\\* \\[c\\](d) \\`e\\` f\\\\g'],
    ['snake_case and _this_', 'markdown', 'snake_case and \\_this\\_'],
    ['a <b> & &amp; AT&T', 'markdown', 'a \\<b> & \\&amp; AT&T'],
    ['a | b', 'cell', 'a \\| b'],
    ['a * b', 'code', 'a * b'],
    ['a\n  "b" <c> & d', 'html', 'a &quot;b&quot; &lt;c&gt; &amp; d'],
  ] as const)('%j in %s', (words, around, printed) => expect(escaped(words, around)).toBe(printed))

  test.each([
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['12. a', '12\\. a'],
    ['1.5 a', '1.5 a'],
  ])('%j at the start of a line', (printed, safe) => expect(lineStartEscaped(printed)).toBe(safe))
})

test.each([
  ['https://a.org/b c', 'inline', 'markdown', 'https://a.org/b%20c'],
  ['https://a.org/b_(c)', 'inline', 'markdown', 'https://a.org/b_(c)'],
  ['https://a.org/b)', 'inline', 'markdown', 'https://a.org/b\\)'],
  ['https://a.org/b(', 'reference', 'markdown', '(https://a.org/b\\()'],
  ['https://a.org/b|c', 'inline', 'cell', 'https://a.org/b%7Cc'],
  ['https://a.org/b', 'bare', 'markdown', 'https://a.org/b'],
  ['https://a.org/b.', 'bare', 'markdown', '<https://a.org/b.>'],
  [
    `https://a.org/?a="b"&c='d'`,
    'attribute',
    'html',
    'https://a.org/?a=&quot;b&quot;&amp;c=%27d%27',
  ],
] as const)('the address %s is written as %s in %s', (url, form, around, printed) =>
  expect(addressed(url, form, around)).toBe(printed),
)

describe('a note keeps its looks and links', () => {
  const note: Inline[] = [
    { kind: 'text', text: 'See ' },
    { kind: 'link', text: 'the code', url: 'https://a.org/?b&c' },
    { kind: 'text', text: ', ' },
    { kind: 'strong', text: 'now ' },
    { kind: 'emphasis', text: 'or' },
    { kind: 'deleted', text: ' never' },
    { kind: 'code', text: ' a|b' },
  ]

  test.each([
    ['markdown', 'See [the code](https://a.org/?b&c), **now** *or* ~~never~~ `a|b`'],
    ['cell', 'See [the code](https://a.org/?b&c), **now** *or* ~~never~~ `a\\|b`'],
    [
      'html',
      'See <a href="https://a.org/?b&amp;c">the code</a>, <b>now</b> <i>or</i> <del>never</del> <code>a|b</code>',
    ],
    ['code', 'See the code, now or never a|b'],
  ] as const)('in %s', (around, printed) => expect(noted(note, around)).toBe(printed))

  test('in a code span that holds a backtick', () =>
    expect(noted([{ kind: 'code', text: 'a`b' }], 'markdown')).toBe('``a`b``'))
})

test.each(Object.entries(languages))('numbers are part of the sentences of %s', (_lang, words) => {
  expect(words.count(1234, 'tools')).toMatch(/1.?234/)
  expect(words.picture.caption(77, 1234)).toMatch(/77.*1234|1234.*77/)
  expect(words.search(3, 'books')).toContain('3')
})
