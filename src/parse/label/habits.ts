import type { ListRecord } from '../records/record.ts'
import type { Atom } from './atom.ts'

/** Longer words repeat only by chance. */
const maxTextLength = 40
/** Fewer records do not show a habit. */
const minRecords = 4

/** A record with its atoms and its chapter. */
export interface Cut {
  chapter: unknown
  record: ListRecord
  atoms: Atom[]
}

/** How an atom is set: its separator, its bracket and its look. */
const shapeOf = ({ separator, bracket, kind, look }: Atom): string =>
  `${separator.at(-1) ?? ''}${bracket}${kind}${look ?? ''}`

/** What the records of a document have in common: their words and how atoms are set. */
export class Habits {
  readonly #texts = new Map<string, number>()
  /** By kind of record, for the document and for each chapter. */
  readonly #kinds = new Map<string, Kind>()
  readonly #chapters = new Map<unknown, Map<string, Kind>>()

  constructor(cuts: Cut[]) {
    for (const { chapter, record, atoms } of cuts) {
      for (const text of new Set(atoms.map((atom) => atom.text)))
        if (text.length <= maxTextLength) this.#texts.set(text, this.count(text) + 1)
      const shapes = new Set(atoms.map(shapeOf))
      const own = this.#chapters.get(chapter) ?? new Map<string, Kind>()
      this.#chapters.set(chapter, own)
      for (const kinds of [own, this.#kinds]) {
        const kind = kinds.get(kindOf(record)) ?? { records: 0, shapes: new Map() }
        kinds.set(kindOf(record), kind)
        kind.records++
        for (const shape of shapes) kind.shapes.set(shape, (kind.shapes.get(shape) ?? 0) + 1)
      }
    }
  }

  /** The number of records with an atom of this text. */
  count(text: string): number {
    return this.#texts.get(text) ?? 0
  }

  /**
   * The share of similar records that have an atom set like this one, 0 to 1; null if there are too
   * few.
   */
  shareOf({ chapter, record }: Omit<Cut, 'atoms'>, atom: Atom): number | null {
    const near = this.#chapters.get(chapter)?.get(kindOf(record))
    const kind = near && near.records >= minRecords ? near : this.#kinds.get(kindOf(record))
    if (!kind || kind.records < minRecords) return null
    return (kind.shapes.get(shapeOf(atom)) ?? 0) / kind.records
  }
}

interface Kind {
  records: number
  shapes: Map<string, number>
}

const kindOf = ({ container, depth }: ListRecord): string => `${container}${depth}`
