import { definitionsOf } from '../../src/parse/ledger.ts'
import { segment } from '../../src/parse/records/segments.ts'
import { kindOf, kindsOf, type Kind } from '../../src/parse/label/gate.ts'
import { evidenceOf } from '../../src/parse/label/label.ts'
import type { Evidence } from '../../src/parse/label/features.ts'
import { states, type Field, type Path } from '../../src/parse/label/model.ts'
import { parseMarkdown } from '../../src/parse/markdown.ts'
import { readOutline } from '../../src/parse/outline.ts'
import { Votes } from '../../src/parse/records/votes.ts'
import type { MadeEntry, MadeList } from './make-list.ts'

/** A record of a made list, and what is right: its path, or null where it is no entry. */
export interface Example {
  evidence: Evidence
  kind: Kind
  gold: Path | null
}

/** The records of a made list with their right paths; entries that no record holds are counted as lost. */
export function examplesOf({ text, entries }: MadeList): {
  examples: Example[]
  lost: MadeEntry[]
} {
  const tree = parseMarkdown(text)
  const definitions = definitionsOf(tree)
  const votes = new Votes(tree, definitions)
  const { all } = segment(readOutline(tree, definitions, votes), votes, text)
  const evidence = all.map((record) => evidenceOf(record, votes.words))
  const kinds = kindsOf(evidence)
  const left = new Set(entries)
  const examples = evidence.map((each): Example => {
    const entry = entryAt(each, left)
    if (entry) left.delete(entry)
    const kind = kinds.get(kindOf(each)) ?? { count: 0, linked: 0, first: 0 }
    return { evidence: each, kind, gold: entry ? pathOf(each, entry) : null }
  })
  return { examples, lost: [...left] }
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

/** The field of each atom is that of the range which it shares most with. */
function pathOf({ atoms }: Evidence, { ranges }: MadeEntry): Path | null {
  const fields = atoms.map((atom): Field => {
    const range = ranges.find(({ start, end }) => {
      const shared = Math.min(atom.end, end) - Math.max(atom.start, start)
      return shared > Math.min(atom.end - atom.start, end - start) / 2
    })
    return range?.field ?? 'X'
  })
  const [first, last] = [fields.indexOf('T'), fields.lastIndexOf('T')]
  if (first < 0) return null
  return fields.map((field, index) => {
    const phase = index < first ? 'before' : index <= last ? 'title' : 'after'
    return states.findIndex(
      (state) => state.phase === phase && (phase === 'title' || state.field === field),
    )
  })
}
