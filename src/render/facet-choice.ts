import type { List } from '../model/list.ts'
import { papersOf } from '../model/list.ts'
import type { Facet } from '../model/query.ts'
import { facets } from '../model/query.ts'
import { factsOf, hasCode } from './paper-view.ts'

/** From this share of the papers on a value says nothing of any of them. */
const usual = 0.9

/** What a list can be narrowed by. */
export interface FacetChoice {
  /** Those of which some value holds for some papers and not for others. */
  facets: Facet[]
  /** The source that nearly all papers share, which makes its facet useless; `''` where there is none. */
  usualSource: string
}

/** Chooses the facets that are worth offering. */
export function chooseFacets(list: List): FacetChoice {
  const papers = papersOf(list)
  const counts = new Map<Facet, Map<string, number>>()
  const count = (facet: Facet, value: string): void => {
    const values = counts.get(facet) ?? new Map<string, number>()
    counts.set(facet, values.set(value, (values.get(value) ?? 0) + 1))
  }
  const usualOf = (facet: Facet): string =>
    [...(counts.get(facet) ?? [])].find(([, n]) => n > usual * papers.length)?.[0] ?? ''
  for (const section of list.sections)
    for (const _ of section.papers) count('section', section.anchor)
  for (const paper of papers) for (const [facet, value] of factsOf(paper)) count(facet, value)
  for (const paper of papers) if (hasCode(paper)) count('has', 'code')
  return {
    facets: facets.filter(
      (facet) =>
        [...(counts.get(facet)?.values() ?? [])].some((n) => n < papers.length) &&
        !(/source|has/.test(facet) && usualOf(facet)),
    ),
    usualSource: usualOf('source'),
  }
}
