import type { Facet, Query, Row } from '../model/query.ts'
import { facets, filters } from '../model/query.ts'
import { matches, parseTerms } from '../model/terms.ts'

/** What is left of the rows. */
export interface Filtered {
  visible: boolean[]
  shown: number
  /** For each value of a facet, the rows that it would leave, all other filters being what they are. */
  counts: Record<Facet, Map<string, number>>
  /** For each filter (`text`, `org`, `-org` …), the rows that would come back if it alone were dropped. */
  rescued: Map<string, number>
}

/**
 * Puts a query to all rows, in one pass.
 * @param terms what is searched for, if not the query's own words
 */
export function filter(
  rows: readonly Row[],
  query: Query,
  terms = parseTerms(query.text),
): Filtered {
  const active = filters.filter(({ name }) => query[name].length)
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Filtered['counts']
  const rescued = new Map<string, number>()
  const add = (sums: Map<string, number>, key: string): unknown =>
    sums.set(key, (sums.get(key) ?? 0) + 1)
  let shown = 0
  const visible = rows.map((row) => {
    const missed = active.filter(
      ({ name, facet, not }) => row[facet].some((value) => query[name].includes(value)) === not,
    )
    const [one, another] = missed
    if (one && missed.some(({ facet }) => facet !== one.facet)) return false
    const found = matches(row, terms)
    if (one && !found) return false
    const narrowed = found ? one?.facet : 'text'
    if (!narrowed) shown++
    else if (!another) add(rescued, one?.name ?? narrowed)
    for (const facet of facets)
      if (!narrowed || narrowed === facet) for (const value of row[facet]) add(counts[facet], value)
    return !narrowed
  })
  return { visible, shown, counts, rescued }
}
