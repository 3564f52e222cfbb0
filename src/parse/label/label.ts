import { factsOfAtoms } from './facts.ts'
import { atomsOf } from './atoms.ts'
import type { Evidence } from './features.ts'
import { Gate, gateFeatures, kindOf, kindsOf } from './gate.ts'
import { Model, type Decoded } from './model.ts'
import type { LinkWords } from '../records/link-words.ts'
import type { ListRecord } from '../records/record.ts'
import { weights } from './weights.ts'

/** A record as the model reads it. */
export interface Labelled extends Evidence, Decoded {
  /** Positive for an entry; how far from 0, so certain. */
  gate: number
}

/** A record with more atoms than an entry ever has is read by its first ones. */
const mostAtoms = 160

let model: Model | undefined
let gate: Gate | undefined

export function evidenceOf(record: ListRecord, linkWords: LinkWords): Evidence {
  const atoms = atomsOf(record.parts).slice(0, mostAtoms)
  return { record, atoms, facts: factsOfAtoms(atoms, record.parts, linkWords) }
}

/** Reads all records of a document: the best path of each, and whether it is an entry. */
export function labelRecords(
  records: ListRecord[],
  linkWords: LinkWords,
): Map<ListRecord, Labelled> {
  model ??= Model.fromText(weights)
  gate ??= Gate.fromText(weights)
  const all = records.map((record) => evidenceOf(record, linkWords))
  const kinds = kindsOf(all)
  const labelled = new Map<ListRecord, Labelled>()
  for (const evidence of all) {
    const decoded = model.decode(evidence)
    const kind = kinds.get(kindOf(evidence)) ?? { count: 0, linked: 0, first: 0 }
    const score = evidence.atoms.length
      ? gate.score(gateFeatures(evidence, decoded.path, kind))
      : -Infinity
    labelled.set(evidence.record, { ...evidence, ...decoded, gate: score })
  }
  return labelled
}
