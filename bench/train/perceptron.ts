import {
  featuresOf,
  stepsOf,
  surroundingsOf,
  type Evidence,
} from '../../src/parse/label/features.ts'
import { gateFeatures } from '../../src/parse/label/gate.ts'
import {
  bestPath,
  Model,
  stateCount,
  titleState,
  viterbi,
  type Path,
} from '../../src/parse/label/model.ts'
import type { Example } from './examples.ts'

/** Numbers from 0 to 1, the same again for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffled<T>(items: T[], random: () => number): T[] {
  const result = [...items]
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[result[at], result[other]] = [result[other] as T, result[at] as T]
  }
  return result
}

/** Rows of weights with their sums over time, so that the mean over all steps can be taken at the end. */
class Table {
  readonly #size: number
  readonly #ids = new Map<string, number>()
  readonly #rows: Float64Array[] = []
  readonly #sums: Float64Array[] = []

  constructor(size: number) {
    this.#size = size
  }

  id(name: string): number {
    let id = this.#ids.get(name)
    if (id === undefined) {
      id = this.#rows.length
      this.#ids.set(name, id)
      this.#rows.push(new Float64Array(this.#size))
      this.#sums.push(new Float64Array(this.#size))
    }
    return id
  }

  sum(ids: number[]): Float64Array {
    const total = new Float64Array(this.#size)
    for (const id of ids) {
      const row = this.#rows[id] as Float64Array
      for (let at = 0; at < total.length; at++)
        total[at] = (total[at] as number) + (row[at] as number)
    }
    return total
  }

  add(ids: number[], at: number, change: number, time: number): void {
    for (const id of ids) {
      const [row, sum] = [this.#rows[id] as Float64Array, this.#sums[id] as Float64Array]
      row[at] = (row[at] as number) + change
      sum[at] = (sum[at] as number) + change * time
    }
  }

  averaged(time: number): Map<string, Float64Array> {
    return new Map(
      [...this.#ids].map(([name, id]) => [
        name,
        (this.#rows[id] as Float64Array).map(
          (weight, at) => weight - ((this.#sums[id] as Float64Array)[at] as number) / time,
        ),
      ]),
    )
  }
}

interface Prepared {
  gold: Path
  features: number[][]
  steps: number[][]
}

/** What a wrong state costs while training, so that right paths win by a margin: twice as much at a title's edge. */
const cost = (state: number, gold: number): number =>
  state === gold ? 0 : (state === titleState) === (gold === titleState) ? 1 : 2

/** An averaged perceptron over whole paths; features that fewer than `rarest` examples have are left out. */
export function trainModel(examples: Example[], seed: number, epochs: number, rarest = 4): Model {
  const random = randomOf(seed)
  const [features, steps] = [new Table(stateCount), new Table((stateCount + 1) * stateCount)]
  const counts = new Map<string, number>()
  const entries = examples.flatMap(({ evidence, gold }) =>
    gold ? [{ evidence, gold, names: surroundingsOf(evidence).map(featuresOf) }] : [],
  )
  for (const { names } of entries)
    for (const name of new Set(names.flat())) counts.set(name, (counts.get(name) ?? 0) + 1)
  const prepared = entries.map(({ evidence, gold, names }): Prepared => ({
    gold,
    features: names.map((each) =>
      each.filter((name) => (counts.get(name) ?? 0) >= rarest).map((name) => features.id(name)),
    ),
    steps: names.map((_, at) => stepsOf(evidence, at).map((name) => steps.id(name))),
  }))
  let time = 1
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const example of shuffled(prepared, random)) learn(example, features, steps, time++)
  const model = new Model()
  for (const [name, row] of features.averaged(time)) model.features.set(name, row)
  for (const [name, row] of steps.averaged(time)) model.steps.set(name, row)
  return model
}

function learn(
  { gold, features: names, steps: between }: Prepared,
  features: Table,
  steps: Table,
  time: number,
): void {
  const emissions = names.map((ids, at) =>
    features.sum(ids).map((weight, state) => weight + cost(state, gold[at] as number)),
  )
  const { path } = bestPath(
    viterbi(
      emissions,
      between.map((ids) => steps.sum(ids)),
    ),
  )
  path.forEach((state, at) => {
    const right = gold[at] as number
    const [from, rightFrom] = at
      ? [path[at - 1] as number, gold[at - 1] as number]
      : [stateCount, stateCount]
    if (state !== right) {
      features.add(names[at] as number[], right, 1, time)
      features.add(names[at] as number[], state, -1, time)
    }
    if (state === right && from === rightFrom) return
    steps.add(between[at] as number[], rightFrom * stateCount + right, 1, time)
    steps.add(between[at] as number[], from * stateCount + state, -1, time)
  })
}

/** A perceptron with a margin for entry or not, over the paths that the model finds. */
export function trainGate(
  examples: Example[],
  model: Model,
  seed: number,
  epochs: number,
): Map<string, number> {
  const random = randomOf(seed)
  const prepared = examples
    .filter(({ evidence }) => evidence.atoms.length > 0)
    .map(({ evidence, kind, gold }) => ({
      features: gateFeatures(evidence, pathOf(model, evidence), kind),
      sign: gold ? 1 : -1,
    }))
  const [weights, sums] = [new Map<string, number>(), new Map<string, number>()]
  let time = 1
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { features, sign } of shuffled(prepared, random)) {
      time++
      const score = features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)
      if (score * sign > 2) continue
      for (const name of features) {
        weights.set(name, (weights.get(name) ?? 0) + sign)
        sums.set(name, (sums.get(name) ?? 0) + sign * time)
      }
    }
  return new Map(
    [...weights].map(([name, weight]) => [name, weight - (sums.get(name) ?? 0) / time]),
  )
}

export function pathOf(model: Model, evidence: Evidence): Path {
  const { emissions, steps } = model.weigh(evidence)
  return bestPath(viterbi(emissions, steps)).path
}
