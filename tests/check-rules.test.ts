import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleNames, rules, type RuleInfo } from '../src/rules.ts'
import { settle } from '../src/settings.ts'
import { mendLists, readLists } from '../src/site.ts'

const folder = join(import.meta.dirname, 'rules')
const settings = settle({ lists: '-' })
const cases = readdirSync(folder)

describe.each(cases)('%s', (name) => {
  const read = (file: string): Buffer => readFileSync(join(folder, name, file))

  test('tells what is expected and nothing else', () => {
    const { diagnostics } = readLists(settings, '.', read('input.md'))
    const told = diagnostics.map(({ place, level, rule, message }) => `${place.line}:${place.column} ${level} ${rule}: ${message}\n`).join('')
    expect(told).toBe(read('expected.txt').toString())
  })

  test('is mended as expected, and then stays as it is', () => {
    const fixed = existsSync(join(folder, name, 'fixed.md')) ? read('fixed.md') : read('input.md')
    const mended = (text: Buffer): string | undefined => mendLists(settings, '.', text)[0]?.text
    expect(mended(read('input.md'))).toBe(fixed.toString())
    expect(mended(fixed)).toBe(fixed.toString())
  })
})

test('every rule that a list can be configured for has a case', () => {
  const missing = ruleNames.filter((name) => !(rules[name] as RuleInfo).isFatal && !cases.includes(name))
  expect(missing).toEqual([])
})

test('what can be mended has a case of it', () => {
  expect(ruleNames.filter((name) => (rules[name] as RuleInfo).isFixable && !existsSync(join(folder, name, 'fixed.md')))).toEqual([])
})
