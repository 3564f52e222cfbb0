import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { RemovedPaper } from '../model/history.ts'
import type { Git } from './git.ts'

/** What was found about a list. Papers and sections are indices. */
export interface Found {
  /** Of each paper. */
  days: [added: string | null, changed: string | null, first: string][]
  former: { anchor: string; kind: 'paper' | 'section'; index: number }[]
  removed: RemovedPaper[]
  retitled: { index: number; from: string; day: string }[]
}

/** Increment it when the same history leads to other results. */
const version = 2

/**
 * Keeps the results for a file in the git folder, which exists wherever there is a history, and is never committed or
 * published. There is one file for each list, so it does not grow.
 */
export class Cache {
  readonly #file: string | null
  readonly #key: string

  /** @param what everything that the results depend on */
  constructor(git: Git, folder: string, name: string, what: string[]) {
    const path = git(['rev-parse', '--git-path', 'listwright'])?.toString().trim()
    const digest = (texts: string[]): string =>
      createHash('sha256').update(JSON.stringify(texts)).digest('hex')
    const file = `${digest([git(['rev-parse', '--show-prefix'])?.toString() ?? '', name]).slice(0, 16)}.json`
    this.#file = path ? join(resolve(folder, path), file) : null
    this.#key = digest([String(version), ...what])
  }

  /** Returns the results of an earlier run; null if there are none, or none that can be read. */
  read(): Found | null {
    if (this.#file === null) return null
    try {
      const { key, found } = JSON.parse(readFileSync(this.#file, 'utf8')) as Partial<Kept>
      return key === this.#key && isFound(found) ? found : null
    } catch {
      return null
    }
  }

  /** Keeps results. Does nothing if the folder is not writable. */
  write(found: Found): void {
    if (this.#file === null) return
    const kept: Kept = { key: this.#key, found }
    const part = `${this.#file}.${randomUUID().slice(0, 8)}`
    try {
      mkdirSync(resolve(this.#file, '..'), { recursive: true })
      writeFileSync(part, JSON.stringify(kept))
      renameSync(part, this.#file)
    } catch {
      // The next run computes them again.
    }
  }
}

interface Kept {
  key: string
  found: Found
}

const isFound = (found: unknown): found is Found =>
  isRecord(found) &&
  areAll(
    found.days,
    (pair) => Array.isArray(pair) && pair.every((day) => day === null || typeof day === 'string'),
  ) &&
  areRecords(
    found.former,
    ({ anchor, index }) => areStrings([anchor]) && Number.isInteger(index),
  ) &&
  areRecords(
    found.removed,
    ({ title, link, anchor, section, added, removed }) =>
      areStrings([title, link ?? '', anchor, added ?? '', removed]) && areAll(section, isString),
  ) &&
  areRecords(
    found.retitled,
    ({ index, from, day }) => areStrings([from, day]) && Number.isInteger(index),
  )

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isString = (value: unknown): boolean => typeof value === 'string'
const areStrings = (values: unknown[]): boolean => values.every(isString)
const areAll = (values: unknown, is: (value: unknown) => boolean): boolean =>
  Array.isArray(values) && values.every(is)
const areRecords = (values: unknown, is: (value: Record<string, unknown>) => boolean): boolean =>
  areAll(values, (value) => isRecord(value) && is(value))
