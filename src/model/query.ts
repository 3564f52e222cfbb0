/** The facets, in the order in which the page shows them. */
export const facets = ['section', 'org', 'venue', 'year', 'source', 'tag', 'has'] as const

export type Facet = (typeof facets)[number]

/** A filter by one facet, as in URLs: papers with a value (`org`), or without it (`-org`). */
export type Filter = Facet | `-${Facet}`

/** Every filter and its facet. */
export const filters = facets.flatMap((facet): { name: Filter; facet: Facet; not: boolean }[] => [
  { name: facet, facet, not: false },
  { name: `-${facet}`, facet, not: true },
])

/**
 * The words, values of facets and order (`date`, `added`, `title`, `relevance`; `` is the list's own) that a reader chose.
 * Values of one facet are combined with *or*, facets with *and*.
 */
export type Query = { text: string; sort: string } & Record<Filter, string[]>

/** Normalizes a text for comparison. */
export type Normalize = (text: string) => string

/** A part of a row that can be searched by itself. */
export type Part = 'title' | 'author' | 'note'

/** A row of a page for searching: its values of each facet and its texts, normalized once. */
export type Row = {
  /** Everything that a word without a field searches. */
  text: string
  /** When it came out, its month or year: `2024-09`, `2024`, ``. */
  date: string
  /** The day on which it was added, `2024-09-30`, once that is loaded. */
  added?: string
  /** Its title, its authors or its note, normalized. */
  said: (part: Part) => string
  /** The URLs of its links, other pages only. */
  urls: () => string[]
  /** The values of each facet, as `searchedValues` joins them. */
  searched: Record<Facet, string>
} & Record<Facet, string[]>

/** Creates a query; empty by default. */
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

/** Reads a query from a URL. Ignores other parameters. */
export function parseQuery(params: URLSearchParams): Query {
  const query = queryOf({ text: params.get('q') ?? '', sort: params.get('sort') ?? '' })
  for (const { name } of filters) query[name] = [...new Set(params.getAll(name))].filter(Boolean)
  return query
}

/** Returns a query as in URLs, `?q=moe&org=NVIDIA`; equal queries give equal strings, an empty query `''`. */
export function formatQuery(query: Query): string {
  const params = new URLSearchParams()
  const text = query.text.trim()
  if (text) params.append('q', text)
  for (const { name } of filters)
    for (const value of query[name].toSorted()) params.append(name, value)
  if (query.sort) params.append('sort', query.sort)
  return params.size ? `?${params.toString()}` : ''
}
