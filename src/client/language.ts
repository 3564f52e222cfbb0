/**
 * Makes the buttons switch the interface to their language, which is remembered.
 * @param onSwitch is called when the page's own words have changed
 * @returns when the page is in the remembered language
 */
export function bindLanguageSwitch(onSwitch: () => void): unknown {
  let ready: unknown
  for (const button of document.querySelectorAll<HTMLButtonElement>('.lang')) {
    const press = (): Promise<void> =>
      import('./lazy/switch-language.ts')
        .then(({ switchLanguage }) => switchLanguage(button))
        .then(onSwitch)
    button.onclick = press
    if (button.lang === document.documentElement.dataset.lang) ready = press()
  }
  return ready
}
