import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseList } from '../../src/parse/parse.ts'
import { exportList } from '../../src/publish/papers-json.ts'
import { resolveOptions } from '../../src/model/options.ts'
import { mean, scoreOf } from './score.ts'
import type { Truth } from './truth.ts'

/** Scores by the name of a list; their mean goes by the name `mean`. */
export type GateScores = Record<string, number>

const texts = join(import.meta.dirname, 'texts')

/** Where the scores are kept below which no list may fall. */
export const gatePath = join(import.meta.dirname, 'gate.json')

/** The scores of the lists whose texts are kept here, to three decimals, and their mean. */
export function gateScores(): GateScores {
  const names = readdirSync(texts)
    .filter((file) => file !== 'NOTICE.md')
    .map((file) => file.replace(/\.md$/, ''))
    .toSorted()
  const scores = Object.fromEntries(names.map((name) => [name, rounded(scoreOfText(name))]))
  return { ...scores, mean: rounded(mean(Object.values(scores))) }
}

function scoreOfText(name: string): number {
  const path = join(texts, `${name}.md`)
  const truth = JSON.parse(
    readFileSync(join(import.meta.dirname, 'lists', `${name}.json`), 'utf8'),
  ) as Truth
  const { list, diagnostics } = parseList(
    { path, bytes: readFileSync(path), folder: '' },
    resolveOptions({}),
  )
  return scoreOf(truth, exportList(list, diagnostics).papers).overall
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000

/** A sentence for each list that scores less than it did, and how to look at it. */
export function fallen(now: GateScores, kept: GateScores): string[] {
  return Object.entries(kept).flatMap(([name, before]) => {
    const score = now[name] ?? 0
    if (score >= before) return []
    const how =
      name === 'mean'
        ? 'npm run gold -- --lists tests/gold/texts --half development'
        : `npm run gold -- --lists tests/gold/texts --half development --show ${name}`
    return [
      `${name} fell from ${before.toFixed(3)} to ${score.toFixed(3)}: see what is read wrongly by \`${how}\`, or keep the new scores by \`npm run gold -- --record\``,
    ]
  })
}
