import { asideOf } from '../asides.ts'
import type { Chapter } from '../chapter.ts'
import { countTexts, factsOfAtoms } from './facts.ts'
import { atomsOf } from './atoms.ts'
import type { Evidence } from './features.ts'
import { Gate, gateFeatures, isNameless, isPlain, siblingsOf, type Siblings } from './gate.ts'
import { Model, type Decoded } from './model.ts'
import type { LinkWords } from '../records/link-words.ts'
import { withBelow, type ListRecord } from '../records/record.ts'
import { weights } from './weights.ts'

/** A record as the model reads it. */
export interface Labelled extends Evidence, Decoded {
  /** Positive for an entry; how far from 0, so certain. */
  gate: number
}

/** A record with more atoms than an entry ever has is read by its first ones. */
const mostAtoms = 160

/** The gate's score of what is an entry by its form alone. */
const certain = 4

let model: Model | undefined
let gate: Gate | undefined

/** The records of a document as evidence, each with its siblings. */
export function readEvidence(
  records: Map<Chapter, ListRecord[]>,
  linkWords: LinkWords,
): Map<Evidence, Siblings> {
  const read = [...records].map(([chapter, own]) => ({
    chapter,
    all: own
      .flatMap(withBelow)
      .map((record) => ({ record, atoms: atomsOf(record.parts).slice(0, mostAtoms) })),
  }))
  const counts = countTexts(read.flatMap(({ all }) => all.map(({ atoms }) => atoms)))
  return siblingsOf(
    read.map(({ chapter, all }) => ({
      all: all.map(({ record, atoms }) => ({
        record,
        atoms,
        facts: factsOfAtoms(atoms, record.parts, linkWords, counts),
      })),
      aside: asideOf(chapter) ?? '',
      isTop:
        chapter.kind === 'document' || (chapter.depth === 1 && chapter.parent?.parent === null),
    })),
  )
}

/** Reads all records of a document: the best path of each, and whether it is an entry. */
export function labelRecords(
  records: Map<Chapter, ListRecord[]>,
  linkWords: LinkWords,
): Map<ListRecord, Labelled> {
  model ??= Model.fromText(weights)
  gate ??= Gate.fromText(weights)
  const labelled = new Map<ListRecord, Labelled>()
  for (const [evidence, siblings] of readEvidence(records, linkWords)) {
    if (!evidence.atoms.length || isNameless(evidence)) continue
    const decoded = model.decode(evidence)
    labelled.set(evidence.record, {
      ...evidence,
      ...decoded,
      gate: isPlain(evidence, decoded.path, siblings)
        ? certain
        : gate.score(gateFeatures(evidence, decoded.path, siblings)),
    })
  }
  return labelled
}
