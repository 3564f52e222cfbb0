import { writeFileSync } from 'node:fs'
import { stdout } from 'node:process'
import { gateFeatures } from '../../src/parse/label/gate.ts'
import { Model } from '../../src/parse/label/model.ts'
import { titleState } from '../../src/parse/label/states.ts'
import { examplesOf, type Example } from './examples.ts'
import { makeList, type Style } from './make-list.ts'
import { pathOf, trainGate, trainModel } from './learn.ts'
import { Dice } from './random.ts'
import { valueOf } from '../usage.ts'

/**
 * Generates lists, trains the model and the gate on them, and writes `src/parse/label/weights.ts`:
 * `npm run train`. With `-- --withhold container=details` it trains on all other styles, scores
 * that one, and writes nothing.
 */
const flag = (name: string): string | undefined =>
  valueOf(name, 'npm run train -- [--lists NUMBER] [--models NUMBER] [--withhold DIMENSION=VALUE]')
const lists = Number(flag('--lists') ?? 4000)
/**
 * The number of models whose weights are averaged. Each is trained on its own lists, because a
 * single model depends too much on chance.
 */
const models = Number(flag('--models') ?? 3)
/** The distance between the seeds of their lists. */
const apart = 100_000
/** The maximum number of entries, and of other records, taken from each list; they are similar. */
const perList = 10
const [dimension = '', value = ''] = (flag('--withhold') ?? '').split('=')
const withheld = dimension ? ({ [dimension]: value } as Partial<Style>) : {}
/** Weights are integers in units of 1/scale. */
const scale = 16
/** Smaller weights are dropped. */
const least = 0.2
const folder = new URL('../../src/parse/label/', import.meta.url)

function made(
  from: number,
  count: number,
  options: Parameters<typeof makeList>[1],
): { examples: Example[]; entries: number; lost: number } {
  const all = Array.from({ length: count }, (_, index) =>
    examplesOf(makeList(from + index, options)),
  )
  const dice = new Dice(from)
  const examples = all.flatMap((each) => [
    ...dice.some(
      each.examples.filter(({ gold }) => gold),
      perList,
    ),
    ...dice.some(
      each.examples.filter(({ gold }) => !gold),
      perList,
    ),
  ])
  const lost = all.reduce((sum, each) => sum + each.lost.length, 0)
  const entries = all.reduce(
    (sum, each) => sum + each.lost.length + each.examples.filter(({ gold }) => gold).length,
    0,
  )
  return { examples, entries, lost }
}

function report(
  name: string,
  { examples, entries, lost }: ReturnType<typeof made>,
  model: Model,
  gate: Map<string, number>,
): void {
  let [titles, wholes, passed, wrongly, others] = [0, 0, 0, 0, 0]
  for (const { evidence, siblings, gold } of examples) {
    if (!evidence.atoms.length) continue
    const path = pathOf(model, evidence)
    const score = gateFeatures(evidence, path, siblings).reduce(
      (sum, each) => sum + (gate.get(each) ?? 0),
      0,
    )
    if (!gold) {
      others++
      if (score > 0) wrongly++
      continue
    }
    if (score > 0) passed++
    if (gold.every((state, at) => (state === titleState) === (path[at] === titleState))) titles++
    if (gold.every((state, at) => state === path[at])) wholes++
  }
  const found = examples.filter(({ gold }) => gold).length
  const percent = (part: number, of: number): string =>
    `${((100 * part) / Math.max(of, 1)).toFixed(1)} %`
  stdout.write(
    `${name}: ${entries} entries, records for ${percent(entries - lost, entries)}, titles right ${percent(titles, found)}, whole paths ${percent(wholes, found)}, ` +
      `taken for entries ${percent(passed, found)}; of ${others} others ${percent(wrongly, others)}\n`,
  )
}

function textOf(model: Model, gate: Map<string, number>): string {
  const rows = (kind: string, table: Map<string, Float64Array>): string[] =>
    [...table].flatMap(([name, row]) => {
      const numbers = [...row].map((weight) =>
        Math.abs(weight) < least ? 0 : Math.round(weight * scale),
      )
      if (numbers.every((number) => number === 0)) return []
      return [`${kind}\t${name}\t${packed(numbers)}`]
    })
  const gates = [...gate].flatMap(([name, weight]) =>
    Math.abs(weight) < 0.1 ? [] : [`g\t${name}\t${Math.round(weight * scale)}`],
  )
  return [...rows('f', model.features), ...rows('s', model.steps), ...gates].toSorted().join('\n')
}

/** Writes a run of zeros as its length and `*`; zeros at the end are omitted. */
function packed(numbers: number[]): string {
  const words: string[] = []
  let zeros = 0
  for (const number of numbers) {
    if (number === 0) {
      zeros++
      continue
    }
    if (zeros) words.push(`${zeros}*`)
    zeros = 0
    words.push(String(number))
  }
  return words.join(' ')
}

/** Adds a share of one model's weights to another's. */
function add(to: Map<string, Float64Array>, from: Map<string, Float64Array>, share: number): void {
  for (const [name, row] of from) {
    const sum = to.get(name) ?? new Float64Array(row.length)
    row.forEach((weight, at) => (sum[at] = sum[at]! + weight * share))
    to.set(name, sum)
  }
}

const model = new Model()
const gates = new Map<string, Float64Array>()
for (let index = 0; index < models; index++) {
  const train = made(1 + index * apart, lists, { withhold: withheld })
  const one = trainModel(train.examples, 7 + index, 6)
  const own = trainGate(train.examples, one, 11 + index, 8)
  report(`trained on, ${index + 1} of ${models}`, train, one, own)
  add(model.features, one.features, 1 / models)
  add(model.steps, one.steps, 1 / models)
  add(gates, new Map([...own].map(([name, weight]) => [name, Float64Array.of(weight)])), 1 / models)
}
const gate = new Map([...gates].map(([name, [weight = 0]]) => [name, weight]))
report('other seeds', made(1_000_001, 300, { withhold: withheld }), model, gate)
if (dimension)
  report(`withheld ${dimension}=${value}`, made(2_000_001, 300, { fixed: withheld }), model, gate)
else {
  const text = textOf(model, gate)
  const quoted = text.replace(/[\\`]|\$\{/g, '\\$&')
  writeFileSync(
    new URL('weights.ts', folder),
    `/** The trained weights, which \`npm run train\` writes: a feature, step or gate feature a line. */\nexport const weights = \`${quoted}\`\n`,
  )
  stdout.write(`${text.split('\n').length} features, ${(text.length / 1000).toFixed(0)} kB\n`)
}
