/** A part of a text: words, or mathematics as TeX without its dollar signs. */
interface TextPart {
  text: string
  isMath: boolean
}

/**
 * `$…$` and `$$…$$` where GitHub sees mathematics: no space within the dollar signs, and no letter, digit or further dollar
 * sign around them.
 */
export const mathPattern =
  /(?<![\p{L}\p{N}$\\])(\${1,2})(?![\s$])([^$\n]{1,400}?)(?<![\s\\])\1(?![\p{L}\p{N}$])/gu

/** Whether what dollar signs enclose, or begin, is money: `$5 a month and 10$` has words and none of the signs of TeX. */
export const isAmount = (text: string): boolean => /^\$*\d[^\\^_{}=]*\p{L}/u.test(text)

/** Splits a text at its mathematics. Amounts of money are words. */
export function splitMath(text: string): TextPart[] {
  if (!text.includes('$')) return [{ text, isMath: false }]
  const parts: TextPart[] = []
  let end = 0
  for (const { 0: whole, 2: tex = '', index } of text.matchAll(mathPattern)) {
    if (isAmount(tex)) continue
    parts.push({ text: text.slice(end, index), isMath: false }, { text: tex, isMath: true })
    end = index + whole.length
  }
  return [...parts, { text: text.slice(end), isMath: false }].filter((part) => part.text)
}
