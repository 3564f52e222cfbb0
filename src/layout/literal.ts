/** Parts of Markdown that say something: pictures and links, tags, addresses, icons, words. What is left is characters. */
const tokens =
  /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])?|\[[^[\]\n]*\]\([^)\n]*\)|<[^>\n]+>|https?:\/\/[^\s)>\]]+|:[a-z][a-z_0-9+-]*:|\p{Extended_Pictographic}\uFE0F?|&\w+;|[\p{L}\p{N}](?:[\p{L}\p{N} \t.,'’_/-]*[\p{L}\p{N}])?/gu

/** What of literal Markdown may be of one entry alone. */
export const tokensIn = (literal: string): string[] => literal.match(tokens) ?? []

/** A character that something is marked with, and no word. */
export const isMark = (token: string): boolean => !/^[\p{L}\p{N}<&]/u.test(token)

/** Takes out what only some entries say, and the brackets that stay empty. */
export function reduced(literal: string, isKept: (token: string) => boolean): string {
  // What a field is called stands right before it.
  const name = /([\p{L}&][\p{L}&(). ]*)\**[:：]\**\s*$/u.exec(literal)
  let result = literal
    .replace(tokens, (token, at: number) =>
      isKept(token) || (name && at >= name.index && token.length < 30 && !isMark(token))
        ? token
        : '\0',
    )
    .replace(/^([\s>]*(?:[-*+] +)?)\0[ \t]*/, '$1')
    .replaceAll('\0', '')
  if (result === literal) return literal
  for (;;) {
    const next = result.replace(
      /\[\](?!\()|\(\)|（）|【】|\{\}|``|\*\*\*\*|__|(?<=\S)[ \t]{2,}(?=\S)/g,
      (found) => (found.trim() ? '' : ' '),
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

/** The brackets, tags and marks of emphasis that literals open or close and do not pair; empty where all pair. */
export function unpaired(literals: string[]): string {
  const text = literals
    .join('\uFFFC')
    .replace(/^\s*[*+-]\s/, '')
    .replace(/\\./gs, '')
  const open: string[] = []
  const characters = [...text]
  for (const character of characters) {
    if (pairs[character]) open.push(character)
    else if (closers.includes(character) && pairs[open.at(-1) ?? ''] === character) open.pop()
    else if (closers.includes(character)) open.push(character)
  }
  const odd = ['`', '"', '*', '_', '~'].filter(
    (character) => text.split(character).length % 2 === 0,
  )
  const tags = new Map<string, number>()
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)(a|b|i|u|em|strong|code|kbd|del)\b/gi))
    tags.set(name, (tags.get(name) ?? 0) + (slash ? -1 : 1))
  const loose = [...tags].filter(([, count]) => count).map(([name, count]) => `${count}${name}`)
  return [...open, ...odd, ...loose].join(' ')
}

/** Takes away what embraces nothing any more: ` (` before and `)` after. */
export function withoutPair(before: string, after: string): [string, string] {
  const [left, right] = [before.trimEnd(), after.trimStart()]
  for (const [opener, closer] of [...Object.entries(pairs), ...twins.map((twin) => [twin, twin])])
    if (opener && closer && left.endsWith(opener) && right.startsWith(closer)) {
      // The mark of a bullet is no emphasis.
      if (opener === '*' && !left.slice(0, -1).trim() && before.endsWith(' ')) continue
      return withoutPair(left.slice(0, -opener.length), right.slice(closer.length))
    }
  const tag = /<(\w+)>$/.exec(left)
  if (tag && right.startsWith(`</${tag[1]}>`))
    return withoutPair(left.slice(0, tag.index), right.slice(tag[0].length + 1))
  return [before, after]
}
