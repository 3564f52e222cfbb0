import {
  featuresOf,
  stepsOf,
  surroundingsOf,
  type Evidence,
  type Surroundings,
} from './features.ts'
import { stateCount, titleState, type Path } from './states.ts'
import { bestPath, runnerUp, viterbi } from './viterbi.ts'

/** The maximum number of entries in each cache. */
const maxCached = 20_000

export interface Decoded {
  path: Path
  score: number
  /** How much the path outscores the best one with another title; `Infinity` if there is none. */
  margin: number
  /** That other path. */
  runnerUp: Path | null
  /** Whether the path has the title that records of its kind have, and not its own best one. */
  isAligned?: boolean
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
      if (this.#emissions.size < maxCached) this.#emissions.set(key, emission)
    }
    return emission
  }

  #stepOf(names: string[]): Float64Array {
    const key = names.join('\t')
    let step = this.#stepSums.get(key)
    if (!step) {
      step = sumOf(names, this.steps, (stateCount + 1) * stateCount)
      if (this.#stepSums.size < maxCached) this.#stepSums.set(key, step)
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
      if (this.#decoded.size < maxCached) this.#decoded.set(key, decoded)
    }
    return decoded
  }
}

function sumOf(names: string[], rows: Map<string, Float64Array>, size: number): Float64Array {
  const sum = new Float64Array(size)
  for (const name of names) {
    const row = rows.get(name)
    if (row) for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0)
  }
  return sum
}
