import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import type { Verdict } from '../model/verdict.ts'

/** For how many days a verdict is believed. */
const days: Record<Verdict['kind'], number> = { alive: 7, moved: 7, gone: 1, unsure: 1 }

const day = 24 * 60 * 60 * 1000

/** A verdict with the start of the run that found it, in milliseconds since 1970. */
interface Kept {
  url: string
  at: number
  verdict: Verdict
}

/**
 * What was answered in earlier runs, in a file `links.jsonl` with a line for each answer. Each is written as it comes, so a
 * run that is stopped loses none.
 */
export class Cache {
  readonly #file: string
  readonly #now: number
  readonly #kept = new Map<string, Kept>()

  /**
   * @param folder where the file is; it is made if it is not there
   * @throws UsageError if the folder cannot be written
   */
  constructor(folder: string, now: number) {
    this.#file = join(folder, 'links.jsonl')
    this.#now = now
    const lines = linesOf(this.#file)
    for (const line of lines) {
      const kept = read(line)
      if (kept && this.#isFresh(kept)) this.#kept.set(kept.url, kept)
    }
    try {
      mkdirSync(folder, { recursive: true })
      if (lines.length > this.#kept.size) this.#rewrite()
    } catch (error) {
      throw new UsageError(
        `Cannot write the cache ${this.#file} (${(error as NodeJS.ErrnoException).code}); name another folder with --cache`,
      )
    }
  }

  /** Returns the verdict of an earlier run, if it is recent enough. */
  get(url: string): Verdict | undefined {
    return this.#kept.get(url)?.verdict
  }

  /** Keeps a verdict. */
  add(url: string, verdict: Verdict): void {
    const kept: Kept = { url, at: Math.round(this.#now), verdict }
    appendFileSync(this.#file, `${JSON.stringify(kept)}\n`)
  }

  #isFresh({ at, verdict }: Kept): boolean {
    return at <= this.#now && this.#now - at < days[verdict.kind] * day
  }

  /** Drops what is too old, by a file that replaces the other as a whole. */
  #rewrite(): void {
    const part = `${this.#file}.${randomUUID().slice(0, 8)}`
    writeFileSync(
      part,
      [...this.#kept.values()].map((kept) => `${JSON.stringify(kept)}\n`).join(''),
    )
    renameSync(part, this.#file)
  }
}

/** Returns the lines of a file; none if it cannot be read. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}

/** Reads a line; null if it has another form, as the end of a file whose writer was stopped. */
function read(line: string): Kept | null {
  try {
    const { url, at, verdict } = JSON.parse(line) as Partial<Kept>
    const { kind, to, reason } = (verdict ?? {}) as Record<string, unknown>
    if (typeof url !== 'string' || typeof at !== 'number') return null
    if (kind === 'alive') return { url, at, verdict: { kind } }
    if (kind === 'moved' && typeof to === 'string') return { url, at, verdict: { kind, to } }
    if ((kind === 'gone' || kind === 'unsure') && typeof reason === 'string')
      return { url, at, verdict: { kind, reason } }
    return null
  } catch {
    return null
  }
}
