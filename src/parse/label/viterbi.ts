import {
  follows,
  sources,
  start,
  stateCount,
  states,
  targets,
  titleState,
  type Path,
} from './states.ts'

const starts = [start]

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
export function runnerUp(
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

function tracedBack(pointers: Int8Array[], last: number, state: number): Path {
  const path: Path = Array.from({ length: last + 1 }, () => 0)
  for (let at = last; at >= 0; at--) {
    path[at] = state
    state = pointers[at]?.[state] ?? 0
  }
  return path
}
