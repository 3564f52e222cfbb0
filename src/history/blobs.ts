import type { Git } from './git.ts'

/** The number of texts to read at once and hold in memory. */
const atOnce = 20

/** Reads texts in the order in which they are asked for, many with one call of git. */
export class Blobs {
  readonly #git: Git
  /** The ids that will be asked for, in order. */
  readonly #ids: string[]
  #at = 0
  #texts = new Map<string, string>()

  constructor(git: Git, ids: string[]) {
    this.#git = git
    this.#ids = ids
  }

  /** Returns the next text; null if the repository lacks it, as a partial clone may. */
  next(): string | null {
    const id = this.#ids[this.#at] ?? ''
    if (!this.#texts.has(id)) this.#read()
    this.#at++
    return this.#texts.get(id) ?? null
  }

  #read(): void {
    const ids = [...new Set(this.#ids.slice(this.#at, this.#at + atOnce))]
    const output = this.#git(['cat-file', '--batch'], `${ids.join('\n')}\n`) ?? Buffer.alloc(0)
    this.#texts = new Map()
    let at = 0
    for (const id of ids) {
      const end = output.indexOf(10, at)
      if (end < 0) return
      const size = Number(/ blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1] ?? -1)
      at = end + 1
      if (size < 0) continue
      this.#texts.set(id, output.toString('utf8', at, at + size))
      at += size + 1
    }
  }
}
