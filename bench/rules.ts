import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { argv, stdout } from 'node:process'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import { resolveOptions } from '../src/model/options.ts'
import { readLists } from '../src/site.ts'
import { requirePaths } from './usage.ts'

/**
 * Counts what `check` finds in lists, by rule, and draws a sample of the warnings to be judged by hand:
 * `npm run bench:rules -- LIST…`, with `--sample NUMBER`, `--seed NUMBER`, `--rule NAME` (all that one rule finds).
 */
const options = new Map(
  argv.flatMap((word, index): [string, string][] =>
    word.startsWith('--') ? [[word.slice(2), argv[index + 1] ?? '']] : [],
  ),
)
const paths = requirePaths(
  argv
    .slice(2)
    .filter((word, index, words) => !word.startsWith('--') && !words[index - 1]?.startsWith('--'))
    .sort(),
  'npm run bench:rules -- LIST… [--sample NUMBER] [--seed NUMBER] [--rule NAME]',
)
const found: Diagnostic[] = []
const lines = new Map<string, string[]>()
for (const path of paths) {
  found.push(...readLists(resolveOptions({ lists: path }), '.').diagnostics)
  lines.set(path, readFileSync(path, 'utf8').split(/\r\n|\r|\n/))
}

const show = ({ place, rule, level, message }: Diagnostic): string =>
  `${basename(place.path)}:${place.line}:${place.column} ${level} ${rule}: ${message}\n    ${(lines.get(place.path)?.[place.line - 1] ?? '').slice(0, 300)}\n`

const rule = options.get('rule')
const size = Number(options.get('sample') ?? 0)
if (rule)
  stdout.write(
    found
      .filter((each) => each.rule === rule)
      .map(show)
      .join(''),
  )
else if (size)
  stdout.write(
    sample(
      found.filter(({ level }) => level === 'warning'),
      size,
      Number(options.get('seed') ?? 1),
    )
      .map((each, index) => `${index + 1}. ${show(each)}`)
      .join(''),
  )
else {
  const counts = new Map<string, number>()
  for (const { level, rule } of found)
    counts.set(`${level} ${rule}`, (counts.get(`${level} ${rule}`) ?? 0) + 1)
  for (const [name, count] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
    stdout.write(`${String(count).padStart(6)} ${name}\n`)
}

/** Draws without putting back, the same for the same seed (mulberry32). */
function sample<Value>(values: Value[], size: number, seed: number): Value[] {
  let state = seed
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const left = [...values]
  return Array.from({ length: Math.min(size, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}
