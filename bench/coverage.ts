import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { stderr, stdout } from 'node:process'

/** What vitest writes as `coverage/coverage-summary.json`: percentages by path, and `total`. */
export type Summary = Record<string, { lines: { pct: number } }>

/** The lines of a file that tests must run, in percent. */
const least = 80

/** Only ever runs as a process of its own, which tests start but vitest does not measure. */
const unmeasured = new Set(['src/cli/bin.ts'])

/** A sentence for each file whose tests run too few of its lines. */
export function belowLeast(summary: Summary, root: string): string[] {
  return Object.entries(summary).flatMap(([path, { lines }]) => {
    const file = relative(root, path).split(sep).join('/')
    return path === 'total' || unmeasured.has(file) || lines.pct >= least
      ? []
      : [`${file}: ${lines.pct} % of its lines are covered, expected ${least} %`]
  })
}

/** Holds each file to its lines, after `vitest run --coverage`: `npm run coverage`. */
if (!process.env['VITEST']) {
  const root = join(import.meta.dirname, '..')
  const text = readFileSync(join(root, 'coverage/coverage-summary.json'), 'utf8')
  const problems = belowLeast(JSON.parse(text) as Summary, root)
  stderr.write(problems.map((problem) => `${problem}\n`).join(''))
  if (!problems.length) stdout.write(`Each file has ${least} % of its lines covered\n`)
  process.exitCode = problems.length ? 1 : 0
}
