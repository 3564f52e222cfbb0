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
 * are not.
 * @param decoded the path of each record of a document; updated in place
 */
export function alignTitles(decoded: Map<Evidence, Decoded>, model: Model): void {
  const kinds = groupBy([...decoded], ([{ record }]) => `${record.container}${record.depth}`)
  for (const alike of kinds.values()) {
    if (alike.length < minRecords) continue
    const common = mode(alike.map(([evidence, own]) => markOfTitle(evidence, own)))
    if (!common?.value || common.count < alike.length * minAgreement) continue
    for (const [evidence, own] of alike) {
      if (markOfTitle(evidence, own) === common.value) continue
      const isMarked = evidence.atoms.map((_, index) => markOf(evidence, index) === common.value)
      if (!isMarked.includes(true)) continue
      const other = model.decode(evidence, (index) => isMarked[index] === true)
      const margin = maxRegret - (own.score - other.score)
      if (margin < 0) continue
      decoded.set(evidence, { ...other, margin, runnerUp: own.path, isAligned: true })
    }
  }
}
