import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleInfo, ruleNames } from '../src/model/rules.ts'
import { resolveOptions, type Options } from '../src/model/options.ts'
import { fixLists, readLists } from '../src/site.ts'

const folder = join(import.meta.dirname, 'rules')
const settings = resolveOptions({ lists: '-' })
const cases = readdirSync(folder)

describe.each(cases)('%s', (name) => {
  const read = (file: string): Buffer => readFileSync(join(folder, name, file))

  test('tells what is expected and nothing else', () => {
    const { diagnostics } = readLists(settings, '.', read('input.md'))
    const told = diagnostics
      .map(
        ({ place, level, rule, message }) =>
          `${place.line}:${place.column} ${level} ${rule}: ${message}\n`,
      )
      .join('')
    expect(told).toBe(read('expected.txt').toString())
  })

  test('is fixed as expected, and then stays as it is', () => {
    const expected = existsSync(join(folder, name, 'fixed.md'))
      ? read('fixed.md')
      : read('input.md')
    const fixed = (text: Buffer): string | undefined => fixLists(settings, '.', text)[0]?.text
    expect(fixed(read('input.md'))).toBe(expected.toString())
    expect(fixed(expected)).toBe(expected.toString())
  })
})

test('every rule that a list can be configured for has a case', () => {
  const missing = ruleNames.filter((name) => !ruleInfo(name).isFatal && !cases.includes(name))
  expect(missing).toEqual([])
})

test('what can be fixed has a case of it', () => {
  expect(
    ruleNames.filter(
      (name) => ruleInfo(name).isFixable && !existsSync(join(folder, name, 'fixed.md')),
    ),
  ).toEqual([])
})

describe('docs/rules.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/rules.md'), 'utf8')
  const sections = new Map(
    [...page.matchAll(/^## `([^`\n]+)`\n\n(.*?)(?=^#|(?![\s\S]))/gms)].map(
      ([, name = '', text = '']) => [name, text],
    ),
  )

  test('has a section for each rule and no other', () =>
    expect([...sections.keys()].sort()).toEqual([...ruleNames].sort()))

  test.each(ruleNames)('tells what %s finds, at which level, and whether it is fixed', (name) => {
    const { says, level, isFixable, isFatal } = ruleInfo(name)
    const marks = [level, isFixable && 'fixed', isFatal && 'fatal'].filter(Boolean)
    expect(sections.get(name)).toContain(
      `${says}. ${marks.map((mark) => `*${mark}*`).join(', ')}\n`,
    )
  })
})

describe('levels', () => {
  const list = readFileSync(join(folder, 'parentheses/input.md'))
  const rulesOf = (given: Options['rules']): Set<string> =>
    new Set(
      readLists(
        resolveOptions({ lists: '-', ...(given && { rules: given }) }),
        '.',
        list,
      ).diagnostics.map(({ level, rule }) => `${level} ${rule}`),
    )

  test('are as configured', () => {
    expect(rulesOf({ parentheses: 'error' })).toEqual(new Set(['error parentheses']))
    expect(rulesOf({ parentheses: 'off' })).toEqual(new Set())
  })

  test.each([
    [
      { parenthesis: 'off' },
      'Unexpected rule "parenthesis" in the options, expected one of docs/rules.md (did you mean parentheses?)',
    ],
    [
      { parentheses: 'loud' },
      'Unexpected level "loud" of parentheses in the options, expected off, info, warning or error',
    ],
    [
      { 'unsafe-target': 'off' },
      'Unexpected level of unsafe-target in the options, expected none: with this problem nothing can be published',
    ],
    [
      ['parentheses'],
      'Unexpected rules ["parentheses"] in the options, expected an object of levels, { "missing-note": "off" }',
    ],
  ])('%j is a usage error', (given, message) => {
    expect(() => resolveOptions({ rules: given as Options['rules'] & object })).toThrow(message)
  })

  test('a comment for a rule that is off is no typo', () => {
    const text = Buffer.from(
      '# T\n\n- [A](https://example.org/a) - N (open. <!-- listwright-disable-line parentheses -- as is -->\n',
    )
    expect(
      readLists(resolveOptions({ lists: '-', rules: { parentheses: 'off' } }), '.', text)
        .diagnostics,
    ).toEqual([])
  })
})

test('comments are no part of a list', () => {
  const text =
    '# T\n\nWords. <!-- listwright-disable-line order -- r -->\n\n## S <!-- listwright-disable-section order -- r -->\n\n- [A](https://example.org/a) - Note. <!-- listwright-disable-line parentheses -- r -->\n'
  expect(JSON.stringify(readLists(settings, '.', Buffer.from(text)).lists)).not.toContain(
    'listwright',
  )
})
