import { formatQuery, parseQuery } from '../model/query.ts'
import type { Query } from '../model/query.ts'
import type { State } from './context.ts'

/** Milliseconds without a key that make a pause in typing. */
export const pause = 250

/** The query that the address bar asks. */
export function queryInAddress(): Query {
  return parseQuery(new URLSearchParams(location.search))
}

/**
 * What writes the query to the address bar: a choice as a step in the history, typing in the place of the step that is
 * there, and only once it pauses, since browsers refuse too many changes.
 * @param rememberPlace keeps the reader's place in the entry of the history that a step leaves
 */
export function addressWriter(state: State, rememberPlace: () => void): (isTyped: boolean) => void {
  let waiting = 0
  const address = (): string => location.pathname + formatQuery(state.query) + location.hash
  return (isTyped) => {
    clearTimeout(waiting)
    if (isTyped)
      return void (waiting = setTimeout(() => history.replaceState(null, '', address()), pause))
    rememberPlace()
    history.pushState(null, '', address())
  }
}

/** What clicks on the page's own links do. */
interface LinkActions {
  /** Of a link such as `?org=NVIDIA`, what it asks for. */
  onQuery(change: Partial<Query>): void
  /** Of a link to the hash that the address has already, which causes no event. */
  onSameHash(): void
  /** Of the `#` beside a title. */
  onAnchor(link: HTMLAnchorElement): void
  /** Of any link within the page. */
  onHash(): void
}

/** Answers clicks on links within the page; those with a modifier key are the browser's. */
export function bindLinks({ onQuery, onSameHash, onAnchor, onHash }: LinkActions): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    const href = link?.getAttribute('href')
    if (!link || !href || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (href.startsWith('?')) {
      event.preventDefault()
      const asked = Object.entries(parseQuery(new URLSearchParams(link.search)))
      onQuery(Object.fromEntries(asked.filter(([, value]) => value.length)))
    } else if (href.startsWith('#')) {
      if (link.hash === location.hash) onSameHash()
      if (link.className === 'anchor') onAnchor(link)
      onHash()
    }
  })
}
