const key = 'listwright.theme'
const root = document.documentElement
const system = matchMedia('(prefers-color-scheme: dark)')

/** Lets the button turn the page dark or light. What the system wants anyway is not remembered, so that the page goes on following it. */
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
