/** Markdown with content of its own; the rest is punctuation. */
const tokenForms = [
  // Images and links.
  /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])?/u,
  /\[[^[\]\n]*\]\([^)\n]*\)/u,
  // HTML tags, URLs, icons, entities.
  /<[^>\n]+>/u,
  /https?:\/\/[^\s)>\]]+/u,
  /:[a-z][a-z_0-9+-]*:/u,
  /\p{Extended_Pictographic}\uFE0F?/u,
  /&\w+;/u,
  // Words.
  /[\p{L}\p{N}](?:[\p{L}\p{N} \t.,'’_/-]*[\p{L}\p{N}])?/u,
]
const tokens = new RegExp(tokenForms.map(({ source }) => source).join('|'), 'gu')

/** Content of literals that may belong to one entry only. */
export const tokensIn = (literal: string): string[] => literal.match(tokens) ?? []

/** Whether a character is punctuation that marks something. */
export const isMark = (token: string): boolean => !/^[\p{L}\p{N}<&]/u.test(token)

/** Removes content that only some entries have, and brackets that are empty as a result. */
export function reduced(literal: string, isKept: (token: string) => boolean): string {
  // The name of a field is directly before the field.
  const name = /([\p{L}&][\p{L}&(). ]*)\**[:：]\**\s*$/u.exec(literal)
  let result = literal
    .replace(tokens, (token, at: number) =>
      isKept(token) || (name && at >= name.index && token.length < 30 && !isMark(token))
        ? token
        : '\0',
    )
    .replace(/^([\s>]*(?:[-*+] +)?)\0[ \t]*/, '$1')
    // An icon that names a value goes with it, `⭐ 190K`, and so does what separated both from others.
    .replace(/\p{Extended_Pictographic}\uFE0F? ?\0/gu, '\0')
    .replace(/\0 *[·|,] *(?=\0)/g, '')
    .replace(/(?<=[(（[]) *\0 *[·|,] */g, '')
    .replaceAll('\0', '')
  if (result === literal) return literal
  for (;;) {
    const next = result.replace(
      /<(\w+)><\/\1>|\[\](?!\()|\(\)|（）|【】|\{\}|``|"[\s:：,，.?!–-]*"|“[\s:：,，.?!–-]*”|\*\*\*\*|__|(?<=\S)[ \t]{2,}(?=\S)/g,
      (found) => (found.trim() ? '' : ' '),
    )
    if (next === result) break
    result = next
  }
  return result
    .replace(/(?<=^|\S)[ \t]+(?=[)\]）】])/g, '')
    .replace(/\[[\s:：,.-]*\]\(/, '[Paper](')
}
