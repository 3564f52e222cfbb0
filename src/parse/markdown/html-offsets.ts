import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import { endOf, startOf } from './nodes.ts'

/** A position of which only the offsets are used. */
export const between = (start: number, end: number): Position => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
})

/** A piece of the HTML that is parsed, and where it is in the source. */
interface Run {
  from: number
  to: number
  /** Its length in the source. */
  size: number
  /** Whether it stands for a Markdown node, and has another length. */
  isNode: boolean
}

/** The source position of each piece of HTML. */
export class OffsetMap {
  readonly #runs: Run[] = []

  /** Records positions line by line, because nodes in lists come without their indentation. */
  add(at: number, node: Nodes & { value: string }, text: string): void {
    let from = at
    let to = startOf(node)
    const lines = node.value.split('\n')
    lines.forEach((line, index) => {
      const found = line ? text.indexOf(line, to) : to
      to = found < 0 ? to : found
      const size = line.length + Number(index < lines.length - 1)
      this.#runs.push({ from, to, size, isNode: false })
      from += line.length + 1
      to += line.length
    })
  }

  /** Records the position of a Markdown node. */
  addNode(from: number, node: Nodes): void {
    const to = startOf(node)
    this.#runs.push({ from, to, size: endOf(node) - to, isNode: true })
  }

  startOf(offset: number): number {
    const run = this.#runAt(offset)
    if (!run) return 0
    return run.isNode ? run.to : run.to + Math.min(offset - run.from, run.size)
  }

  /** @param offset exclusive, as what it returns */
  endOf(offset: number): number {
    const run = this.#runAt(offset - 1)
    if (!run) return 0
    return run.to + (run.isNode ? run.size : Math.min(offset - run.from, run.size))
  }

  /** The last run that begins at an offset or before. */
  #runAt(offset: number): Run | undefined {
    let low = 0
    let high = this.#runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#runs[middle]?.from ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.#runs[low]
  }
}
