import { groupBy, mode } from '../../model/collections.ts'
import type { Evidence } from './features.ts'
import type { Decoded, Model } from './model.ts'
import { titleState } from './states.ts'

/** Fewer records of a kind do not show how their titles are marked. */
const minRecords = 8
/** The share of records whose titles must be marked alike. */
const minAgreement = 0.75
/** How much a record's own reading may outscore the one with the common mark, in log-odds. */
const maxRegret = 9
/** The same for words before a wide space, which nothing else explains. */
const maxGapRegret = 14
/** The same for linked words against quoted ones. */
const maxDoubt = 7

type Mark = 'link' | 'quote' | 'strong' | 'emphasis' | 'deleted' | 'code' | ''

/** How an atom is set off from the words around it; empty if it is not. */
function markOf({ atoms }: Evidence, index: number): Mark {
  const atom = atoms[index]
  if (!atom) return ''
  if (atom.kind === 'link' || atom.kind === 'code') return atom.kind
  if (/["“«「『《]/.test(atom.bracket)) return 'quote'
  return atom.look ?? ''
}

/** The mark that all atoms of a title share; empty if they share none. */
function markOfTitle(evidence: Evidence, { path }: Decoded): Mark {
  const marks = new Set(
    path.flatMap((state, index) => (state === titleState ? [markOf(evidence, index)] : [])),
  )
  return marks.size === 1 ? ([...marks][0] ?? '') : ''
}

/**
 * Reads records again whose title is not set like the titles of their kind: where nearly all are
 * bold, the bold words of the rest are their titles as well, unless the model is certain that they
 * are not. Where a record has linked words, it takes more than a doubt to read quoted ones instead;
 * and a person is no title where other words are set like one.
 * @param decoded the path of each record of a document; updated in place
 */
export function alignTitles(decoded: Map<Evidence, Decoded>, model: Model): void {
  const kinds = groupBy([...decoded], ([{ record }]) => `${record.container}${record.depth}`)
  for (const alike of kinds.values()) {
    alignToGaps(alike, decoded, model)
    const common = commonMark(alike)
    for (const [evidence, own] of alike) {
      if (decoded.get(evidence) !== own) continue
      const mark = markOfTitle(evidence, own)
      const aligned =
        common && mark !== common
          ? alignedTo(evidence, own, model, maxRegret, (at) => markOf(evidence, at) === common)
          : isPersonAsTitle(evidence, own)
            ? alignedTo(evidence, own, model, maxRegret, (at) => isMarkedName(evidence, at))
            : markOf(evidence, own.path.indexOf(titleState)) === 'quote'
              ? alignedTo(evidence, own, model, maxDoubt, (at) => isLinkedName(evidence, at))
              : null
      if (aligned) decoded.set(evidence, aligned)
    }
  }
}

/** Where nearly all records without a mark have a wide space, the words before it are the title. */
function alignToGaps(
  alike: [Evidence, Decoded][],
  decoded: Map<Evidence, Decoded>,
  model: Model,
): void {
  const plain = alike.flatMap(([evidence, own]) => {
    const lead = evidence.facts.findIndex(({ isNumber, isIcon }) => !isNumber && !isIcon)
    const isPlain = evidence.atoms[lead]?.kind === 'text' && markOf(evidence, lead) === ''
    return isPlain ? [{ evidence, own, lead, gap: gapAfter(evidence, lead) }] : []
  })
  const spaced = plain.filter(({ gap }) => gap > 0)
  if (spaced.length < minRecords || spaced.length < plain.length * minAgreement) return
  for (const { evidence, own, lead, gap } of spaced) {
    const isWhole = own.path.every(
      (state, at) => (state === titleState) === (at >= lead && at < gap),
    )
    const aligned = isWhole
      ? null
      : alignedTo(evidence, own, model, maxGapRegret, (at) => at >= lead && at < gap)
    if (aligned) decoded.set(evidence, aligned)
  }
}

/** The first atom behind a wide space on the line of another; -1 if there is none. */
const gapAfter = ({ atoms }: Evidence, lead: number): number =>
  atoms.findIndex(
    ({ separator, part }, index) =>
      index > lead && part === atoms[lead]?.part && separator.endsWith('w'),
  )

/**
 * The mark of most titles of one kind of records, and of nearly all where something has that mark;
 * null if they are few or differ.
 */
function commonMark(alike: [Evidence, Decoded][]): Mark | null {
  const common = mode(alike.map(([evidence, own]) => markOfTitle(evidence, own)))
  if (!common?.value || common.count < minRecords || common.count * 2 < alike.length) return null
  const marked = alike.filter(([evidence]) =>
    evidence.atoms.some((_, index) => markOf(evidence, index) === common.value),
  )
  return common.count >= marked.length * minAgreement ? common.value : null
}

/** Whether a title is one name of a person. */
function isPersonAsTitle({ facts }: Evidence, { path }: Decoded): boolean {
  const titles = facts.filter((_, index) => path[index] === titleState)
  return titles.length === 1 && titles.every(({ isPerson, isNamed }) => isPerson && isNamed)
}

const isMarkedName = (evidence: Evidence, index: number): boolean =>
  markOf(evidence, index) !== '' &&
  !evidence.facts[index]?.isLabel &&
  (evidence.facts[index]?.words ?? 0) > 2

const isLinkedName = ({ atoms, facts }: Evidence, index: number): boolean =>
  atoms[index]?.kind === 'link' && !facts[index]?.isLabel && (facts[index]?.words ?? 0) > 1

/** The best reading with a title among some atoms of its line or row; null if the own one is better by too much. */
function alignedTo(
  evidence: Evidence,
  own: Decoded,
  model: Model,
  most: number,
  mayBeTitle: (index: number) => boolean,
): Decoded | null {
  // `Website: [words](…)`: what a label is followed by is no title.
  const { record, atoms, facts } = evidence
  const line = atoms[own.path.indexOf(titleState)]?.part
  const isFree = (index: number): boolean =>
    mayBeTitle(index) &&
    facts[index]?.cue === '' &&
    (atoms[index]?.part === line || record.container === 'row')
  if (![...atoms.keys()].some(isFree)) return null
  const other = model.decode(evidence, isFree)
  const margin = most - (own.score - other.score)
  return margin < 0 ? null : { ...other, margin, runnerUp: own.path, isAligned: true }
}
