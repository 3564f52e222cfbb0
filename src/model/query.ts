import { fold } from './fold.ts'

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
 * The words, values of facets and order (`date`, `title`, `relevance`; `` is the list's own) that a reader chose.
 * Values of one facet are combined with *or*, facets with *and*.
 */
export type Query = { text: string; sort: string } & Record<Filter, string[]>

/** Normalizes a text for comparison. */
export type Normalize = (text: string) => string

/** A row of a page for searching: its values of each facet and its texts, normalized once. */
export type Row = {
  /** Everything that a word without a field searches. */
  text: string
  /** Its month or year: `2024-09`, `2024`, ``. */
  date: string
  /** The values of each facet, as `searchedValues` joins them. */
  searched: Record<Facet, string>
} & Record<Facet, string[]>

/** A normalized word or phrase that must or must not occur, anywhere or in one field. */
export interface Term {
  text: string
  not: boolean
  field: Facet | 'date' | ''
}

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

/**
 * Returns the terms of a search: `word`, `"a phrase"`, `-word` to exclude, `org:word` for one field.
 * @param normalize the function that normalized the rows
 */
export function parseTerms(text: string, normalize: Normalize = fold): Term[] {
  const terms: Term[] = []
  const grammar = /(-?)(?:(section|org|venue|year|date|source|tag|has):)?(?:"([^"]*)"?|(\S*))/g
  const quoted = normalize(text).replace(/[“”]/g, '"')
  for (const [, minus, field, phrase, word] of quoted.matchAll(grammar)) {
    const term = (phrase ?? word ?? '').trim()
    // A lone minus is the start of a word being typed.
    if (term && term !== '-')
      terms.push({
        text: term,
        not: minus === '-',
        field: facets.find((facet) => facet === field) ?? (field ? 'date' : ''),
      })
  }
  return terms
}

/** Whether a row has every required term and no excluded one. */
export function matches(row: Row, terms: readonly Term[]): boolean {
  return terms.every((term) => holds(row, term) !== term.not)
}

function holds(row: Row, { field, text }: Term): boolean {
  if (!field) return row.text.includes(text)
  if (field === 'year' || field === 'date') return within(row.date, text)
  return row.searched[field].includes(spaced(text))
}

/** The values of each facet as one text to search in, one per line. */
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

/** Sections are searched by their anchors: words with hyphens between them. */
export function spaced(text: string): string {
  return text.replace(/[\s-]+/g, ' ')
}

/** Whether a month or year is in a range, ends included: `2023..2024`, `2024-05..`, `..2023`, `2024`. */
function within(date: string, range: string): boolean {
  const [from = '', to = from] = range.split('..')
  return date > '' && date >= from && (!to || date.slice(0, to.length) <= to)
}
