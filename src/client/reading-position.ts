/** Where a reader is: the element at the top of the window, and how far below the search bar its top is, in pixels. */
export interface Place {
  id: string
  offset: number
}

/** Milliseconds without scrolling after which the place is remembered; browsers refuse more than 100 changes in 30 s. */
const pause = 350
/** Milliseconds and frames without movement after which an element is let go: of a busy browser one frame may take the whole time. */
const [quiet, quietFrames] = [1000, 20]

/** Where the search bar ends and the list begins to be seen: what `scroll-padding-top` says. */
const topEdge = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0

/** The place that this entry of the history remembers; null at the top of the page. */
export function rememberedPlace(): Place | null {
  return history.state as Place | null
}

/** Keeps the place of the reader in this entry of the history, for a reload and for the way back. */
export function rememberPlace(main: HTMLElement): void {
  clearTimeout(waiting)
  history.replaceState(scrollY < 1 ? null : placeIn(main), '')
}

let waiting: ReturnType<typeof setTimeout> | undefined

/** Remembers the place whenever the reader has scrolled, in place of the browser, which remembers pixels. */
export function watchPlace(main: HTMLElement): void {
  history.scrollRestoration = 'manual'
  addEventListener('scroll', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => rememberPlace(main), pause)
  })
  addEventListener('popstate', () => clearTimeout(waiting))
}

function placeIn(main: HTMLElement): Place {
  const { left, width } = main.getBoundingClientRect()
  const edge = topEdge()
  for (const below of [0, 24, 48, 96])
    for (const hit of document.elementsFromPoint(left + width / 2, edge + below)) {
      const element = hit.closest('main [id]')
      if (element) return { id: element.id, offset: offsetOf(element) }
    }
  return { id: main.id, offset: offsetOf(main) }
}

const offsetOf = (element: Element): number => element.getBoundingClientRect().top - topEdge()

let release = new AbortController()

/**
 * Scrolls until the top of an element is `offset` pixels below the search bar, and keeps it there: what is off screen is
 * laid out only as it comes near, and moves what is below it. Ends once nothing moves any more, or as the reader acts.
 */
export function hold(element: Element, offset = 0): void {
  release.abort()
  release = new AbortController()
  const { signal } = release
  for (const act of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(act, () => release.abort(), { signal, passive: true })
  let moved = performance.now()
  let still = 0
  const align = (): void => {
    if (signal.aborted) return
    const before = scrollY
    scrollBy({ top: offsetOf(element) - offset, behavior: 'instant' })
    const now = performance.now()
    still++
    if (Math.abs(scrollY - before) >= 1) [moved, still] = [now, 0]
    if (now - moved < quiet || still < quietFrames) requestAnimationFrame(align)
    else release.abort()
  }
  align()
}
