import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import ajv from 'ajv-draft-04'
import picocolors from 'picocolors'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import { unifiedDiff } from '../src/report/unified-diff.ts'
import { plain } from '../src/report/safe-line.ts'
import { formatGithub } from '../src/report/github.ts'
import { formatJson } from '../src/report/diagnostics-json.ts'
import { formatSarif } from '../src/report/sarif.ts'
import { formatLines, formatPretty } from '../src/report/diagnostics-text.ts'
import { ruleNames } from '../src/model/rules.ts'

const hostile =
  '::error::owned\u001B[31m\r\n::set-output name=x::y ##[add-mask]z %0A @everyone ${{ secrets }} <script> \u202E\u200E\u200B\u0085\u007F\u{E0041}'

const problem = (given: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'separator',
  level: 'warning',
  message: 'Unexpected `a`, expected `b`',
  place: { path: 'lists/a.md', line: 3, column: 5, endLine: 3, endColumn: 8 },
  ...given,
})
const problems = (count: number, level: Diagnostic['level']): Diagnostic[] =>
  Array.from({ length: count }, (_, index) =>
    problem({
      level,
      place: { path: 'a.md', line: index + 1, column: 1, endLine: index + 1, endColumn: 2 },
    }),
  )

/** Whether the GitHub runner would run a line as a command. */
const isCommand = (line: string): boolean =>
  line.trimStart().startsWith('::') || line.includes('##[')

describe('terminal', () => {
  const pretty = (diagnostics: Diagnostic[], isWhole?: boolean): string =>
    formatPretty(diagnostics, picocolors.createColors(false), () => null, isWhole)

  test('prints the first problems of a rule, and the lines of the others', () => {
    const text = pretty([...problems(9, 'warning'), problem({ rule: 'order' })])
    expect(text.match(/separator$/gm)).toHaveLength(5)
    expect(text).toContain('  and 4 more of separator: lines 6, 7, 8, 9\n')
    expect(text).toContain(' order\n')
    expect(pretty(problems(30, 'warning'))).toContain(
      '  and 25 more of separator: lines 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 …\n',
    )
  })

  test('prints six, and all if asked for', () => {
    expect(pretty(problems(6, 'warning'))).not.toContain(' more ')
    expect(pretty(problems(9, 'warning'), true).match(/separator$/gm)).toHaveLength(9)
  })
})

describe('github', () => {
  test('prints one command per problem, with its location', () => {
    expect(formatGithub([problem()], (path) => path)).toBe(
      '::warning file=lists/a.md,line=3,endLine=3,col=5,endColumn=7,title=separator::Unexpected `a`, expected `b`\n',
    )
  })

  test('omits the columns of several lines, and prints info as notices', () => {
    const place = { path: 'a.md', line: 3, column: 5, endLine: 4, endColumn: 2 }
    expect(formatGithub([problem({ level: 'info', place })], (path) => path)).toBe(
      '::notice file=a.md,line=3,endLine=4,title=separator::Unexpected `a`, expected `b`\n',
    )
  })

  test('escapes text of lists and paths', () => {
    const printed = formatGithub(
      [problem({ message: hostile, place: { ...problem().place, path: `a:b,c\n${hostile}.md` } })],
      (path) => path,
    )
    expect(printed.trimEnd().split('\n')).toHaveLength(1)
    expect(printed.trimEnd()).not.toMatch(/[\p{Cc}\u202E]|##\[/u)
    const [, properties = ''] = /^::warning (.*?)::/.exec(printed) ?? []
    expect(properties.split(',').map((pair) => pair.split('=')[0])).toEqual([
      'file',
      'line',
      'endLine',
      'col',
      'endColumn',
      'title',
    ])
    expect(properties).toContain('file=a%3Ab%2Cc')
    expect(printed).toContain('%250A')
  })

  test('shows ten of each level, errors first, and folds the rest in the log', () => {
    const printed = formatGithub(
      [...problems(12, 'warning'), ...problems(3, 'error'), ...problems(11, 'info')],
      (path) => path,
    )
      .trimEnd()
      .split('\n')
    const commands = printed.map((line) => /^::(\w+)/.exec(line)?.[1])
    expect(commands.slice(0, 24)).toEqual([
      ...Array(3).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
      'group',
    ])
    expect(printed.slice(24)).toEqual([
      'a.md:11:1: warning: Unexpected `a`, expected `b` (separator)',
      'a.md:12:1: warning: Unexpected `a`, expected `b` (separator)',
      'a.md:11:1: info: Unexpected `a`, expected `b` (separator)',
      '::endgroup::',
    ])
  })
})

describe('sarif', () => {
  const schema: object = JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve(
        '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
      ),
      'utf8',
    ),
  )
  // The test below checks URIs.
  const validate = new ajv.default({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema)

  test('matches the schema, with and without problems', () => {
    for (const diagnostics of [
      [],
      [problem()],
      ruleNames.map((rule) => problem({ rule, level: 'info', message: hostile })),
    ]) {
      validate(JSON.parse(formatSarif(diagnostics, '1.2.3', (path) => path)))
      expect(validate.errors).toBeNull()
    }
    validate({ version: '2.1.0', runs: [{}] })
    expect(validate.errors).not.toBeNull()
  })

  test('has the rule, level and location of each problem', () => {
    const log = JSON.parse(
      formatSarif(
        [problem({ level: 'info', place: { ...problem().place, path: 'lists/二 1#.md' } })],
        '1.2.3',
        (path) => path,
      ),
    ) as {
      runs: {
        tool: { driver: { version: string; rules: { id: string }[] } }
        results: { ruleIndex: number; level: string; locations: unknown[] }[]
      }[]
    }
    const [run] = log.runs
    const [result] = run?.results ?? []
    expect(run?.tool.driver.version).toBe('1.2.3')
    expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('separator')
    expect(result?.level).toBe('note')
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'lists/%E4%BA%8C%201%23.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 8 },
        },
      },
    ])
  })
})

test.each([
  ['text', formatLines],
  ['json', formatJson],
  ['sarif', (diagnostics: Diagnostic[]) => formatSarif(diagnostics, '1', (path) => path)],
])('%s is safe for terminals and workflow logs', (_, format) => {
  const printed = format([
    problem({ message: hostile, place: { ...problem().place, path: `::warning::${hostile}` } }),
  ])
  expect(printed.split('\n').filter(isCommand)).toEqual([])
  expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E\u200B\u200E\u{E0041}]/u)
})

test('json keeps the escaped characters', () => {
  const [row] = JSON.parse(formatJson([problem({ message: hostile })])) as { message: string }[]
  expect(row?.message).toBe(hostile)
})

test('a diff is valid for `patch`', () => {
  expect(unifiedDiff('a.md', '1\n2\n3\n4\n5\n', '1\n2\n3\n4\nfive')).toBe(
    '--- a/a.md\n+++ b/a.md\n@@ -2,4 +2,4 @@\n 2\n 3\n 4\n-5\n+five\n\\ No newline at end of file\n',
  )
})

test('emoji stay', () => expect(plain('👨‍👩‍👧🏽')).toBe('👨‍👩‍👧🏽'))
