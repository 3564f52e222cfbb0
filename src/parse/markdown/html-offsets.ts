import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import { startOf } from './nodes.ts'

/** A position of which only the offsets are used. */
export const between = (start: number, end: number): Position => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
})

/** The source position of each piece of HTML. */
export class OffsetMap {
  readonly #runs: { from: number; to: number }[] = []

  /** Records positions line by line, because nodes in lists come without their indentation. */
  add(at: number, node: Nodes & { value: string }, text: string): void {
    let from = at
    let to = startOf(node)
    for (const line of node.value.split('\n')) {
      const found = line ? text.indexOf(line, to) : to
      to = found < 0 ? to : found
      this.#runs.push({ from, to })
      from += line.length + 1
      to += line.length
    }
  }

  find(offset: number): number {
    let low = 0
    let high = this.#runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#runs[middle]?.from ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const run = this.#runs[low]
    return run ? run.to + offset - run.from : 0
  }
}
