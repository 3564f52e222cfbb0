import {
  featuresOf,
  stepsOf,
  surroundingsOf,
  type Evidence,
} from '../../src/parse/label/features.ts'
import { gateFeatures } from '../../src/parse/label/gate.ts'
import { bestPath, viterbi } from '../../src/parse/label/viterbi.ts'
import { Model } from '../../src/parse/label/model.ts'
import { stateCount, type Path } from '../../src/parse/label/states.ts'
import { linksOfRecord } from '../../src/parse/records/record.ts'
import { expectedOf } from './expected.ts'
import type { Example } from './examples.ts'
import { Dice } from './random.ts'

/** The learning rate, before AdaGrad reduces it. */
const rate = 0.2
/** L2: the share of a weight that is removed at each of its updates. */
const decay = 1e-5
/**
 * Dropout: the share of an example's features that is ignored at each visit, so that no few
 * features dominate.
 */
const dropped = 0.25
/** Smaller gradients are skipped, which saves most of the work. */
const smallest = 1e-4
/** How much worse it is to lose an entry with a link than to accept a record that is none. */
const loss = 3
/** Features in fewer examples are dropped. */
const rarest = 12

/** The weights of a feature, and the sums of their squared gradients. */
interface Row {
  weights: Float64Array
  squares: Float64Array
  averages: Float64Array
}

/**
 * The number of final epochs that the weights are averaged over, so that single lists have little
 * influence.
 */
const averaged = 4

/** Rows by the names of features. */
class Table {
  readonly rows = new Map<string, Row>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  row(name: string): Row {
    let row = this.rows.get(name)
    if (!row) {
      const zeros = (): Float64Array => new Float64Array(this.#size)
      row = { weights: zeros(), squares: zeros(), averages: zeros() }
      this.rows.set(name, row)
    }
    return row
  }

  /** Adds a share of the weights to the averages. */
  average(share: number): void {
    for (const { weights, averages } of this.rows.values())
      for (let at = 0; at < averages.length; at++) averages[at]! += weights[at]! * share
  }

  sum(rows: Row[]): Float64Array {
    const total = new Float64Array(this.#size)
    for (const { weights } of rows)
      for (let at = 0; at < total.length; at++) total[at]! += weights[at]!
    return total
  }
}

/** One AdaGrad step along a gradient. */
function step(rows: Row[], gradient: Float64Array): void {
  for (const { weights, squares } of rows)
    for (let at = 0; at < gradient.length; at++) {
      const slope = gradient[at]!
      if (Math.abs(slope) < smallest) continue
      squares[at]! += slope * slope
      weights[at]! += (rate * slope) / Math.sqrt(squares[at]! + 1e-6) - decay * weights[at]!
    }
}

interface Prepared {
  gold: Path
  features: Row[][]
  steps: Row[][]
}

/**
 * Trains a linear-chain conditional random field over whole paths, by AdaGrad with L2 and feature
 * dropout.
 */
export function trainModel(examples: Example[], seed: number, epochs: number): Model {
  const dice = new Dice(seed)
  const [features, steps] = [new Table(stateCount), new Table((stateCount + 1) * stateCount)]
  const prepared = preparedOf(examples, features, steps)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of dice.shuffled(prepared)) learn(example, features, steps, dice)
    if (epoch >= epochs - averaged)
      for (const table of [features, steps]) table.average(1 / averaged)
  }
  const model = new Model()
  for (const [name, { averages }] of features.rows) model.features.set(name, averages)
  for (const [name, { averages }] of steps.rows) model.steps.set(name, averages)
  return model
}

function preparedOf(examples: Example[], table: Table, stepTable: Table): Prepared[] {
  const named = examples.flatMap(({ evidence, gold }) =>
    gold
      ? [
          {
            gold,
            features: surroundingsOf(evidence).map(featuresOf),
            steps: evidence.atoms.map((_, at) => stepsOf(evidence, at)),
          },
        ]
      : [],
  )
  const counts = new Map<string, number>()
  for (const { features } of named)
    for (const name of new Set(features.flat())) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isCommon = (name: string): boolean => (counts.get(name) ?? 0) >= rarest
  return named.map(({ gold, features, steps }) => ({
    gold,
    features: features.map((names) => names.filter(isCommon).map((name) => table.row(name))),
    steps: steps.map((names) => names.map((name) => stepTable.row(name))),
  }))
}

function learn({ gold, ...example }: Prepared, features: Table, steps: Table, dice: Dice): void {
  const rows = example.features.map((all) => all.filter(() => !dice.chance(dropped)))
  const expected = expectedOf(
    rows.map((each) => features.sum(each)),
    example.steps.map((each) => steps.sum(each)),
  )
  gold.forEach((state, at) => {
    const [gradient, between] = [expected.states[at]!, expected.steps[at]!]
    const from = at ? gold[at - 1]! : stateCount
    for (let each = 0; each < gradient.length; each++) gradient[each] = -gradient[each]!
    for (let each = 0; each < between.length; each++) between[each] = -between[each]!
    gradient[state]! += 1
    between[from * stateCount + state]! += 1
    step(rows[at]!, gradient)
    step(example.steps[at]!, between)
  })
}

/**
 * Trains a logistic regression that accepts or rejects records, on the paths that the model finds.
 */
export function trainGate(
  examples: Example[],
  model: Model,
  seed: number,
  epochs: number,
): Map<string, number> {
  const dice = new Dice(seed)
  const table = new Table(1)
  const prepared = examples
    .filter(({ evidence }) => evidence.atoms.length > 0)
    .map(({ evidence, siblings, gold }) => ({
      rows: gateFeatures(evidence, pathOf(model, evidence), siblings).map((name) =>
        table.row(name),
      ),
      isEntry: gold !== null,
      loss: gold && linksOfRecord(evidence.record).length ? loss : 1,
    }))
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { rows, isEntry, loss: worse } of dice.shuffled(prepared)) {
      const kept = rows.filter(() => !dice.chance(dropped))
      const probability = 1 / (1 + Math.exp(-table.sum(kept)[0]!))
      step(kept, Float64Array.of(((isEntry ? 1 : 0) - probability) * worse))
    }
    if (epoch >= epochs - averaged) table.average(1 / averaged)
  }
  return new Map([...table.rows].map(([name, { averages }]) => [name, averages[0]!]))
}

export function pathOf(model: Model, evidence: Evidence): Path {
  const { emissions, steps } = model.weigh(evidence)
  return bestPath(viterbi(emissions, steps)).path
}
