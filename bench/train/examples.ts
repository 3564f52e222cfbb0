import { recordsIn } from '../../src/parse/records/records-in.ts'
import type { Siblings } from '../../src/parse/label/siblings.ts'
import { readEvidence } from '../../src/parse/label/label.ts'
import type { Evidence } from '../../src/parse/label/features.ts'
import { states, type Field, type Path } from '../../src/parse/label/states.ts'
import type { MadeEntry, MadeList } from './make-list.ts'

/** A record of a generated list with its true path; null if it is not an entry. */
export interface Example {
  evidence: Evidence
  siblings: Siblings
  gold: Path | null
}

/**
 * The records of a generated list with their true paths. Entries without a record are counted as
 * lost.
 */
export function examplesOf({ text, entries }: MadeList): {
  examples: Example[]
  lost: MadeEntry[]
} {
  const { records, linkWords } = recordsIn(text)
  const left = new Set(entries)
  const examples = [...readEvidence(records, linkWords)].flatMap(
    ([evidence, siblings]): Example[] => {
      const entry = entryAt(evidence, left)
      if (!entry) return isPart(evidence, entries) ? [] : [{ evidence, siblings, gold: null }]
      left.delete(entry)
      return [{ evidence, siblings, gold: pathOf(evidence, entry) }]
    },
  )
  return { examples, lost: [...left] }
}

/**
 * Whether a record is part of an entry and resembles one; such records are not used for training.
 */
function isPart({ record, atoms, facts }: Evidence, entries: MadeEntry[]): boolean {
  const isLabelled = atoms.every(({ kind }, index) => kind !== 'link' || facts[index]?.isLabel)
  return !isLabelled && entries.some(({ start, end }) => start < record.end && record.start < end)
}

/** The entry whose title is among the atoms of a record. */
function entryAt({ atoms }: Evidence, entries: Set<MadeEntry>): MadeEntry | undefined {
  for (const entry of entries) {
    const title = entry.ranges.find(({ field }) => field === 'T')
    if (
      title &&
      atoms.some((atom) => Math.min(atom.end, title.end) > Math.max(atom.start, title.start))
    )
      return entry
  }
  return undefined
}

/**
 * Labels each atom with the range that it overlaps most; an atom that contains the whole title is
 * the title.
 */
function pathOf({ atoms }: Evidence, { ranges }: MadeEntry): Path {
  const fields = atoms.map(({ start, end }): Field => {
    let [field, most]: [Field, number] = ['X', 0]
    for (const range of ranges) {
      const shared = Math.min(end, range.end) - Math.max(start, range.start)
      const isWhole = range.field === 'T' && start <= range.start && range.end <= end
      const isMost = shared * 2 > Math.min(end - start, range.end - range.start) && shared > most
      if (isWhole || isMost) [field, most] = [range.field, isWhole ? Infinity : shared]
    }
    return field
  })
  const titles = atoms.flatMap((_, index) => (fields[index] === 'T' ? [index] : []))
  // An atom may overlap less than half of a title and still be its only atom.
  const title = ranges.find(({ field }) => field === 'T')
  const first =
    titles[0] ??
    atoms.findIndex(({ start, end }) => title && start < title.end && title.start < end)
  const last = titles.at(-1) ?? first
  return fields.map((field, index) => {
    const phase = index < first ? 'before' : index <= last ? 'title' : 'after'
    return states.findIndex(
      (state) => state.phase === phase && (phase === 'title' || state.field === field),
    )
  })
}
