import type { Term } from '../../model/query.ts'
import type { PageContext } from '../context.ts'
import { element } from '../dom.ts'
import type { PageRow } from '../rows.ts'

const orders = new Set(['date', 'title', 'relevance'])

/** Rows that the browser lays out, or leaves out, at a time. */
const chunkSize = 50

/** A row with what it is ordered by, and the list that it belongs to. */
interface Entry {
  row: PageRow
  home: Element | null
  title: string
}

let entries: Entry[] | undefined
let flat: HTMLElement | undefined
let standing: Entry[] | undefined

/** Shows all rows as one list in an order, each with its section's name; for the list's own order (`''`), in their sections again. */
export function sortRows(context: PageContext, order: string, terms: readonly Term[]): void {
  if (!order && !standing) return
  entries ??= context.list().rows.map((row) => entryOf(row))
  flat ??= element('section', { className: 'flat' })
  const sorted = orders.has(order)
    ? entries.toSorted(comparison(order, terms, context.like))
    : undefined
  if (!sorted) {
    for (const { row, home } of entries) home?.append(row.element)
    flat.remove()
  } else if (sorted.some((entry, index) => entry !== standing?.[index])) {
    flat.replaceChildren(...chunksOf(sorted))
    context.main.append(flat)
  }
  standing = sorted
  context.main.classList.toggle('sorted', Boolean(sorted))
}

function entryOf(row: PageRow): Entry {
  const title = row.element.querySelector('.title')?.textContent ?? ''
  const link = row.sections[0]?.link
  if (link) {
    let facts = row.element.querySelector('.facts')
    if (!facts) row.element.append((facts = element('p', { className: 'facts' })))
    const href = new URLSearchParams({ section: row.section[0] ?? '' }).toString()
    facts.append(
      element('a', {
        className: 'where',
        href: `?${href}`,
        textContent: link.text,
        lang: link.lang,
      }),
    )
  }
  return { row, home: row.element.parentElement, title }
}

/** What is alike stays as the list has it. */
function comparison(
  order: string,
  terms: readonly Term[],
  like: PageContext['like'],
): (a: Entry, b: Entry) => number {
  if (order === 'date')
    return (a, b) => (a.row.date < b.row.date ? 1 : a.row.date > b.row.date ? -1 : 0)
  if (order === 'relevance') {
    const ranks = new Map(
      entries?.map((entry) => [
        entry,
        rank(like(entry.title), like(entry.row.org.join(' ')), terms),
      ]),
    )
    return (a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0)
  }
  const { compare } = new Intl.Collator(document.documentElement.lang, {
    numeric: true,
    ignorePunctuation: true,
  })
  return (a, b) => compare(a.title, b.title)
}

function chunksOf(sorted: Entry[]): HTMLElement[] {
  const chunks: HTMLElement[] = []
  for (let start = 0; start < sorted.length; start += chunkSize) {
    const rows = sorted.slice(start, start + chunkSize).map(({ row }) => row.element)
    chunks.push(element('ol', { start: start + 1, className: 'size-3' }, ...rows))
  }
  return chunks
}

/**
 * How well a row answers a search: a word in the title counts most, at its start more, then one in an organisation, then anywhere else.
 * @param title folded, as are `orgs` and the terms
 */
export function rank(title: string, orgs: string, terms: readonly Term[]): number {
  let sum = 0
  for (const { text, not } of terms) {
    if (not) continue
    if (title.includes(text)) sum += title.startsWith(text) ? 12 : 9
    else sum += orgs.includes(text) ? 3 : 1
  }
  return sum
}
