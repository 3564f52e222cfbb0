import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveOptions } from '../src/model/options.ts'
import { fixLists, readLists } from '../src/site.ts'

export const ruleCases = join(import.meta.dirname, 'rules')

const settings = resolveOptions({ lists: '-' })

/** A case of `tests/rules`: what is expected of its list, and what `check` makes of it. */
export interface RuleCase {
  expected: { findings: string; fixed: string }
  actual: { findings: string; fixed: string; fixedAgain: string }
}

/** Reads a case and checks its list. Files that do not exist are expected to be empty, or not to change anything. */
export function readRuleCase(name: string): RuleCase {
  const read = (file: string): string | null => {
    const path = join(ruleCases, name, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  }
  const input = read('input.md') ?? ''
  const expected = { findings: read('expected.txt') ?? '', fixed: read('fixed.md') ?? input }
  return {
    expected,
    actual: {
      findings: findingsOf(input),
      fixed: fixed(input),
      fixedAgain: fixed(expected.fixed),
    },
  }
}

const findingsOf = (text: string): string =>
  readLists(settings, '.', Buffer.from(text))
    .diagnostics.map(
      ({ place, level, rule, message }) =>
        `${place.line}:${place.column} ${level} ${rule}: ${message}\n`,
    )
    .join('')

const fixed = (text: string): string => fixLists(settings, '.', Buffer.from(text))[0]?.text ?? ''
