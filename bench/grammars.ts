import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stdout } from 'node:process'
import { shownCase, shownCases } from '../tests/lists-page.ts'

/**
 * Writes what becomes of each example of docs/grammars.md anew, as `tests/lists` expects it: `npm run docs`.
 * An example is found by its list, and its outcome goes as far as the table and the report after it.
 */
const path = join(import.meta.dirname, '../docs/grammars.md')

/** Whether a line belongs to an outcome: a row of the table, the report, or space between. */
const isOutcome = (line: string): boolean =>
  line === '' || line.startsWith('|') || line === 'Reported:' || line.startsWith('- `` ')

function withOutcome(page: string, name: string): string {
  const { input, outcome } = shownCase(name)
  const at = page.indexOf(input)
  if (at < 0) {
    stdout.write(`${name}: its list is not on the page\n`)
    return page
  }
  const start = at + input.length
  const lines = page.slice(start).split('\n')
  const report = lines.indexOf('Reported:')
  // A second table, after the report, is not ours.
  const end = lines.findIndex(
    (line, index) =>
      index > 0 && (!isOutcome(line) || (report > 0 && index > report && line.startsWith('|'))),
  )
  const rest = end < 0 ? [] : lines.slice(end)
  return [`${page.slice(0, start)}\n\n${outcome}`, rest.join('\n')].filter(Boolean).join('\n\n')
}

const before = readFileSync(path, 'utf8')
const after = `${shownCases.reduce(withOutcome, before).trimEnd()}\n`
writeFileSync(path, after)
stdout.write(after === before ? 'docs/grammars.md is as it was\n' : 'docs/grammars.md is written\n')
