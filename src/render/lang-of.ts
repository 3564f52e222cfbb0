import { languageOf } from '../model/language.ts'

/**
 * The language tag that a run of text needs where it is not in its page's language, else `''`.
 * A guess by script alone: enough for fonts, line breaks and voices.
 */
export function langOf(text: string, pageLang: string): string {
  const page = pageLang.split('-')[0] ?? ''
  const latin = count(text, /\p{Script=Latin}/gu)
  const guess = languageOf(text)
  if (guess && weight(guess) * (count(text, /\p{L}/gu) - latin) > latin)
    return sameScript(guess, page) ? '' : guess
  return latin > 0 && scriptLang(page) ? 'en' : ''
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** One Han character says about as much as five letters; what is said in Chinese is full of names in Latin. */
const weight = (lang: string): number => (['zh', 'ja', 'ko'].includes(lang) ? 5 : 1)

/** Titles wholly in Han are at home on Japanese and Korean pages too, and Cyrillic is not only Russian. */
function sameScript(guess: string, page: string): boolean {
  return (
    guess === page || (guess === 'zh' && ['ja', 'ko'].includes(page)) || guess === scriptLang(page)
  )
}

const scriptLangs = new Map<string, string | null>()

/** What the script of a language's own name tells: null for those written in Latin. */
function scriptLang(lang: string): string | null {
  const known = scriptLangs.get(lang)
  if (known !== undefined) return known
  const name = lang && new Intl.DisplayNames([lang], { type: 'language' }).of(lang)
  const told = languageOf(name ?? '')
  scriptLangs.set(lang, told)
  return told
}
