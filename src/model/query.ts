import { fold } from './fold.ts'

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

/** A row of a page as it is searched: its values of each facet, and what search compares, normalized once. */
export type Row = {
  /** All that a word without a field may be found in. */
  text: string
  /** Its month or year: `2024-09`, `2024`, ``. */
  date: string
  /** The values of each facet, as `searchedValues` joins them. */
  searched: Record<Facet, string>
} & Record<Facet, string[]>

/** A word or a phrase, normalized, that must occur, or must not: anywhere, or in one field. */
export interface Term {
  text: string
  not: boolean
  field: Facet | 'date' | ''
}

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

/**
 * The terms of a search: `word`, `"a phrase"`, `-word` for what must not occur, `org:word` for what must occur there.
 * @param normalize makes them comparable with what rows hold
 */
export function parseTerms(text: string, normalize: Normalize = fold): Term[] {
  const terms: Term[] = []
  const grammar = /(-?)(?:(section|org|venue|year|date|source|tag|has):)?(?:"([^"]*)"?|(\S*))/g
  const quoted = normalize(text).replace(/[“”]/g, '"')
  for (const [, minus, field, phrase, word] of quoted.matchAll(grammar)) {
    const term = (phrase ?? word ?? '').trim()
    // a lone minus is a word that is still being typed
    if (term && term !== '-')
      terms.push({
        text: term,
        not: minus === '-',
        field: facets.find((facet) => facet === field) ?? (field ? 'date' : ''),
      })
  }
  return terms
}

/** Whether a row holds all that it must and nothing that it must not. */
export function matches(row: Row, terms: readonly Term[]): boolean {
  return terms.every((term) => holds(row, term) !== term.not)
}

function holds(row: Row, { field, text }: Term): boolean {
  if (!field) return row.text.includes(text)
  if (field === 'year' || field === 'date') return within(row.date, text)
  return row.searched[field].includes(spaced(text))
}

/** The values of each facet as one text to search in, a line a value. */
export function searchedValues(
  values: Record<Facet, string[]>,
  normalize: Normalize = fold,
): Record<Facet, string> {
  const lines = facets.map((facet) => [
    facet,
    values[facet].map((value) => spaced(normalize(value))).join('\n'),
  ])
  return Object.fromEntries(lines) as Record<Facet, string>
}

/** Anchors are what a section is known by: words with hyphens between them. */
export function spaced(text: string): string {
  return text.replace(/[\s-]+/g, ' ')
}

/** Whether a month or year lies in a range, its ends included: `2023..2024`, `2024-05..`, `..2023`, `2024`. */
function within(date: string, range: string): boolean {
  const [from = '', to = from] = range.split('..')
  return date > '' && date >= from && (!to || date.slice(0, to.length) <= to)
}
