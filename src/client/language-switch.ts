import { element, isFromFolder } from './dom.ts'
import { languageOfPage, languages } from './i18n.ts'

/**
 * Makes the choice of a language switch the interface, and remembers it.
 * @param onSwitch is called when the page's own words have changed
 * @returns when the page is in the language that boot.ts wants
 */
export function bindLanguageSwitch(onSwitch: () => void): unknown {
  const select = document.querySelector<HTMLSelectElement>('.lang select')
  if (isFromFolder()) return select?.parentElement?.remove()
  const { lang } = document.documentElement.dataset
  const show = (lang: string, isChosen: boolean): Promise<void> =>
    import('./lazy/switch-language.ts')
      .then(({ switchLanguage }) => switchLanguage(lang, isChosen))
      .then(onSwitch)
  if (select) {
    select.append(
      ...languages.map((lang) => element('option', { value: lang, lang, text: nameOf(lang) })),
    )
    select.value = languageOfPage()
    select.addEventListener('change', () => void show(select.value, true))
  }
  return lang && show(lang, false)
}

/** A language's own name, as a choice writes it: `Русский`. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang
  return name.charAt(0).toUpperCase() + name.slice(1)
}
