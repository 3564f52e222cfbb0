import { isTelling, wordsOf } from './entry-line.ts'
import { keysOf } from './own-keys.ts'
import type { Trace } from './trace.ts'

/** Knows papers by their own addresses and identifiers, and by titles that are no word of any. */
export class SeenPapers {
  readonly #keys = new Set<string>()
  readonly #titles = new Set<string>()
  /** Short titles of papers without an address, which nothing else identifies. */
  readonly #bare = new Set<string>()
  readonly #short = new Set<string>()

  constructor(traces: Trace[]) {
    for (const trace of traces) this.add(trace)
  }

  has({ paper, titles }: Trace): boolean {
    const title = wordsOf(paper.title)
    return (
      keysOf(paper).some((key) => this.#keys.has(key)) ||
      [...titles].some((each) => this.#titles.has(each)) ||
      this.#bare.has(title) ||
      (paper.link === null && this.#short.has(title))
    )
  }

  add({ paper, keys, titles }: Trace): void {
    for (const key of keys) this.#keys.add(key)
    for (const title of titles) (isTelling(title) ? this.#titles : this.#short).add(title)
    if (paper.link === null) this.#bare.add(wordsOf(paper.title))
  }
}
