import { fold } from './fold.ts'

/** What a list can be narrowed by, in the order in which it is offered. */
export const facets = ['section', 'org', 'venue', 'year', 'source', 'tag'] as const

export type Facet = (typeof facets)[number]

/** What a reader asks of a list: words, and values of facets. Values of one facet mean *or*, facets among each other *and*. */
export type Query = { text: string } & Record<Facet, string[]>

/** A word or a phrase, folded, that must occur, or must not. */
export interface Term {
  text: string
  not: boolean
}

/** The query that asks for nothing, or for what is given. */
export function queryOf(given: Partial<Query> = {}): Query {
  return { text: '', section: [], org: [], venue: [], year: [], source: [], tag: [], ...given }
}

/** Reads a query off an address; whatever else stands there is passed over. */
export function parseQuery(params: URLSearchParams): Query {
  const query = queryOf({ text: params.get('q') ?? '' })
  for (const facet of facets) query[facet] = [...new Set(params.getAll(facet))].filter(Boolean)
  return query
}

/** The query as an address carries it, `?q=moe&org=NVIDIA`: one query, one spelling. Empty when nothing is asked. */
export function formatQuery(query: Query): string {
  const params = new URLSearchParams()
  const text = query.text.trim()
  if (text) params.append('q', text)
  for (const facet of facets) for (const value of query[facet].toSorted()) params.append(facet, value)
  return params.size ? `?${params.toString()}` : ''
}

/** The terms of a search: `word`, `"a phrase"`, and `-word` for what must not occur. */
export function parseTerms(text: string): Term[] {
  const terms: Term[] = []
  for (const [, minus, phrase, word] of fold(text).replace(/[“”]/g, '"').matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)) {
    const term = (phrase ?? word ?? '').trim()
    // a lone minus is a word that is still being typed
    if (term && term !== '-') terms.push({ text: term, not: minus === '-' })
  }
  return terms
}

/** Whether folded text holds all that it must and nothing that it must not. */
export function matches(folded: string, terms: Term[]): boolean {
  return terms.every(({ text, not }) => folded.includes(text) !== not)
}
