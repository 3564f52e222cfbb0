/**
 * Makes the choice of a language switch the interface, and remembers it.
 * @param onSwitch is called when the page's own words have changed
 * @returns when the page is in the language that boot.ts wants
 */
export function bindLanguageSwitch(onSwitch: () => void): unknown {
  const select = document.querySelector<HTMLSelectElement>('.lang select')
  const { lang } = document.documentElement.dataset
  const show = (lang: string, isChosen: boolean): Promise<void> =>
    import('./lazy/switch-language.ts')
      .then(({ switchLanguage }) => switchLanguage(lang, isChosen))
      .then(onSwitch)
  select?.addEventListener('change', () => void show(select.value, true))
  if (!lang) return
  if (select) select.value = lang
  return show(lang, false)
}
