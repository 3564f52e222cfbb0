import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Example } from '../src/check/rule.ts'
import { rules } from '../src/check/rules/index.ts'
import { resolveOptions, type Options } from '../src/model/options.ts'
import { readLists } from '../src/pipeline/read-lists.ts'
import { diagnosticsOf, readRuleCase, ruleCases } from './rule-case.ts'
import { readRules, ruleFiles } from './rule-files.ts'

const settings = resolveOptions({ lists: '-' })

/** The rules that report something in an example. */
function rulesIn(example: Example): string[] {
  const { list, options, verdicts } = typeof example === 'string' ? { list: example } : example
  return diagnosticsOf(list, resolveOptions({ ...options, lists: '-' }), verdicts).map(
    ({ rule }) => rule,
  )
}

describe.each(readdirSync(ruleCases))('%s', (name) => {
  const { expected, actual } = readRuleCase(name)

  test('reports exactly the expected problems', () =>
    expect(actual.findings).toBe(expected.findings))

  test('is fixed as expected, and a second run changes nothing', () => {
    expect(actual.fixed).toBe(expected.fixed)
    expect(actual.fixedAgain).toBe(expected.fixed)
  })
})

describe.each(rules)('the rule $name', ({ name, level, fixable, fatal, examples }) => {
  test('has a case, with a fixed list if it is fixable', () => {
    const folder = join(ruleCases, name)
    expect(existsSync(join(folder, 'expected.txt'))).toBe(!fatal)
    expect(existsSync(join(folder, 'fixed.md'))).toBe(fixable ?? false)
  })

  test('is an error if it is fatal', () => expect(fatal ? level : 'error').toBe('error'))

  test.each(examples.bad)('reports its bad example %#', (example) =>
    expect(rulesIn(example)).toContain(name),
  )

  test.each(examples.good)('does not report its good example %#', (example) =>
    expect(rulesIn(example)).not.toContain(name),
  )

  test('has examples of both kinds', () =>
    expect(Math.min(examples.bad.length, examples.good.length)).toBeGreaterThan(0))

  test('its docs show only problems of its examples', () => {
    const all = [...examples.bad, ...examples.good]
    const wrong = all.filter(
      (each) => typeof each === 'object' && !each.list.toString().includes(each.shown ?? ''),
    )
    expect(wrong).toEqual([])
  })
})

// `npm run rules` writes them anew.
describe('files generated from the rules', async () => {
  const files = await ruleFiles(await readRules())
  test.each([...files])('%s', (path, text) =>
    expect(readFileSync(join(import.meta.dirname, '..', path), 'utf8')).toBe(text),
  )
})

describe('levels', () => {
  const list = readFileSync(join(ruleCases, 'parentheses/input.md'))
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
      'Unknown rule "parenthesis" in the options; use one of docs/rules.md (did you mean parentheses?)',
    ],
    [
      { parentheses: 'loud' },
      'The level of parentheses in the options must be off, info, warning or error, not "loud"',
    ],
    [
      { 'unsafe-target': 'off' },
      'Rule unsafe-target in the options cannot have another level: a list with this problem cannot be published',
    ],
    [
      ['parentheses'],
      'rules in the options must be an object of levels, { "missing-note": "off" }, not ["parentheses"]',
    ],
  ])('%j is a usage error', (given, message) => {
    expect(() => resolveOptions({ rules: given as Options['rules'] & object })).toThrow(message)
  })

  test('a comment for a rule that is off is not reported', () => {
    const text = Buffer.from(
      '# T\n\n- [A](https://example.org/a) - N (open. <!-- listwright-disable-line parentheses -- as is -->\n',
    )
    expect(
      readLists(resolveOptions({ lists: '-', rules: { parentheses: 'off' } }), '.', text)
        .diagnostics,
    ).toEqual([])
  })
})

test('comments are not part of a list', () => {
  const text =
    '# T\n\nWords. <!-- listwright-disable-line order -- r -->\n\n## S <!-- listwright-disable-section order -- r -->\n\n- [A](https://example.org/a) - Note. <!-- listwright-disable-line parentheses -- r -->\n'
  expect(JSON.stringify(readLists(settings, '.', Buffer.from(text)).lists)).not.toContain(
    'listwright',
  )
})

test.each([
  ['listwright-disable-next-line', 'Unexpected disable comment without a rule'],
  ['listwright-disable order -- reason', 'Unexpected listwright-disable, expected -next-line'],
  ['listwright-disable-row order -- reason', 'Unexpected listwright-disable-row, expected'],
  ['listwright-disable-line odrer -- reason', 'a rule (did you mean order?)'],
  ['listwright-disable-line order', 'Unexpected disable comment without a reason'],
])('the comment %s is reported', (comment, message) =>
  expect(
    diagnosticsOf(
      `# T\n\n## S\n\n- [A](https://example.org/a) - Note. <!-- ${comment} -->\n`,
      settings,
    ).map((each) => each.message),
  ).toEqual([expect.stringContaining(message)]),
)

test('an entry out of order belongs before the next one, or at the end', () => {
  const names = 'Amber Birch Cedar Dale Elm Fern Grove Heath Isle Juniper Kelp Larch Maple Nut Oak'
  const positions = (...titles: string[]): string[] =>
    diagnosticsOf(
      `# T\n\n## S\n\n${titles.map((title) => `- [${title}](https://example.org/${title}) - Note.\n`).join('')}`,
      settings,
    ).flatMap(({ rule, message }) => (rule === 'order' ? [message.replace(/.*: /, '')] : []))
  expect(positions('Ginkgo', ...names.split(' '))).toEqual(['before `Grove`'])
  expect(positions('Zelkova', ...names.split(' '))).toEqual(['at its end'])
  expect(positions(...names.split(' '))).toEqual([])
})

test('numbers with many gaps mean something else', () => {
  const gaps = (...numbers: number[]): string[] =>
    diagnosticsOf(
      `# T\n\n## S\n\n${numbers.map((n, index) => `<!-- -->\n\n${n}. [Title Number ${index}](https://example.org/${index}) - Note.\n\n`).join('')}`,
      settings,
    ).flatMap(({ rule, message }) => (rule === 'numbering' ? [message] : []))
  expect(gaps(1, 5, 9, 12, 20)).toEqual([])
})

test('a venue with two letters swapped is a typo of the more frequent one', () => {
  const venues = (...names: string[]): string[] =>
    diagnosticsOf(
      `# T\n\n## S\n\n${names.map((name, n) => `- [Title Number ${n}](https://example.org/${n}), ${name} 2024\n`).join('')}`,
      settings,
    ).flatMap(({ rule, message }) => (rule === 'venue-spelling' ? [message] : []))
  expect(venues('NeurIPS', 'NeurIPS', 'NeurIPS', 'NeruIPS')).toEqual([
    expect.stringContaining('NeurIPS'),
  ])
  expect(venues('NeurIPS', 'NeurIPS', 'NeurIPS', 'NeurIPS')).toEqual([])
})
