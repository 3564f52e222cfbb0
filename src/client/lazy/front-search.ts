import { fold } from '../../model/fold.ts'
import { queryOf } from '../../model/query.ts'
import { addStyle, element } from '../dom.ts'
import { loadMessages, say } from '../i18n.ts'
import { findAnswer } from './find-answer.ts'
import { readList, type PageRow } from '../rows.ts'
import styleText from './index.css?inline'

addStyle(styleText)

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
  const text = input.value
  clearTimeout(writing)
  writing = setTimeout(
    () => history.replaceState(null, '', text.trim() ? address('', text) : location.pathname),
    pause,
  )
  const [lists, messages] = await Promise.all([loadLists(), loadMessages()])
  // a later key has its own answer
  if (input.value !== text) return
  const isSearch = text.trim() !== ''
  const rows = lists.flatMap((list) => list.rows)
  const { filtered, corrected } = findAnswer(rows, queryOf({ text }), fold)
  const visible = new Set(rows.filter((_, index) => filtered.visible[index]))
  const found = lists
    .map((list) => ({ ...list, rows: list.rows.filter((row) => visible.has(row)) }))
    .filter((list) => list.rows.length)
  document.querySelector('.cards')?.toggleAttribute('hidden', isSearch)
  const said = filtered.shown ? corrected && say(messages.forgiven, corrected) : messages.nothing
  resultsElement().replaceChildren(
    ...(isSearch && said ? [element('p', { className: 'said', textContent: said })] : []),
    ...(isSearch ? found.map((list) => group(list, text)) : []),
  )
  const count = document.querySelector('output')
  if (count)
    count.textContent = isSearch
      ? say(messages.shown, { n: filtered.shown, total: rows.length })
      : ''
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
