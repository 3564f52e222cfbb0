/**
 * Folds text for comparison: compatibility forms (full-width letters), case and accents become equal.
 * Keeps the marks of scripts that need them (kana, Hangul, Indic vowels).
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
}
