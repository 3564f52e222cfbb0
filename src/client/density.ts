const key = 'listwright.density'
const { dataset } = document.documentElement

/** Lets the button switch between the usual and the compact list. The choice is remembered, and the row in view stays there. */
export function bindDensitySwitch(): void {
  const button = document.querySelector<HTMLElement>('.density')
  if (!button) return
  const show = (): void => {
    button.ariaPressed = String(Boolean(dataset.density))
  }
  button.onclick = () => {
    const row = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('main li')
    const before = row?.getBoundingClientRect().top ?? 0
    if (dataset.density) delete dataset.density
    else dataset.density = 'compact'
    show()
    if (row) scrollBy(0, row.getBoundingClientRect().top - before)
    try {
      if (dataset.density) localStorage.setItem(key, dataset.density)
      else localStorage.removeItem(key)
    } catch {
      // a browser may refuse storage
    }
  }
  show()
}
