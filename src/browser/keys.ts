/** `/` goes to the search; Escape empties it, and leaves it when it is empty. */
export function bindKeys(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const typing = event.target === input
    if (event.key === '/' && !typing) {
      event.preventDefault()
      input.focus()
      input.select()
    }
    if (event.key === 'Escape' && typing) {
      // some browsers would empty it without a word
      event.preventDefault()
      if (!input.value) return input.blur()
      input.value = ''
      input.dispatchEvent(new Event('input'))
    }
  })
}
