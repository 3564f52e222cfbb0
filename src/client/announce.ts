/** Says something in the page's status line, aloud too where the page is read aloud. */
export function announce(status: HTMLElement, text = ''): void {
  status.textContent = text
  setTimeout(() => (status.textContent = ''), 3000)
}
