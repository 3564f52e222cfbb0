import { fold } from './fold.ts'

/** What a list can be narrowed by, in the order in which it is offered. */
export const facets = ['section', 'org', 'venue', 'year', 'source', 'tag', 'has'] as const

export type Facet = (typeof facets)[number]

/** What may be asked of a facet, as addresses spell it: values to have (`org`), or to be without (`-org`). */
export type Demand = Facet | `-${Facet}`

/** Every demand, with the facet that it is about. */
export const demands = facets.flatMap((facet): { name: Demand; facet: Facet; not: boolean }[] => [
  { name: facet, facet, not: false },
  { name: `-${facet}`, facet, not: true },
])

/**
 * What a reader asks of a list: words, values of facets, and an order (`date`, `title`, `relevance`; the list's own is ``).
 * Values of one facet mean *or*, facets among each other *and*.
 */
export type Query = { text: string; sort: string } & Record<Demand, string[]>

/** A row of a page as it is searched: its folded text, its month or year (`2024-09`, `2024`, ``), and its values of each facet. */
export type Row = { text: string; date: string } & Record<Facet, string[]>

/** A word or a phrase, folded, that must occur, or must not: anywhere, or in one field. */
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
  for (const { name } of demands) query[name] = [...new Set(params.getAll(name))].filter(Boolean)
  return query
}

/** The query as an address carries it, `?q=moe&org=NVIDIA`: one query, one spelling. Empty when nothing is asked. */
export function formatQuery(query: Query): string {
  const params = new URLSearchParams()
  const text = query.text.trim()
  if (text) params.append('q', text)
  for (const { name } of demands)
    for (const value of query[name].toSorted()) params.append(name, value)
  if (query.sort) params.append('sort', query.sort)
  return params.size ? `?${params.toString()}` : ''
}

/**
 * The terms of a search: `word`, `"a phrase"`, `-word` for what must not occur, `org:word` for what must occur there.
 * @param like folds what is to be compared
 */
export function parseTerms(text: string, like = fold): Term[] {
  const terms: Term[] = []
  const grammar = /(-?)(?:(section|org|venue|year|date|source|tag|has):)?(?:"([^"]*)"?|(\S*))/g
  for (const [, minus, field, phrase, word] of like(text).replace(/[“”]/g, '"').matchAll(grammar)) {
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
export function matches(row: Row, terms: readonly Term[], like = fold): boolean {
  return terms.every((term) => holds(row, term, like) !== term.not)
}

function holds(row: Row, { field, text }: Term, like: typeof fold): boolean {
  if (!field) return row.text.includes(text)
  if (field === 'year' || field === 'date') return within(row.date, text)
  // anchors are what a section is known by: words with hyphens between them
  return row[field].some((value) => spaced(like(value)).includes(spaced(text)))
}

const spaced = (text: string): string => text.replace(/[\s-]+/g, ' ')

/** Whether a month or year lies in a range, its ends included: `2023..2024`, `2024-05..`, `..2023`, `2024`. */
function within(date: string, range: string): boolean {
  const [from = '', to = from] = range.split('..')
  return date > '' && date >= from && (!to || date.slice(0, to.length) <= to)
}
