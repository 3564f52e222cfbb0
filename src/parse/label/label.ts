import { groupBy } from '../../model/collections.ts'
import { asideOf } from '../outline/aside-of.ts'
import type { Chapter } from '../outline/chapter.ts'
import { certain, judgeAlike } from './alike.ts'
import { factsOfAtoms } from './facts-of-atoms.ts'
import { Habits } from './habits.ts'
import { atomsOf } from './scanner.ts'
import type { Evidence } from './features.ts'
import { Gate, gateFeatures } from './gate.ts'
import { isAnnouncement, isSentence, isNameless, isUsualForm } from './forms.ts'
import { siblingsOf, type Siblings } from './siblings.ts'
import { Model, type Decoded } from './model.ts'
import type { Path } from './states.ts'
import type { LinkWords } from '../records/link-words.ts'
import { withBelow, type ListRecord } from '../records/record.ts'
import { decodeTables } from './decode-tables.ts'
import { alignSlots } from './slots.ts'
import { alignTitles } from './title-marks.ts'
import { weights } from './weights.ts'

/** A record with the model's result. */
export interface Labelled extends Evidence, Decoded {
  /** Positive for an entry; the distance from 0 is the certainty. */
  gate: number
}

/** The maximum number of atoms that are read; no entry has more. */
const maxAtoms = 160

let model: Model | undefined
let gate: Gate | undefined

/** The records of a document as evidence, with their siblings. */
export function readEvidence(
  records: Map<Chapter, ListRecord[]>,
  linkWords: LinkWords,
): Map<Evidence, Siblings> {
  const read = [...records].map(([chapter, own]) => ({
    chapter,
    all: own
      .flatMap(withBelow)
      .map((record) => ({ chapter, record, atoms: atomsOf(record.parts).slice(0, maxAtoms) })),
  }))
  const habits = new Habits(read.flatMap(({ all }) => all))
  return siblingsOf(
    read.map(({ chapter, all }) => ({
      all: all.map((cut) => ({
        record: cut.record,
        atoms: cut.atoms,
        facts: factsOfAtoms(cut, linkWords, habits),
      })),
      aside: asideOf(chapter) ?? '',
      isTop:
        chapter.kind === 'document' || (chapter.depth === 1 && chapter.parent?.parent === null),
    })),
  )
}

/** At least this many words of a heading are the title, whatever is below. */
const minWordsOfHeading = 5

const isUnderTitle = ({ record, atoms, facts }: Evidence): boolean =>
  record.container === 'heading' &&
  facts.reduce((sum, { words }, index) => sum + (atoms[index]?.part === 0 ? words : 0), 0) >=
    minWordsOfHeading

/**
 * Finds the paths of all records. Rows of a table are read together, and so are lines with the same
 * label and titles that are set alike.
 */
function decodeAll(all: Evidence[], model: Model): Map<Evidence, Decoded> {
  const decoded = decodeTables(all, model)
  for (const each of all)
    if (!decoded.has(each))
      decoded.set(
        each,
        isUnderTitle(each)
          ? model.decode(each, (index) => each.atoms[index]?.part === 0)
          : model.decode(each),
      )
  alignTitles(decoded, model)
  const groups = groupBy([...decoded], ([{ record }]) => record.table)
  return new Map(
    [...groups.values()].flatMap((group) => {
      const aligned = new Map(group)
      alignSlots(aligned)
      return [...aligned]
    }),
  )
}

/** Whether a record is an entry if it is read by a path; see `Labelled`. */
function gateOf(evidence: Evidence, path: Path, siblings: Siblings, model: Gate): number {
  if (isUsualForm(evidence, path, siblings)) return certain
  if (isAnnouncement(evidence, path, siblings)) return -certain
  return model.score(gateFeatures(evidence, path, siblings))
}

/** Reads all records of a document: the best path of each, and whether it is an entry. */
export function labelRecords(
  records: Map<Chapter, ListRecord[]>,
  linkWords: LinkWords,
): Map<ListRecord, Labelled> {
  model ??= Model.fromText(weights)
  gate ??= Gate.fromText(weights)
  const labelled = new Map<ListRecord, Labelled>()
  const read = readEvidence(records, linkWords)
  const named = [...read.keys()].filter((each) => each.atoms.length && !isNameless(each))
  const decoded = decodeAll(named, model)
  for (const [evidence, own] of decoded) {
    const siblings = read.get(evidence) as Siblings
    // What is an entry by its own reading stays one when its title is aligned.
    const paths = own.isAligned && own.runnerUp ? [own.path, own.runnerUp] : [own.path]
    const scores = paths.map((path) => gateOf(evidence, path, siblings, gate as Gate))
    labelled.set(evidence.record, { ...evidence, ...own, gate: Math.max(...scores) })
  }
  judgeAlike(
    [...records.values()].map((own) => own.flatMap(withBelow)),
    labelled,
  )
  for (const own of labelled.values()) if (isSentence(own, own.path)) own.gate = -certain
  return labelled
}
