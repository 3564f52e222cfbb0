import { fold } from '../../model/fold.ts'
import { queryOf } from '../../model/query.ts'
import { otherTerms, parseTerms } from '../../model/terms.ts'
import { element } from '../dom.ts'
import { filter } from '../filter.ts'
import { loadMessages, say } from '../i18n.ts'
import { readList, type PageRow } from '../rows.ts'
import { useLazyStyle } from './lazy-style.ts'

/** The pages of the lists are what is searched: one that was read here opens at once. */
interface LoadedList {
  card: HTMLElement
  title: HTMLAnchorElement
  rows: PageRow[]
}

/** Rows of one list that are shown; its heading leads to all. */
const most = 10

/** Milliseconds without a key that make a pause in typing. */
const pause = 250

let loading: Promise<LoadedList[]> | undefined
let writing = 0

/** Loads the pages of all lists, once; one that cannot be loaded is left out, and tried again with the next search. */
export function loadLists(): Promise<LoadedList[]> {
  return (loading ??= Promise.all(
    Array.from(document.querySelectorAll<HTMLElement>('.cards > li'), loadList),
  ).then((lists) => {
    if (lists.some((list) => !list)) loading = undefined
    return lists.filter((list) => list !== null)
  }))
}

async function loadList(card: HTMLElement): Promise<LoadedList | null> {
  const title = card.querySelector<HTMLAnchorElement>('.title')
  if (!title) return null
  const answer = await fetch(title.href).catch(() => null)
  if (!answer?.ok) return null
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const [main, contents] = [page.querySelector('main'), page.querySelector('aside')]
  return main && contents ? { card, title, rows: readList(main, contents, fold).rows } : null
}

/** Shows what the lists have for the words in the field, list by list, or the lists where it is empty. */
export async function searchLists(input: HTMLInputElement): Promise<void> {
  useLazyStyle()
  const text = input.value
  clearTimeout(writing)
  writing = setTimeout(
    () => history.replaceState(null, '', text.trim() ? address('', text) : location.pathname),
    pause,
  )
  const [lists, { nothing, shown }] = await Promise.all([loadLists(), loadMessages()])
  // a later key has its own answer
  if (input.value !== text) return
  const terms = parseTerms(text)
  const found = hitsIn(lists, text)
  const n = found.reduce((sum, { rows }) => sum + rows.length, 0)
  const total = lists.reduce((sum, { rows }) => sum + rows.length, 0)
  const results = resultsElement()
  document.querySelector('.cards')?.toggleAttribute('hidden', terms.length > 0)
  results.replaceChildren(
    ...(terms.length && !n ? [element('p', { className: 'empty', textContent: nothing })] : []),
    ...(terms.length ? found.map((hits) => group(hits, text)) : []),
  )
  const count = document.querySelector('output')
  if (count) count.textContent = terms.length ? say(shown, { n, total }) : ''
}

/** The lists that have something, with it; words are read in another way where nothing has them. */
function hitsIn(lists: LoadedList[], text: string): LoadedList[] {
  const withTerms = (terms: ReturnType<typeof parseTerms>): LoadedList[] =>
    lists.flatMap((list) => {
      const { visible } = filter(list.rows, queryOf(), terms)
      const rows = list.rows.filter((_, index) => visible[index])
      return rows.length ? [{ ...list, rows }] : []
    })
  const terms = parseTerms(text)
  const found = withTerms(terms)
  const others = found.length ? null : otherTerms(text, terms)
  return others ? withTerms(others) : found
}

function resultsElement(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.results')
  if (there) return there
  const results = element('div', { className: 'results' })
  document.querySelector('main')?.append(results)
  return results
}

/** What one list has: its title leads to all of it there, each title to its place in the list. */
function group({ title, rows }: LoadedList, text: string): HTMLElement {
  const heading = element(
    'h2',
    {},
    element('a', {
      href: address(title.pathname, text),
      textContent: title.text,
      lang: title.lang,
    }),
    ' ',
    element('span', { textContent: String(rows.length) }),
  )
  const items = rows.slice(0, most).map((row) => resultRow(row, title.pathname))
  return element('section', {}, heading, element('ol', {}, ...items))
}

/** A copy of a row whose links lead into its list. */
function resultRow({ element: row }: PageRow, page: string): HTMLElement {
  const copy = document.importNode(row, true)
  const title = copy.querySelector('.title')
  const link = element('a', {
    className: 'title',
    href: `${page}#${encodeURIComponent(row.id)}`,
    textContent: title?.textContent ?? '',
    lang: title?.getAttribute('lang') ?? '',
  })
  title?.replaceWith(link)
  for (const part of copy.querySelectorAll('.anchor, .also')) part.remove()
  for (const inner of copy.querySelectorAll('a')) {
    const href = inner.getAttribute('href') ?? ''
    if (/^[?#]/.test(href)) inner.href = page + href
  }
  copy.removeAttribute('id')
  return copy
}

const address = (page: string, text: string): string =>
  `${page}?${new URLSearchParams({ q: text.trim() }).toString()}`
