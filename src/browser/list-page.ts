import type { Query } from '../query.ts'
import { formatQuery, parseQuery } from '../query.ts'
import { announce } from './announce.ts'
import { copyLink } from './copy-link.ts'
import type { Naming } from './demands.ts'
import { chips, wayOut } from './demands.ts'
import { bindFacetBoxes } from './facet-boxes.ts'
import { filter } from './filter.ts'
import { anchorOf, nearestAnchor } from './find-anchor.ts'
import { bindKeys } from './keys.ts'
import type { PageList } from './read-list.ts'
import { readList } from './read-list.ts'
import { say } from './say.ts'
import { showRows } from './show-rows.ts'

/** What the page's templates promise to have. */
const find = <E extends HTMLElement>(selector: string): E => document.querySelector(selector) as E

/** Makes the list answer to its search form, its facets, its links and the address bar. The address bar is the state. */
export function startList(): void {
  const form = find<HTMLFormElement>('.bar')
  const input = find<HTMLInputElement>('.bar input')
  const [main, browse, status, chipLine, empty] = [find('main'), find('aside'), find('.status'), find('.chips'), find('.empty')]
  const words = form.dataset

  const asked = (): Query => parseQuery(new URLSearchParams(location.search))
  let query = asked()
  let read: PageList | undefined
  const list = (): PageList => (read ??= readList(main, browse))

  const naming: Naming = (facet, value) => {
    const link = facet === 'section' && list().sections.find(({ anchor }) => anchor === value)?.link
    return link ? { text: link.text, lang: link.lang } : { text: value, lang: list().langs.get(value) ?? '' }
  }

  const showBoxes = bindFacetBoxes(browse, () => list().rows, naming, (facet, values) => ask({ ...query, [facet]: values }))

  function show(): void {
    const { rows } = list()
    const filtered = filter(rows, query)
    showRows(list(), filtered)
    document.querySelector('main [data-outside]')?.removeAttribute('data-outside')
    showBoxes(query, filtered)
    chipLine.replaceChildren(...chips(query, words, naming, ask))
    empty.hidden = filtered.shown > 0
    if (!filtered.shown) empty.lastElementChild?.replaceChildren(...wayOut(query, filtered, words, naming, ask))
    find('output').textContent = formatQuery(query) && say(words.shown, { n: filtered.shown, total: rows.length })
  }

  /** Answers a new query, with a step in the history unless it is being typed. */
  function ask(next: Query, typing = false): void {
    query = next
    // asked before the rows change: after that it would cost a layout
    const below = main.getBoundingClientRect().top < 0
    history[typing ? 'replaceState' : 'pushState'](null, '', location.pathname + formatQuery(query) + location.hash)
    if (!typing) input.value = query.text
    show()
    if (below) main.scrollIntoView()
    // the chip or button that was pressed may be gone
    if (document.activeElement === document.body) main.focus({ preventScroll: true })
  }

  /** Shows what the address bar says. */
  function restore(): void {
    query = asked()
    input.value = query.text
    if (read || location.search) show()
    land()
  }

  /** Goes to where the address's hash leads, though a filter hide it. */
  function land(): void {
    const anchor = anchorOf(location.hash)
    if (!anchor) return
    const target = document.getElementById(anchor)
    if (!target) {
      const near = nearestAnchor(anchor, Array.from(main.querySelectorAll('[id]'), ({ id }) => id))
      return near ? location.replace(`#${encodeURIComponent(near)}`) : undefined
    }
    const hidden = target.closest('[hidden]')
    if (!hidden) return
    for (let around: HTMLElement | null = target; around; around = around.parentElement) around.hidden = false
    target.dataset.outside = words.outside
    announce(status, words.outside)
    target.scrollIntoView()
  }

  input.addEventListener('input', () => ask({ ...query, text: input.value }, true))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    input.blur()
  })
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    const href = link?.getAttribute('href')
    if (!link || !href || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (href.startsWith('?')) {
      event.preventDefault()
      for (const [facet, value] of new URLSearchParams(link.search)) ask({ ...query, [facet]: [value] })
    } else if (href.startsWith('#')) {
      // the hash that is there already causes no event
      if (link.hash === location.hash) setTimeout(land)
      if (link.className === 'anchor') void copyLink(link, status, words.copied)
      browse.hidePopover()
    }
  })
  addEventListener('popstate', restore)
  bindKeys(input)
  restore()
}
