import { follows, start, stateCount, titleState } from '../../src/parse/label/states.ts'

/**
 * The expected number of times that each state occurs at each atom, and each pair of states before
 * it, `from * stateCount + to`.
 */
export interface Expected {
  states: Float64Array[]
  steps: Float64Array[]
}

/**
 * The forward–backward algorithm over all paths with a title. Takes the same parameters as
 * `viterbi`.
 */
export function expectedOf(emissions: Float64Array[], steps: Float64Array[]): Expected {
  const count = emissions.length
  const forward = emissions.map(() => new Float64Array(stateCount).fill(-Infinity))
  for (let at = 0; at < count; at++)
    for (let to = 0; to < stateCount; to++) {
      const terms = sourcesOf(at, to).map(
        (from) => (at ? forward[at - 1]![from]! : 0) + steps[at]![from * stateCount + to]!,
      )
      forward[at]![to] = logSum(terms) + emissions[at]![to]!
    }
  const backward = emissions.map(() => new Float64Array(stateCount).fill(-Infinity))
  for (let state = titleState; state < stateCount; state++) backward[count - 1]![state] = 0
  for (let at = count - 2; at >= 0; at--)
    for (let from = 0; from < stateCount; from++) {
      const terms = targetsOf(from).map(
        (to) =>
          steps[at + 1]![from * stateCount + to]! +
          emissions[at + 1]![to]! +
          backward[at + 1]![to]!,
      )
      backward[at]![from] = logSum(terms)
    }
  const total = logSum([...forward[count - 1]!.subarray(titleState)])
  return {
    states: forward.map((row, at) =>
      row.map((score, state) => Math.exp(score + backward[at]![state]! - total)),
    ),
    steps: steps.map((step, at) => {
      const expected = new Float64Array(step.length)
      for (let to = 0; to < stateCount; to++)
        for (const from of sourcesOf(at, to))
          expected[from * stateCount + to] = Math.exp(
            (at ? forward[at - 1]![from]! : 0) +
              step[from * stateCount + to]! +
              emissions[at]![to]! +
              backward[at]![to]! -
              total,
          )
      return expected
    }),
  }
}

const all = Array.from({ length: stateCount }, (_, state) => state)
const sources = all.map((to) => all.filter((from) => follows[from * stateCount + to]))
const targets = all.map((from) => all.filter((to) => follows[from * stateCount + to]))
const first = all.map((to) => (follows[start * stateCount + to] ? [start] : []))

const sourcesOf = (at: number, to: number): number[] => (at ? sources : first)[to]!
const targetsOf = (from: number): number[] => targets[from]!

function logSum(terms: number[]): number {
  let most = -Infinity
  for (const term of terms) if (term > most) most = term
  if (most === -Infinity) return most
  let sum = 0
  for (const term of terms) sum += Math.exp(term - most)
  return most + Math.log(sum)
}
