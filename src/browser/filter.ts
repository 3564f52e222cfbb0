import type { Facet, Query } from '../query.ts'
import { facets, matches, parseTerms } from '../query.ts'

/** A row of the page as it is searched: its folded text, and its values of each facet. */
export type Row = { text: string } & Record<Facet, string[]>

/** What is left of the rows. */
export interface Filtered {
  visible: boolean[]
  shown: number
  /** For each value of a facet, as `facetKey` spells it, the rows that it would leave, all other demands being what they are. */
  counts: Map<string, number>
  /** For each demand (`text` or a facet), the rows that would come back if it alone were dropped. */
  rescued: Map<string, number>
}

/** How `counts` names a value of a facet. */
export const facetKey = (facet: Facet, value: string): string => `${facet}=${value}`

/** Puts a query to all rows, in one pass. */
export function filter(rows: readonly Row[], query: Query): Filtered {
  const terms = parseTerms(query.text)
  const active = facets.filter((facet) => query[facet].length)
  const counts = new Map<string, number>()
  const rescued = new Map<string, number>()
  const add = (sums: Map<string, number>, key: string): unknown => sums.set(key, (sums.get(key) ?? 0) + 1)
  let shown = 0
  const visible = rows.map((row) => {
    const missed: string[] = active.filter((facet) => !row[facet].some((value) => query[facet].includes(value)))
    if (missed.length < 2 && !matches(row.text, terms)) missed.push('text')
    const [only, another] = missed
    if (another) return false
    if (only) add(rescued, only)
    else shown++
    for (const facet of facets) if (!only || only === facet) for (const value of row[facet]) add(counts, facetKey(facet, value))
    return !only
  })
  return { visible, shown, counts, rescued }
}
