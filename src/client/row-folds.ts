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
