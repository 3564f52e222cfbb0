/**
 * Lets the buttons say the interface in their language, which is remembered.
 * @returns when the page is in the remembered one
 */
export function bindLanguageSwitch(): unknown {
  let done: unknown
  for (const button of document.querySelectorAll<HTMLButtonElement>('.lang')) {
    button.onclick = () =>
      import('./lazy/switch-language.ts').then((part) => part.switchLanguage(button))
    if (button.lang === document.documentElement.dataset.lang)
      done = button.onclick(new PointerEvent('click'))
  }
  return done
}
