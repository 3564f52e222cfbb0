import type { List } from '../list.ts'
import { papersOf } from '../list.ts'
import type { Facet } from '../query.ts'
import { facets } from '../query.ts'
import { factsOf, hasCode } from './paper-view.ts'

/** The facets by which a list can be narrowed at all: some value of theirs holds for some papers and not for others. */
export function usefulFacets(list: List): Facet[] {
  const papers = papersOf(list)
  const counts = new Map<Facet, Map<string, number>>()
  const count = (facet: Facet, value: string): void => {
    const values = counts.get(facet) ?? new Map<string, number>()
    counts.set(facet, values.set(value, (values.get(value) ?? 0) + 1))
  }
  for (const section of list.sections) for (const _ of section.papers) count('section', section.anchor)
  for (const paper of papers) for (const [facet, value] of factsOf(paper)) count(facet, value)
  for (const paper of papers) if (hasCode(paper)) count('has', 'code')
  return facets.filter((facet) => [...(counts.get(facet)?.values() ?? [])].some((n) => n < papers.length))
}
