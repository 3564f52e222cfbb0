import { isNarrow } from './dom.ts'

/**
 * Listens to the buttons that unfold rows, and to find-in-page, which scrolls a folded note to the line that it found.
 * @param onPress gets the row whose button was pressed
 * @param onFound gets the row in which something folded away was found
 */
export function bindFolds(
  main: HTMLElement,
  onPress: (row: Element) => void,
  onFound: (row: Element) => void,
): void {
  const act = (event: Event, within: string, use: (row: Element) => void): void => {
    const row = (event.target as Element).closest(within)?.closest('li')
    if (row) use(row)
  }
  main.addEventListener('click', (event) => act(event, '.unfold', onPress))
  main.addEventListener('scroll', (event) => act(event, '.note, .authors', onFound), true)
}

/**
 * Looks for notes that are cut and have no button to unfold them, whenever rows have come, gone or changed their width.
 * @param onCut gets the rows, once each
 */
export function watchNotes(main: HTMLElement, onCut: (rows: Element[]) => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    const isCut = isNarrow() && !document.documentElement.dataset.density
    const notes = isCut ? main.querySelectorAll('li:not(:has(> .unfold)) > .note') : []
    // to measure what is off screen would lay it out
    const cut = Array.from(notes).filter(
      (note) =>
        note.checkVisibility({ contentVisibilityAuto: true }) &&
        note.scrollHeight > note.clientHeight + 1,
    )
    if (cut.length) onCut(cut.map((note) => note.parentElement as Element))
  }
  new ResizeObserver(() => {
    clearTimeout(waiting)
    waiting = setTimeout(look, 250)
  }).observe(main)
}
