import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../src/check/check.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import { resolveOptions, type Settings } from '../src/model/options.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { parseList } from '../src/parse/parse.ts'
import { fixLists } from '../src/pipeline/fix-lists.ts'

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
      findings: findingsOf(input, JSON.parse(read('verdicts.json') ?? '{}') as Answers),
      fixed: fixed(input),
      fixedAgain: fixed(expected.fixed),
    },
  }
}

type Answers = Record<string, Verdict>

/** Checks a text as a list, as if hosts had answered so. */
export function diagnosticsOf(
  text: string | Uint8Array,
  settings: Settings,
  verdicts: Answers = {},
): Diagnostic[] {
  const source = { path: '-', bytes: Buffer.from(text), folder: '' }
  const { list, text: decoded, facts, diagnostics } = parseList(source, settings)
  return check(list, decoded, facts, diagnostics, settings, new Map(Object.entries(verdicts)))
}

const findingsOf = (text: string, verdicts: Answers): string =>
  diagnosticsOf(text, settings, verdicts)
    .map(
      ({ place, level, rule, message }) =>
        `${place.line}:${place.column} ${level} ${rule}: ${message}\n`,
    )
    .join('')

const fixed = (text: string): string => fixLists(settings, '.', Buffer.from(text))[0]?.text ?? ''
