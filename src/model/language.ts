/** Scripts and their language; if several languages share one, the language of most texts in it. */
const scripts: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
]

/** Letters that only one of the languages of a script has, and the share of a text's letters that they exceed in it. */
const ownLetters: Record<string, [letters: RegExp, share: number, language: string][]> = {
  zh: [[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1, 'ja']],
  ru: [
    [/[ієїґ]/giu, 0.01, 'uk'],
    [/ў/giu, 0.005, 'be'],
    [/[ђћљњџј]/giu, 0.01, 'sr'],
  ],
  ar: [
    [/[ٹڈڑںے]/gu, 0.01, 'ur'],
    [/[پچژگ]/gu, 0.01, 'fa'],
  ],
}

/** The number of letters in the script that says most about the language of a text; null if no script does. */
function mainScript(text: string): { language: string; letters: number } | null {
  let most = null
  for (const [script, language] of scripts) {
    const letters = count(text, script)
    if (letters > (most?.letters ?? 0)) most = { language, letters }
  }
  // Single Greek letters are mathematics.
  return most?.language === 'el' && !/\p{Script=Greek}{3}/u.test(text) ? null : most
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** The language that most texts in the script of a text are in (BCP 47), null for Latin and other scripts of many languages. */
export function scriptLanguageOf(text: string): string | null {
  return mainScript(text)?.language ?? null
}

/** The language of a text as far as its letters show (BCP 47), null for Latin and other scripts of many languages. */
export function languageOf(text: string): string | null {
  const main = mainScript(text)
  if (!main) return null
  const { language, letters } = main
  const own = ownLetters[language]?.find(([own, share]) => count(text, own) > share * letters)
  if (own) return own[2]
  // Bulgarian lacks letters that every longer Russian text has.
  return language === 'ru' && letters > 200 && !/[ыэё]/iu.test(text) ? 'bg' : language
}

/** The language that most of a text is in, as far as its letters show: `en` if most of it is Latin, null if neither is clear. */
export function mainLanguageOf(text: string): string | null {
  const main = mainScript(text)
  const latin = count(text, /\p{Script=Latin}/gu)
  if (!main) return latin ? 'en' : null
  // A Han character says about as much as five letters, and texts in Chinese contain many names in Latin.
  const weight = ['zh', 'ko'].includes(main.language) ? 5 : 1
  return weight * main.letters > latin ? languageOf(text) : 'en'
}
