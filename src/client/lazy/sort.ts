import { occursIn, spaced, type Term } from '../../model/terms.ts'
import type { PageContext } from '../context.ts'
import { element } from '../dom.ts'
import { titleOf } from '../rows.ts'
import type { PageRow } from '../rows.ts'

/** Rows that the browser lays out, or leaves out, at a time. */
const chunkSize = 50

/** Compares two rows: negative where the first comes first, 0 where they stay as the list has them. */
type Comparison = (a: PageRow, b: PageRow) => number

/**
 * Brings the rows in the order that the query asks for, as one list in which each row names its section; for the list's own
 * order (`''`), back into their sections. Relevance takes something to be relevant to.
 */
export function sortRows(context: PageContext, terms: readonly Term[]): void {
  const { state, main, list } = context
  const asked = state.query.sort
  const compare = asked === 'relevance' && !terms.length ? null : comparison(asked, terms)
  const order = compare ? asked : ''
  showOrder(order, terms.length > 0)
  // only relevance changes with what is typed
  if (order === state.order && order !== 'relevance') return
  state.order = order
  main.classList.toggle('sorted', Boolean(compare))
  if (compare) showSorted(main, list().rows.toSorted(compare))
  else for (const { element, home } of list().rows) home?.append(element)
  main.querySelector('.flat')?.toggleAttribute('hidden', !compare)
}

/** Shows the order in the page's form, and offers relevance only while something is searched. */
function showOrder(order: string, isSearch: boolean): void {
  const select = document.querySelector<HTMLSelectElement>('.sort select')
  if (!select) return
  for (const option of select.options) if (option.value === 'relevance') option.hidden = !isSearch
  select.value = order
}

function comparison(order: string, terms: readonly Term[]): Comparison | null {
  if (order === 'date') return newestFirst(({ date }) => date)
  if (order === 'added') return newestFirst(({ added }) => added ?? '')
  if (order === 'relevance') {
    const ranks = memoized((row) => rank(row.said('title'), row.searched.org, terms))
    return (a, b) => ranks(b) - ranks(a)
  }
  if (order !== 'title') return null
  const titles = memoized(({ element }) => titleOf(element))
  const { compare } = new Intl.Collator(document.documentElement.lang, {
    numeric: true,
    ignorePunctuation: true,
  })
  return (a, b) => compare(titles(a), titles(b))
}

const newestFirst =
  (dateOf: (row: PageRow) => string): Comparison =>
  (a, b) =>
    dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0

/** The same function, called once for each row. */
function memoized<Result>(make: (row: PageRow) => Result): (row: PageRow) => Result {
  const known = new Map<PageRow, Result>()
  return (row) => {
    const result = known.get(row) ?? make(row)
    known.set(row, result)
    return result
  }
}

function showSorted(main: HTMLElement, sorted: PageRow[]): void {
  const flat = main.querySelector('.flat') ?? addFlat(main, sorted)
  const before = flat.querySelectorAll(':scope > ol > li')
  // to lay out what is there already would take time for nothing
  if (before.length && sorted.every(({ element }, index) => element === before[index])) return
  const chunks: HTMLElement[] = []
  for (let start = 0; start < sorted.length; start += chunkSize) {
    const rows = sorted.slice(start, start + chunkSize).map(({ element }) => element)
    chunks.push(element('ol', { start: start + 1, className: 'size-3' }, ...rows))
  }
  flat.replaceChildren(...chunks)
}

/** Makes the place for rows in another order, in which each names its section. */
function addFlat(main: HTMLElement, rows: PageRow[]): HTMLElement {
  for (const row of rows) addSection(row)
  const flat = element('section', { className: 'flat' })
  main.append(flat)
  return flat
}

function addSection({ element: row, section, sections }: PageRow): void {
  const link = sections[0]?.link
  if (!link) return
  const facts = row.querySelector('.facts') ?? element('div', { className: 'facts' })
  const href = `?${new URLSearchParams({ section: section[0] ?? '' }).toString()}`
  facts.append(element('a', { className: 'where', href, textContent: link.text, lang: link.lang }))
  if (!facts.isConnected) row.querySelector('.head')?.after(facts)
}

/**
 * How well a row answers a search: a word in the title counts most, at its start more, then one in an organisation, then
 * anywhere else.
 * @param title normalized
 * @param orgs as `searchedValues` has them
 */
export function rank(title: string, orgs: string, terms: readonly Term[]): number {
  let sum = 0
  for (const term of terms) {
    const { text, not } = term
    if (not) continue
    if (occursIn(title, term)) sum += title.startsWith(text) ? 12 : 9
    else sum += orgs.includes(spaced(text)) ? 3 : 1
  }
  return sum
}
