/** Lets the buttons of the contents show the sections within a section. */
export function bindBranches(contents: HTMLElement): void {
  contents.addEventListener('click', ({ target }) => {
    const branch = (target as Element).closest('.branch')
    if (branch) branch.ariaExpanded = String(branch.ariaExpanded === 'false')
  })
}

/**
 * Lets the button of a text that is cut short show the whole. So does what scrolls the text: the browser's own search, or a
 * link in it that gets the focus.
 */
export function bindBriefs(): void {
  const sized = new ResizeObserver((entries) => {
    for (const { target } of entries)
      target.classList.toggle('cut', target.scrollHeight > target.clientHeight + 1)
  })
  for (const brief of document.querySelectorAll<HTMLElement>('.brief')) {
    const showWhole = (): void => brief.classList.add('whole')
    sized.observe(brief)
    brief.addEventListener('scroll', showWhole)
    brief.querySelector('.reveal')?.addEventListener('click', () => {
      showWhole()
      brief.focus()
    })
  }
}
