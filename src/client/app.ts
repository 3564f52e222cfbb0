import { fold } from '../model/fold.ts'
import { formatQuery } from '../model/query.ts'
import type { Query } from '../model/query.ts'
import { parseTerms } from '../model/terms.ts'
import { addressWriter, bindLinks, pause, queryInAddress } from './page-url.ts'
import { chips } from './chips.ts'
import type { Answer, PageContext, Reason, State } from './context.ts'
import { isFromFolder, once } from './dom.ts'
import { bindFacets } from './facets.ts'
import { filter } from './filter.ts'
import { bindFolds, watchNotes } from './row-folds.ts'
import { bindBranches, bindBriefs } from './folds.ts'
import { goToHash } from './go-to-hash.ts'
import { say } from './i18n.ts'
import { bindKeys, wipe } from './keyboard.ts'
import { hold, rememberedPlace, rememberPlace, watchPlace } from './reading-position.ts'
import { readList, showRows } from './rows.ts'
import { addTabs } from './tabs.ts'

type Lazy = typeof import('./lazy/index.ts')

/** A page with a list, at work. */
export interface App {
  /** When the list is as the address asks for it. */
  ready: unknown
  /** Shows the answer again, if there is one. */
  update(reason: Reason): void
}

/** What the page's templates promise to have. */
const find = <E extends HTMLElement>(selector: string): E => document.querySelector(selector) as E

/** Makes the list answer to its search form, its facets, its links and the address bar, which keeps the query. */
export function startApp(): App {
  const form = find<HTMLFormElement>('.bar')
  const aside = find('#UI\\.browse')
  const [chipLine, empty, count] = [find('.chips'), find('.empty'), find('output')]
  const sort = find<HTMLSelectElement>('.sort select')
  const state: State = { query: queryInAddress(), list: undefined, order: '', normalize: fold }
  const writeAddress = addressWriter(state, () => rememberPlace(main))
  let answer: Answer | undefined
  let lazy: Lazy | undefined
  let loading: Promise<Lazy> | undefined
  let counting = 0
  let facetsWaiting = 0

  const context: PageContext = {
    state,
    main: find('main'),
    input: find<HTMLInputElement>('.bar input'),
    status: find('.status'),
    words: form.dataset,
    list: () => (state.list ??= readList(context.main, aside, state.normalize)),
    answer: () => (answer ??= findAnswer()),
    ask,
    update,
  }
  const { main, input, words, list } = context
  const load = (): Promise<Lazy> =>
    (loading ??= isFromFolder()
      ? new Promise(() => {})
      : import('./lazy/index.ts').then((parts) => (parts.addSuggesting(context), (lazy = parts))))
  const later = (use: (parts: Lazy) => unknown): void => void load().then(use)
  const showFacets = bindFacets(context, aside, {
    onAll: (part) => later((parts) => parts.addFacetSearch(part, context)),
    onYears: (part) => later((parts) => parts.bindYearRange(part, context)),
    onAskedYears: (part) => later((parts) => parts.showAskedYears(part, context)),
  })

  /** Filters the rows; what the words may mean besides is known once that has loaded. */
  function findAnswer(): Answer {
    const { query, normalize } = state
    const { rows } = list()
    if (lazy) return lazy.findAnswer(rows, query, normalize)
    const terms = parseTerms(query.text, normalize)
    return { terms, filtered: filter(rows, query, terms), corrected: null }
  }

  /**
   * Shows the answer to the query: the rows that are left first, then what loads when it is first needed.
   * @returns when the rows and their order are right; all else may come late
   */
  function update(reason: Reason): unknown {
    const { query } = state
    const now = (answer = findAnswer())
    const { shown } = now.filtered
    showRows(list(), now.filtered)
    clearTimeout(facetsWaiting)
    // a keystroke need not wait for them
    if (reason === 'typed') facetsWaiting = setTimeout(showFacets, pause, reason)
    else showFacets(reason)
    if (reason !== 'typed') chipLine.replaceChildren(...chips(context))
    empty.hidden = shown > 0
    showCount(shown, reason)
    if (isFromFolder() || (!lazy && !now.terms[0] && !query.sort && shown)) return
    const done = lazy
      ? lazy.afterFilter(context, now)
      : load().then((parts) => {
          if (answer !== now) return
          // now words find more
          return now.terms[0] ? update(reason) : parts.afterFilter(context, now)
        })
    return (query.sort || now.terms[0]) && done
  }

  /** Says how many rows are shown; what is said aloud waits for a pause in typing. */
  function showCount(shown: number, reason: Reason): void {
    const isNarrowed = formatQuery({ ...state.query, sort: '' })
    const text = isNarrowed && say(words.shown, { n: shown, total: list().rows.length })
    clearTimeout(counting)
    counting = setTimeout(() => (count.textContent = text), reason === 'typed' ? pause : 0)
  }

  function ask(change: Partial<Query>, reason: Reason = 'chosen'): void {
    state.query = { ...state.query, ...change }
    // asked before the rows change: after that it would cost a layout
    const isBelow = main.getBoundingClientRect().top < 0
    writeAddress(reason === 'typed')
    if (reason !== 'typed') input.value = state.query.text
    update(reason)
    if (isBelow) main.scrollIntoView()
    // the chip or button that was pressed may be gone
    if (document.activeElement === document.body) main.focus({ preventScroll: true })
  }

  /** Shows what the address bar asks, where the reader was. */
  async function restore(): Promise<void> {
    const place = rememberedPlace()
    state.query = queryInAddress()
    input.value = state.query.text
    if (state.list ?? location.search) await update('restored')
    const element = place && document.getElementById(place.id)
    if (element) hold(element, place.offset)
    else if (location.hash) await goToHash(context)
    else scrollTo(0, 0)
  }

  if (isFromFolder()) leaveOutLazy(main)
  // so that the first letter need not wait for the list to be read
  input.onfocus = () => {
    list()
    later((parts) => parts.showExamples(context))
  }
  input.addEventListener('input', () => ask({ text: input.value }, 'typed'))
  sort?.addEventListener('change', () => ask({ sort: sort.value }))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    input.blur()
  })
  bindLinks({
    onQuery: ask,
    onSameHash: () => setTimeout(() => void goToHash(context)),
    onAnchor: (link) => later((parts) => parts.copyLink(link, context)),
    onHash: () => {
      rememberPlace(main)
      aside.hidePopover()
    },
  })
  bindKeys(input, (key) => later((parts) => parts.press(key, context)))
  document.querySelector('.wipe')?.addEventListener('click', () => wipe(input))
  const keys = document.querySelector('.keys')
  keys?.addEventListener('click', () => {
    keys.closest<HTMLElement>('[popover]')?.hidePopover()
    later((parts) => parts.press('?', context))
  })
  addTabs(aside)
  const contents = find('nav')
  bindBranches(contents)
  bindBriefs()
  bindFolds(
    main,
    (row) => later((parts) => parts.toggleRow(row)),
    (row) => later((parts) => parts.unfoldRow(row)),
  )
  watchNotes(main, (rows) => later((parts) => parts.addUnfolding(rows)))
  for (const part of [form, main])
    once(part, ['pointerover', 'focusin'], () => later((parts) => parts.start(context)))
  once(contents, ['pointerover', 'focusin'], () =>
    later((parts) => parts.addSectionFilters(context)),
  )
  once(window, ['scroll'], () => later((parts) => parts.followSection(contents, main)))
  addEventListener('popstate', () => void restore())
  watchPlace(main)
  // chips make the bar higher
  new ResizeObserver(() => {
    const { style } = document.documentElement
    style.scrollPaddingTop = `calc(${form.offsetHeight}px + 2.125rem)`
  }).observe(form)
  return { ready: restore(), update: (reason) => void (answer && update(reason)) }
}

/** Takes away what only parts that load could answer, and folds nothing that they would unfold. */
function leaveOutLazy(main: HTMLElement): void {
  for (const control of document.querySelectorAll('.sort, .density, .keys, .unfold'))
    control.remove()
  for (const row of main.querySelectorAll('li')) row.classList.add('open')
}
