const key = 'listwright.theme'
const root = document.documentElement
const system = matchMedia('(prefers-color-scheme: dark)')

/** Makes the button switch between dark and light. A choice equal to the system's is not stored, so that the page keeps following the system. */
export function bindThemeSwitch(): void {
  document.querySelector('.theme')?.addEventListener('click', () => {
    const wanted = system.matches ? 'dark' : 'light'
    const theme = (root.dataset.theme ?? wanted) === 'dark' ? 'light' : 'dark'
    if (theme === wanted) delete root.dataset.theme
    else root.dataset.theme = theme
    try {
      if (theme === wanted) localStorage.removeItem(key)
      else localStorage.setItem(key, theme)
    } catch {
      // a browser may refuse storage
    }
  })
}
