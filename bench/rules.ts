import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { argv, stdout } from 'node:process'
import { countsOf } from '../src/model/collections.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import { resolveOptions } from '../src/model/options.ts'
import { readLists } from '../src/pipeline/read-lists.ts'
import { Dice } from './train/random.ts'
import { requirePaths, valueOf } from './usage.ts'

/**
 * Counts what `check` finds in lists, by rule, and draws a sample of the warnings to judge by hand:
 * `npm run bench:rules -- LIST…`, with `--sample NUMBER`, `--seed NUMBER`, `--rule NAME` (all that one rule finds).
 */
const usage = 'npm run bench:rules -- LIST… [--sample NUMBER] [--seed NUMBER] [--rule NAME]'
const isPath = (word: string, index: number, words: string[]): boolean =>
  !word.startsWith('--') && !words[index - 1]?.startsWith('--')
const paths = requirePaths(argv.slice(2).filter(isPath).sort(), usage)
const found: Diagnostic[] = []
const lines = new Map<string, string[]>()
for (const path of paths) {
  found.push(...readLists(resolveOptions({ lists: path }), '.').diagnostics)
  lines.set(path, readFileSync(path, 'utf8').split(/\r\n|\r|\n/))
}

const show = ({ place, rule, level, message }: Diagnostic): string =>
  `${basename(place.path)}:${place.line}:${place.column} ${level} ${rule}: ${message}\n    ${(lines.get(place.path)?.[place.line - 1] ?? '').slice(0, 300)}\n`

const rule = valueOf('--rule', usage)
const size = Number(valueOf('--sample', usage) ?? 0)
const seed = Number(valueOf('--seed', usage) ?? 1)
if (rule)
  stdout.write(
    found
      .filter((each) => each.rule === rule)
      .map(show)
      .join(''),
  )
else if (size) {
  const warnings = found.filter(({ level }) => level === 'warning')
  const sample = new Dice(seed).some(warnings, size)
  stdout.write(sample.map((each, index) => `${index + 1}. ${show(each)}`).join(''))
} else {
  const counts = countsOf(found.map((each) => `${each.level} ${each.rule}`))
  for (const [name, count] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
    stdout.write(`${String(count).padStart(6)} ${name}\n`)
}
