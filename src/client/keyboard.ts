/**
 * `/` goes to the search; Escape empties it, and leaves it when it is empty.
 * @param onLetter gets the other keys, `j`, `k`, `c`, `x` and `?`
 */
export function bindKeys(input: HTMLInputElement, onLetter?: (key: string) => void): void {
  Object.assign(input, {
    autocapitalize: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    ariaKeyShortcuts: '/',
  })
  document.addEventListener('keydown', (event) => {
    const { key } = event
    const target = event.target as Element
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (key === 'Escape' && target === input) {
      // some browsers would empty it without an event
      event.preventDefault()
      if (!input.value) return input.blur()
      wipe(input)
    }
    if (
      document.documentElement.dataset.keys ||
      target.closest('input:not([type=checkbox]), select, textarea, dialog')
    )
      return
    if (key === '/') {
      event.preventDefault()
      input.focus()
      input.select()
    }
    if (/^[jkcx?]$/.test(key)) onLetter?.(key)
  })
}

/** Empties the search field and goes to it. */
export function wipe(input: HTMLInputElement): void {
  input.value = ''
  input.dispatchEvent(new Event('input'))
  input.focus()
}
