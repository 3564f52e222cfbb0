/** What a list can be narrowed by, in the order in which it is offered. */
export const facets = ['section', 'org', 'venue', 'year', 'source', 'tag', 'has'] as const

export type Facet = (typeof facets)[number]

/** A filter by one facet, as addresses spell it: values to have (`org`), or to be without (`-org`). */
export type Filter = Facet | `-${Facet}`

/** Every filter, with the facet that it is about. */
export const filters = facets.flatMap((facet): { name: Filter; facet: Facet; not: boolean }[] => [
  { name: facet, facet, not: false },
  { name: `-${facet}`, facet, not: true },
])

/**
 * What a reader asks of a list: words, values of facets, and an order (`date`, `title`, `relevance`; the list's own is ``).
 * Values of one facet mean *or*, facets among each other *and*.
 */
export type Query = { text: string; sort: string } & Record<Filter, string[]>

/** Makes texts comparable: what is alike to a reader comes out the same. */
export type Normalize = (text: string) => string

/** A part of a row that can be searched by itself. */
export type Part = 'title' | 'author' | 'note'

/** A row of a page as it is searched: its values of each facet, and what search compares, normalized once. */
export type Row = {
  /** All that a word without a field may be found in. */
  text: string
  /** When it came out, its month or year: `2024-09`, `2024`, ``. */
  date: string
  /** What it says as its title, its authors or its note, normalized. */
  said: (part: Part) => string
  /** The papers that its links lead to, as `papersAt` names them. */
  papers: () => string[]
  /** The values of each facet, as `searchedValues` joins them. */
  searched: Record<Facet, string>
} & Record<Facet, string[]>

/** The query that asks for nothing, or for what is given. */
export function queryOf(given: Partial<Query> = {}): Query {
  return {
    text: '',
    sort: '',
    section: [],
    org: [],
    venue: [],
    year: [],
    source: [],
    tag: [],
    has: [],
    '-section': [],
    '-org': [],
    '-venue': [],
    '-year': [],
    '-source': [],
    '-tag': [],
    '-has': [],
    ...given,
  }
}

/** Reads a query off an address; whatever else stands there is passed over. */
export function parseQuery(params: URLSearchParams): Query {
  const query = queryOf({ text: params.get('q') ?? '', sort: params.get('sort') ?? '' })
  for (const { name } of filters) query[name] = [...new Set(params.getAll(name))].filter(Boolean)
  return query
}

/** The query as an address carries it, `?q=moe&org=NVIDIA`: one query, one spelling. Empty when nothing is asked. */
export function formatQuery(query: Query): string {
  const params = new URLSearchParams()
  const text = query.text.trim()
  if (text) params.append('q', text)
  for (const { name } of filters)
    for (const value of query[name].toSorted()) params.append(name, value)
  if (query.sort) params.append('sort', query.sort)
  return params.size ? `?${params.toString()}` : ''
}
