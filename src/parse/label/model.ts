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

/** The numbers of weights in a row of a feature and of a step. */
const sizes = { f: stateCount, s: (stateCount + 1) * stateCount }

/** A linear-chain model: weights of features by state, and of steps by pair of states. */
export class Model {
  readonly features = new Map<string, Float64Array>()
  readonly steps = new Map<string, Float64Array>()
  /** Cached sums by context; most entries of a list are written alike. */
  readonly #emissions = new Map<string, Float64Array>()
  readonly #stepSums = new Map<string, Float64Array>()
  /** Cached results by all contexts of a record, which determine the path. */
  readonly #decoded = new Map<string, Decoded>()

  /** The lines of a text by kind and name. A list needs few of them, so each is parsed at first use. */
  readonly #printed = new Map<string, string>()
  #scale = 1

  /**
   * Keeps the lines of weights as `npm run train` prints them: `f` or `s`, a name, and the weights
   * as integers in units of 1/`scale`.
   */
  static fromText(text: string, scale = 16): Model {
    const model = new Model()
    model.#scale = scale
    for (const line of text.split('\n')) {
      const end = line.lastIndexOf('\t')
      model.#printed.set(line.slice(0, end), line.slice(end + 1))
    }
    return model
  }

  /** The weights of a feature (`f`) by state, or of a step (`s`) by pair of states. */
  rowOf(kind: 'f' | 's', name: string): Float64Array | undefined {
    const rows = kind === 'f' ? this.features : this.steps
    const printed = this.#printed.get(`${kind}\t${name}`)
    if (printed === undefined || rows.has(name)) return rows.get(name)
    const row = new Float64Array(sizes[kind])
    let at = 0
    // `5*` is five zeros.
    for (const number of printed.split(' '))
      if (number.endsWith('*')) at += Number(number.slice(0, -1))
      else row[at++] = Number(number) / this.#scale
    rows.set(name, row)
    return row
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
    const { key, isNoTitle } = surroundings
    let emission = this.#emissions.get(key)
    if (!emission) {
      emission = this.#sumOf('f', featuresOf(surroundings))
      if (isNoTitle) emission[titleState] = -1e6
      if (this.#emissions.size < maxCached) this.#emissions.set(key, emission)
    }
    return emission
  }

  #stepOf(names: string[]): Float64Array {
    const key = names.join('\t')
    let step = this.#stepSums.get(key)
    if (!step) {
      step = this.#sumOf('s', names)
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

  #sumOf(kind: 'f' | 's', names: string[]): Float64Array {
    const sum = new Float64Array(sizes[kind])
    for (const name of names)
      this.rowOf(kind, name)?.forEach((weight, at) => (sum[at] = (sum[at] ?? 0) + weight))
    return sum
  }
}
