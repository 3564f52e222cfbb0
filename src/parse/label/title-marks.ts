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
 * are not. Where a record has linked words, it takes more than a doubt to read quoted ones instead.
 * @param decoded the path of each record of a document; updated in place
 */
export function alignTitles(decoded: Map<Evidence, Decoded>, model: Model): void {
  const kinds = groupBy([...decoded], ([{ record }]) => `${record.container}${record.depth}`)
  for (const alike of kinds.values()) {
    const common = commonMark(alike)
    for (const [evidence, own] of alike) {
      const mark = markOfTitle(evidence, own)
      const aligned =
        common && mark !== common
          ? alignedTo(evidence, own, model, maxRegret, (at) => markOf(evidence, at) === common)
          : mark === 'quote'
            ? alignedTo(evidence, own, model, maxDoubt, (at) => isLinkedName(evidence, at))
            : null
      if (aligned) decoded.set(evidence, aligned)
    }
  }
}

/** The mark of nearly all titles of one kind of records; null if they are few or differ. */
function commonMark(alike: [Evidence, Decoded][]): Mark | null {
  if (alike.length < minRecords) return null
  const common = mode(alike.map(([evidence, own]) => markOfTitle(evidence, own)))
  return common?.value && common.count >= alike.length * minAgreement ? common.value : null
}

const isLinkedName = ({ atoms, facts }: Evidence, index: number): boolean =>
  atoms[index]?.kind === 'link' && !facts[index]?.isLabel && (facts[index]?.words ?? 0) > 1

/** The best reading with a title among some atoms; null if the own one is better by too much. */
function alignedTo(
  evidence: Evidence,
  own: Decoded,
  model: Model,
  most: number,
  mayBeTitle: (index: number) => boolean,
): Decoded | null {
  if (![...evidence.atoms.keys()].some(mayBeTitle)) return null
  const other = model.decode(evidence, mayBeTitle)
  const margin = most - (own.score - other.score)
  return margin < 0 ? null : { ...other, margin, runnerUp: own.path, isAligned: true }
}
