/** Parts of Markdown that say something: pictures and links, tags, addresses, icons, words. What is left is signs. */
const tokens =
  /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])?|\[[^\]\n]*\]\([^)\n]*\)|<[^>\n]+>|https?:\/\/[^\s)>\]]+|:[a-z][a-z_0-9+-]*:|\p{Extended_Pictographic}\uFE0F?|&\w+;|[\p{L}\p{N}](?:[\p{L}\p{N} \t.,'’_/-]*[\p{L}\p{N}])?/gu

/** What of literal Markdown may be of one entry alone. */
export const tokensIn = (literal: string): string[] => literal.match(tokens) ?? []

/** A sign that something is marked with, and no word. */
export const isMark = (token: string): boolean => !/^[\p{L}\p{N}<&]/u.test(token)

/** Takes out what only some entries say, and the brackets that stay empty. */
export function reduced(literal: string, isKept: (token: string) => boolean): string {
  let result = literal.replace(tokens, (token) => (isKept(token) ? token : ''))
  if (result === literal) return literal
  for (;;) {
    const next = result.replace(/\[\](?!\()|\(\)|（）|【】|\{\}|``|\*\*\*\*|__|[ \t]{2,}(?=\S)/g, (found) =>
      found.trim() ? '' : ' ',
    )
    if (next === result) break
    result = next
  }
  return result.replace('[](', '[Paper](')
}

const pairs: Record<string, string> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '【': '】',
  '「': '」',
  '『': '』',
  '《': '》',
  '“': '”',
}
const closers = Object.values(pairs)
const twins = ['`', '"', '**', '*', '_', '~~']

/** True where every bracket and every mark of emphasis that literals open is closed in them. */
export function isBalanced(literals: string[]): boolean {
  const text = literals.join('\uFFFC').replace(/^\s*[*+-]\s/, '')
  const open: string[] = []
  const signs = [...text.replace(/\\./gs, '')]
  for (const sign of signs) {
    const closer = pairs[sign]
    if (closer) open.push(closer)
    else if (closers.includes(sign) && open.pop() !== sign) return false
  }
  return !open.length && ['`', '"', '*', '_', '~'].every((sign) => signs.filter((each) => each === sign).length % 2 === 0)
}

/** Takes away what embraces nothing any more: ` (` before and `)` behind. */
export function withoutPair(before: string, after: string): [string, string] {
  const [left, right] = [before.trimEnd(), after.trimStart()]
  for (const [opener, closer] of [...Object.entries(pairs), ...twins.map((twin) => [twin, twin])])
    if (opener && closer && left.endsWith(opener) && right.startsWith(closer)) {
      // The mark of a bullet is no emphasis.
      if (opener === '*' && !left.slice(0, -1).trim() && before.endsWith(' ')) continue
      return withoutPair(left.slice(0, -opener.length), right.slice(closer.length))
    }
  return [before, after]
}
