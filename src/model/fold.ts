/**
 * The one way to compare words: compatibility forms (full-width letters), case and accents are alike.
 * Marks of scripts that need them (kana, Hangul, Indic vowels) stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
}
