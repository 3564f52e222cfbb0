import { fold } from '../model/fold.ts'
import type { Query, Term } from '../model/query.ts'
import { formatQuery, parseQuery, parseTerms, queryOf } from '../model/query.ts'
import type { Naming } from './chips.ts'
import { chips } from './chips.ts'
import type { PageContext } from './context.ts'
import { bindFacetBoxes } from './facets.ts'
import type { Filtered } from './filter.ts'
import { filter } from './filter.ts'
import { say } from './i18n.ts'
import { bindKeys } from './keyboard.ts'
import type { PageList } from './rows.ts'
import { readList, showRows } from './rows.ts'

/** Milliseconds without a key that make a pause in typing. */
const pause = 250

/** What the page's templates promise to have. */
const find = <E extends HTMLElement>(selector: string): E => document.querySelector(selector) as E

/**
 * Makes the list answer to its search form, its facets, its links and the address bar. The address bar is the state.
 * @returns when the list is as it was asked for
 */
export function startList(): unknown {
  const form = find<HTMLFormElement>('.bar')
  const input = find<HTMLInputElement>('.bar input')
  const [main, browse, status, chipLine, empty] = [
    find('main'),
    find('aside'),
    find('.status'),
    find('.chips'),
    find('.empty'),
  ]
  const sort = find<HTMLSelectElement>('.sort select')
  const words = form.dataset

  const address = (): string => location.pathname + formatQuery(query) + location.hash
  const asked = (): Query => parseQuery(new URLSearchParams(location.search))
  let query = asked()
  let read: PageList | undefined
  const list = (): PageList => (read ??= readList(main, browse))
  let counting = 0
  let saving = 0
  let loaded: Promise<typeof import('./lazy/index.ts')> | undefined
  const lazy = (): Promise<typeof import('./lazy/index.ts')> =>
    (loaded ??= import('./lazy/index.ts'))

  const naming: Naming = (facet, value, not) => {
    const section = facet === 'section' && list().sections.find(({ anchor }) => anchor === value)
    const text = section ? section.link.text : (facet === 'has' && words.code) || value
    return {
      text: not ? say(words.not, { value: text }) : text,
      lang: section ? section.link.lang : (list().langs.get(value) ?? ''),
      depth: section ? section.depth : 0,
    }
  }

  const context: PageContext = {
    main,
    input,
    status,
    words,
    list,
    ask: (change) => ask({ ...query, ...change }),
    clear: () => ask(queryOf()),
    naming,
    show,
    fill,
    like: fold,
  }

  const showBoxes = bindFacetBoxes(
    browse,
    () => list().rows,
    naming,
    context.ask,
    (details) => void lazy().then((lazy) => lazy.addFacetSearch(details, context)),
  )

  /** Shows the answer to the query, and then what loads later. */
  function show(typing = false): unknown {
    const terms = parseTerms(query.text, context.like)
    const filtered = fill(terms, typing)
    const followed =
      (terms[0] || query.sort || !filtered.shown || loaded) &&
      lazy().then((lazy) => lazy.afterFilter(context, query, terms, filtered))
    // marks may come late; another order is worth waiting for
    return query.sort && followed
  }

  function fill(terms: Term[], typing = false): Filtered {
    const { rows } = list()
    const filtered = filter(rows, query, terms, context.like)
    const { shown } = filtered
    showRows(list(), filtered)
    showBoxes(query, filtered)
    chipLine.replaceChildren(...chips(query, words, naming, ask))
    empty.hidden = shown > 0
    // what is said aloud waits for a pause in typing
    clearTimeout(counting)
    counting = setTimeout(
      () =>
        (find('output').textContent =
          formatQuery({ ...query, sort: '' }) &&
          say(words.shown, { n: shown, total: rows.length })),
      typing ? pause : 0,
    )
    return filtered
  }

  /** Answers a new query, with a step in the history unless it is being typed. */
  function ask(next: Query, typing = false): void {
    query = next
    // asked before the rows change: after that it would cost a layout
    const below = main.getBoundingClientRect().top < 0
    if (typing) {
      // so does the address: browsers refuse too many changes of it
      clearTimeout(saving)
      saving = setTimeout(() => history.replaceState(null, '', address()), pause)
    } else {
      leave()
      history.pushState(null, '', address())
      input.value = query.text
    }
    show(typing)
    if (below) main.scrollIntoView()
    // the chip or button that was pressed may be gone
    if (document.activeElement === document.body) main.focus({ preventScroll: true })
  }

  /** Keeps where the reader is for the way back: browsers know it only while no row comes or goes. */
  function leave(): void {
    history.replaceState(scrollY, '')
  }

  /** Shows what the address bar says, where the reader was. */
  async function restore(): Promise<void> {
    const y = history.state as number
    query = asked()
    input.value = query.text
    await ((read ?? location.search) && show())
    land()
    if (y) scrollTo(0, y)
  }

  function land(): void {
    if (location.hash) void lazy().then((lazy) => lazy.goToHash(context))
  }

  // so that the first letter need not wait for the list to be read
  input.onfocus = list
  input.addEventListener('input', () => ask({ ...query, text: input.value }, true))
  sort?.addEventListener('change', () => ask({ ...query, sort: sort.value }))
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
      const given = Object.entries(parseQuery(new URLSearchParams(link.search))).filter(
        ([, asked]) => asked.length,
      )
      ask({ ...query, ...Object.fromEntries(given) })
    } else if (href.startsWith('#')) {
      // the hash that is there already causes no event
      if (link.hash === location.hash) setTimeout(land)
      if (link.className === 'anchor') void lazy().then((lazy) => lazy.copyLink(link, context))
      browse.hidePopover()
    }
  })
  for (const touched of ['pointerover', 'focusin'])
    main.addEventListener(touched, () => void lazy().then((lazy) => lazy.bindPaperMenu(context)), {
      once: true,
    })
  addEventListener('popstate', () => void restore())
  addEventListener('pagehide', leave)
  document
    .querySelector<HTMLElement>('.keys')
    ?.addEventListener('click', () => void lazy().then((lazy) => lazy.press('?', context)))
  bindKeys(context, (key) => void lazy().then((lazy) => lazy.press(key, context)))
  return restore()
}
