import { mainLanguageOf, scriptLanguageOf } from '../model/language.ts'

/**
 * Returns the language tag of a text that is not in the language of its page, else `''`.
 * A guess by script alone: enough for fonts, line breaks and voices.
 */
export function langOf(text: string, pageLang: string): string {
  const page = pageLang.split('-')[0] ?? ''
  const language = mainLanguageOf(text)
  if (language === 'en') return scriptLang(page) ? 'en' : ''
  return language === null || isAtHome(language, page) ? '' : language
}

/** Titles wholly in Han are at home on Japanese and Korean pages too, and Cyrillic is not only Russian. */
function isAtHome(language: string, page: string): boolean {
  return language === page || language === scriptLang(page) || (language === 'zh' && page === 'ko')
}

const scriptLangs = new Map<string, string | null>()

/** The language that the script of a language's own name implies: null for those written in Latin. */
function scriptLang(lang: string): string | null {
  const known = scriptLangs.get(lang)
  if (known !== undefined) return known
  const name = lang && new Intl.DisplayNames([lang], { type: 'language' }).of(lang)
  const told = scriptLanguageOf(name ?? '')
  scriptLangs.set(lang, told)
  return told
}
