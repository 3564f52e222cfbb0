import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { parseList } from '../src/parse/parse.ts'
import { exportList } from '../src/publish/papers-json.ts'
import { resolveOptions } from '../src/model/options.ts'
import { gatePath, gateScores } from '../tests/gold/gate.ts'
import { coreFields, mean, printedFields, scoreOf, type Score } from '../tests/gold/score.ts'
import { hashOf, isBlind, truthOf, type Truth, type Written } from '../tests/gold/truth.ts'
import { valueOf } from './usage.ts'

/**
 * Scores the parser on public lists whose right values were written down by hand: `npm run gold -- [OPTION …]`
 *
 *     --lists DIR          where the lists are, or are put by --fetch (default: gold-lists)
 *     --fetch              fetches those that are missing from GitHub
 *     --half blind         only that half, without differences; `development` is the other
 *     --show TEXT          each difference of the development lists whose name has the text
 *     --hash DIR           reads truths that are written in words, and keeps their hashes in tests/gold/lists
 *     --record             keeps the scores of tests/gold/texts in tests/gold/gate.json, below which they may not fall
 */
const usage =
  'npm run gold -- [--lists DIR] [--fetch] [--half NAME] [--show TEXT] [--hash DIR] [--record]'
const flag = (name: string): string | undefined => valueOf(name, usage)
const folder = flag('--lists') ?? 'gold-lists'
const [onlyHalf, shown, hashFrom] = [flag('--half'), flag('--show'), flag('--hash')]
const kept = join(import.meta.dirname, '../tests/gold/lists')

const readTruths = (from: string): Written[] =>
  readdirSync(from)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(from, file), 'utf8')) as Written)

/** The name of a truth's file: letters that not every file system keeps become a hash. */
function keptAs(file: string): string {
  const name = file.replace(/\.\w+$/, '')
  const plain = name.replace(/[^\w.+-]+/g, '_')
  return `${plain}${plain === name ? '' : `-${hashOf(name).slice(0, 6)}`}.json`
}

function hash(from: string): void {
  mkdirSync(kept, { recursive: true })
  for (const written of readTruths(from)) {
    const truth = truthOf(written)
    writeFileSync(join(kept, keptAs(written.file)), `${JSON.stringify(truth)}\n`)
  }
}

async function fetchList({ file, repository, commit, path }: Truth): Promise<void> {
  const target = join(folder, file)
  if (existsSync(target)) return
  mkdirSync(folder, { recursive: true })
  const response = await fetch(`https://raw.githubusercontent.com/${repository}/${commit}/${path}`)
  if (response.ok) writeFileSync(target, new Uint8Array(await response.arrayBuffer()))
  else stdout.write(`${file}: not fetched, status ${response.status}\n`)
}

function score(truth: Truth): Score | null {
  const path = join(folder, truth.file)
  if (!existsSync(path)) return null
  const { list, diagnostics } = parseList(
    { path, bytes: readFileSync(path), folder: '' },
    resolveOptions({}),
  )
  const isShown = shown !== undefined && truth.file.includes(shown) && !isBlind(truth)
  return scoreOf(truth, exportList(list, diagnostics).papers, (line) => {
    if (isShown) stdout.write(`${line.slice(0, 300)}\n`)
  })
}

const cell = (value: number | null, digits = 2): string =>
  (value === null ? '–' : value.toFixed(digits)).padStart(5)
const columns = [...coreFields, ...printedFields]

function print(name: string, scores: Score[]): void {
  stdout.write(
    `\n${`${name}, ${scores.length} lists`.padEnd(60)}  all    f1 ${columns.map((field) => field.slice(0, 5).padStart(5)).join(' ')}\n`,
  )
  for (const { file, overall, f1, fields } of scores.toSorted((a, b) => a.overall - b.overall))
    stdout.write(
      `${file.slice(0, 59).padEnd(60)}${cell(overall)} ${cell(f1)} ${columns.map((field) => cell(fields[field])).join(' ')}\n`,
    )
  const means = columns.map((field) => mean(scores.flatMap(({ fields }) => fields[field] ?? [])))
  stdout.write(
    `${'mean'.padEnd(60)}${cell(mean(scores.map(({ overall }) => overall)), 3)} ${cell(mean(scores.map(({ f1 }) => f1)))} ${means.map((value) => cell(value)).join(' ')}\n`,
  )
}

function record(): void {
  const scores = gateScores()
  writeFileSync(gatePath, `${JSON.stringify(scores, null, 2)}\n`)
  for (const [name, score] of Object.entries(scores))
    stdout.write(`${name.padEnd(60)}${score.toFixed(3)}\n`)
}

if (hashFrom) hash(hashFrom)
else if (argv.includes('--record')) record()
else {
  const truths = readTruths(kept) as unknown as Truth[]
  if (argv.includes('--fetch')) for (const truth of truths) await fetchList(truth)
  for (const half of ['development', 'blind']) {
    if (onlyHalf && onlyHalf !== half) continue
    const own = truths.filter((truth) => isBlind(truth) === (half === 'blind'))
    const scores = own.flatMap((truth) => score(truth) ?? [])
    print(half, scores)
    const missing = own.length - scores.length
    if (missing) stdout.write(`${missing} more are not in ${folder}: --fetch gets them\n`)
  }
}
