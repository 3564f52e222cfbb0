/** Scripts that tell a language by themselves, the telling one first: kana before Han, as Japanese has both. */
const scripts: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}{3}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
]

/** The language of a text as far as its script tells (BCP 47), null for Latin and other scripts of many languages. */
export function languageOf(text: string): string | null {
  return scripts.find(([script]) => script.test(text))?.[1] ?? null
}

/** The language of most of several texts, `en` where no script tells. */
export function languageOfMost(texts: string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const language = languageOf(text)
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].find(([, count]) => count * 2 > texts.length)?.[0] ?? 'en'
}
