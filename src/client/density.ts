import { hold, rememberedPlace, rememberPlace } from './reading-position.ts'

const key = 'listwright.density'
const { dataset } = document.documentElement

/** Lets the button switch between the usual and the compact list. The choice is remembered, and what is at the top stays there. */
export function bindDensitySwitch(): void {
  const button = document.querySelector<HTMLElement>('.density')
  const main = document.querySelector('main')
  if (!button || !main) return
  const show = (): void => {
    button.ariaPressed = String(Boolean(dataset.density))
  }
  button.onclick = () => {
    rememberPlace(main)
    if (dataset.density) delete dataset.density
    else dataset.density = 'compact'
    show()
    const place = rememberedPlace()
    const element = place && document.getElementById(place.id)
    if (element) hold(element, place.offset)
    try {
      if (dataset.density) localStorage.setItem(key, dataset.density)
      else localStorage.removeItem(key)
    } catch {
      // a browser may refuse storage
    }
  }
  show()
}
