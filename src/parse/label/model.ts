import {
  featuresOf,
  stepsOf,
  surroundingsOf,
  type Evidence,
  type Surroundings,
} from './features.ts'

const mostCached = 20_000

/** Title, authors, venue and date, organisation, note, label or labelled link, tag, none. */
export const fields = ['T', 'A', 'V', 'O', 'N', 'L', 'G', 'X'] as const
export type Field = (typeof fields)[number]

/** A field and its position before, in or after the title. The phases ensure exactly one title. */
export interface State {
  field: Field
  phase: 'before' | 'title' | 'after'
}

const others = fields.filter((field) => field !== 'T')
export const states: State[] = [
  ...others.map((field): State => ({ field, phase: 'before' })),
  { field: 'T', phase: 'title' },
  ...others.map((field): State => ({ field, phase: 'after' })),
]
export const stateCount = states.length
export const titleState = others.length
/** The state before the first atom. */
export const start = stateCount

/** Which states may follow which: `follows[from * stateCount + to]`. */
export const follows: boolean[] = []
for (let from = 0; from <= stateCount; from++)
  for (let to = 0; to < stateCount; to++) {
    const [a, b] = [states[from]?.phase ?? 'before', (states[to] as State).phase]
    follows.push(a === b || (a === 'before' && b === 'title') || (a === 'title' && b === 'after'))
  }

const all = Array.from({ length: stateCount }, (_, state) => state)
/** The states that may precede each state, and that may follow it. */
export const sources = all.map((to) => all.filter((from) => follows[from * stateCount + to]))
export const targets = all.map((from) => all.filter((to) => follows[from * stateCount + to]))
const starts = [start]

/** A state for each atom. */
export type Path = number[]

export interface Decoded {
  path: Path
  score: number
  /** How much the path outscores the best one with another title; `Infinity` if there is none. */
  margin: number
  /** That other path. */
  runnerUp: Path | null
}

/** A linear-chain model: weights of features by state, and of steps by pair of states. */
export class Model {
  readonly features = new Map<string, Float64Array>()
  readonly steps = new Map<string, Float64Array>()
  /** Cached sums by context; most entries of a list are written alike. */
  readonly #emissions = new Map<string, Float64Array>()
  readonly #stepSums = new Map<string, Float64Array>()
  /** Cached results by all contexts of a record, which determine the path. */
  readonly #decoded = new Map<string, Decoded>()

  /**
   * Parses the output of `toText`: lines of `f` or `s`, a name, and the weights as integers in
   * units of 1/`scale`.
   */
  static fromText(text: string, scale = 16): Model {
    const model = new Model()
    for (const line of text.split('\n')) {
      const [kind, name = '', numbers = ''] = line.split('\t')
      if (kind !== 'f' && kind !== 's') continue
      const size = kind === 'f' ? stateCount : (stateCount + 1) * stateCount
      const row = new Float64Array(size)
      let at = 0
      // `5*` is five zeros.
      for (const number of numbers.split(' '))
        if (number.endsWith('*')) at += Number(number.slice(0, -1))
        else row[at++] = Number(number) / scale
      model[kind === 'f' ? 'features' : 'steps'].set(name, row)
    }
    return model
  }

  /** The weights of all states for each atom, and of each step. */
  weigh(
    evidence: Evidence,
    surroundings = surroundingsOf(evidence),
  ): { emissions: Float64Array[]; steps: Float64Array[] } {
    const emissions = surroundings.map((each) => this.#emissionOf(each))
    const steps = emissions.map((_, index) => this.#stepOf(stepsOf(evidence, index)))
    return { emissions, steps }
  }

  #emissionOf(surroundings: Surroundings): Float64Array {
    const { key, atom } = surroundings
    let emission = this.#emissions.get(key)
    if (!emission) {
      emission = sumOf(featuresOf(surroundings), this.features, stateCount)
      // A picture cannot be a title.
      if (atom.kind === 'image') emission[titleState] = -1e6
      if (this.#emissions.size < mostCached) this.#emissions.set(key, emission)
    }
    return emission
  }

  #stepOf(names: string[]): Float64Array {
    const key = names.join('\t')
    let step = this.#stepSums.get(key)
    if (!step) {
      step = sumOf(names, this.steps, (stateCount + 1) * stateCount)
      if (this.#stepSums.size < mostCached) this.#stepSums.set(key, step)
    }
    return step
  }

  /**
   * Finds the best path, and the best one with another title.
   * @param mayBeTitle whether the atom at an index may be part of the title; by default every atom
   * may
   */
  decode(evidence: Evidence, mayBeTitle?: (index: number) => boolean): Decoded {
    const surroundings = surroundingsOf(evidence)
    const key = surroundings
      .map((each, index) => (mayBeTitle?.(index) === false ? `${each.key}-` : each.key))
      .join('\n')
    let decoded = this.#decoded.get(key)
    if (!decoded) {
      const { emissions, steps } = this.weigh(evidence, surroundings)
      if (mayBeTitle)
        emissions.forEach((emission, index) => {
          if (!mayBeTitle(index)) emissions[index] = emission.with(titleState, -1e6)
        })
      const lattice = viterbi(emissions, steps)
      const { path, score } = bestPath(lattice)
      decoded = { path, score, ...runnerUp(path, score, lattice, emissions, steps) }
      if (this.#decoded.size < mostCached) this.#decoded.set(key, decoded)
    }
    return decoded
  }
}

/** The best score of each state at each atom, and the previous state on the way to it. */
interface Lattice {
  scores: Float64Array[]
  pointers: Int8Array[]
}

/**
 * @param emissions the weight of each state, by atom
 * @param steps the weight of each pair of states, `from * stateCount + to`
 */
export function viterbi(emissions: Float64Array[], steps: Float64Array[]): Lattice {
  const lattice: Lattice = { scores: [], pointers: [] }
  emissions.forEach((emission, at) => {
    const scores = new Float64Array(stateCount).fill(-Infinity)
    const pointers = new Int8Array(stateCount)
    const before = lattice.scores[at - 1]
    const step = steps[at] as Float64Array
    for (let to = 0; to < stateCount; to++)
      for (const from of before ? (sources[to] ?? []) : starts) {
        if (!before && !follows[from * stateCount + to]) continue
        const score =
          (before?.[from] ?? 0) + (step[from * stateCount + to] ?? 0) + (emission[to] ?? 0)
        if (score > (scores[to] ?? 0)) [scores[to], pointers[to]] = [score, from]
      }
    lattice.scores.push(scores)
    lattice.pointers.push(pointers)
  })
  return lattice
}

/** The best path through a lattice that has a title. */
export function bestPath({ scores, pointers }: Lattice): { path: Path; score: number } {
  const last = scores.at(-1)
  if (!last) return { path: [], score: -Infinity }
  let end = titleState
  for (let state = end; state < stateCount; state++)
    if ((last[state] ?? 0) > (last[end] ?? 0)) end = state
  return { path: tracedBack(pointers, scores.length - 1, end), score: last[end] ?? -Infinity }
}

/** Finds the best path that differs in at least one atom of the title, by max-marginals. */
function runnerUp(
  path: Path,
  best: number,
  { scores, pointers }: Lattice,
  emissions: Float64Array[],
  steps: Float64Array[],
): { margin: number; runnerUp: Path | null } {
  const nextPointers: Int8Array[] = []
  let backward = Float64Array.from(states, ({ phase }) => (phase === 'before' ? -Infinity : 0))
  let found = { score: -Infinity, at: -1, state: -1 }
  for (let at = path.length - 1; at >= 0; at--) {
    for (let state = 0; state < stateCount; state++) {
      if ((state === titleState) === (path[at] === titleState)) continue
      const score = (scores[at]?.[state] ?? 0) + (backward[state] ?? 0)
      if (score > found.score) found = { score, at, state }
    }
    const [step, emission] = [steps[at] as Float64Array, emissions[at] as Float64Array]
    const earlier = new Float64Array(stateCount).fill(-Infinity)
    const next = new Int8Array(stateCount)
    for (let from = 0; from < stateCount; from++)
      for (const to of targets[from] ?? []) {
        const score =
          (step[from * stateCount + to] ?? 0) + (emission[to] ?? 0) + (backward[to] ?? 0)
        if (score > (earlier[from] ?? 0)) [earlier[from], next[from]] = [score, to]
      }
    nextPointers[at] = next
    backward = earlier
  }
  if (found.score === -Infinity) return { margin: Infinity, runnerUp: null }
  const other = tracedBack(pointers, found.at, found.state)
  // The pointers of an atom are those of the step that leads to it.
  for (let at = found.at + 1; at < path.length; at++)
    other.push(nextPointers[at]?.[other.at(-1) ?? 0] ?? 0)
  return { margin: best - found.score, runnerUp: other }
}

function sumOf(names: string[], rows: Map<string, Float64Array>, size: number): Float64Array {
  const sum = new Float64Array(size)
  for (const name of names) {
    const row = rows.get(name)
    if (row) for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0)
  }
  return sum
}

function tracedBack(pointers: Int8Array[], last: number, state: number): Path {
  const path: Path = Array.from({ length: last + 1 }, () => 0)
  for (let at = last; at >= 0; at--) {
    path[at] = state
    state = pointers[at]?.[state] ?? 0
  }
  return path
}
