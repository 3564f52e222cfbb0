import { readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseList } from '../src/parse/parse.ts'
import { exportLists } from '../src/publish/papers-json.ts'
import { resolveOptions } from '../src/model/options.ts'
import { requirePaths } from './usage.ts'

/** Compares what `export` does with what remark alone needs for the same text, side by side: `npm run bench:export -- LIST` */
const [path = ''] = requirePaths(argv.slice(2), 'npm run bench:export -- LIST')
const text = readFileSync(path, 'utf8')
const settings = resolveOptions({})

const bare = (source: string): unknown => unified().use(remarkParse).use(remarkGfm).parse(source)
const whole = (source: string): unknown => {
  const { list, diagnostics } = parseList(
    { path, bytes: Buffer.from(source), folder: '' },
    settings,
  )
  return exportLists([{ list }], diagnostics)
}

function seconds(work: (source: string) => unknown, source: string): number {
  const start = performance.now()
  work(source)
  return (performance.now() - start) / 1000
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

// Both compiled before they are timed.
for (let round = 0; round < 3; round++) [bare, whole].map((work) => seconds(work, text))
for (const copies of [1, 2, 4, 8]) {
  const source = Array.from({ length: copies }, () => text).join('\n\n')
  // In turn, so that whatever else the machine does meets both.
  const rounds = Array.from(
    { length: copies > 2 ? 5 : 11 },
    () => [seconds(bare, source), seconds(whole, source)] as const,
  )
  const ratio = median(rounds.map(([one, other]) => other / one))
  const [alone, all] = [
    median(rounds.map(([one]) => one)),
    median(rounds.map(([, other]) => other)),
  ]
  stdout.write(
    `${copies} × ${(text.length / 1000).toFixed(0)} kB: parse ${alone.toFixed(2)} s, export ${all.toFixed(2)} s, ratio ${ratio.toFixed(2)}; ${(all / copies).toFixed(2)} s a copy\n`,
  )
}
