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

/**
 * The brackets, tags and emphasis markers that are unbalanced across literals; empty if all are
 * balanced.
 */
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
  const odd = ['`', '"', '*', '**', '_', '~'].filter(
    (character) => text.split(character).length % 2 === 0,
  )
  const tags = new Map<string, number>()
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)(a|b|i|u|em|strong|code|kbd|del)\b/gi))
    tags.set(name, (tags.get(name) ?? 0) + (slash ? -1 : 1))
  const loose = [...tags].filter(([, count]) => count).map(([name, count]) => `${count}${name}`)
  return [...open, ...odd, ...loose].join(' ')
}

/** Removes an empty pair, ` (` at the end of `before` and `)` at the start of `after`. */
export function withoutPair(before: string, after: string): [string, string] {
  const [left, right] = [before.trimEnd(), after.trimStart()]
  for (const [opener, closer] of [...Object.entries(pairs), ...twins.map((twin) => [twin, twin])])
    if (opener && closer && left.endsWith(opener) && right.startsWith(closer)) {
      // A bullet is not emphasis.
      if (opener === '*' && !left.slice(0, -1).trim() && before.endsWith(' ')) continue
      return withoutPair(left.slice(0, -opener.length), right.slice(closer.length))
    }
  const tag = /<(\w+)>$/.exec(left)
  if (tag && right.startsWith(`</${tag[1]}>`))
    return withoutPair(left.slice(0, tag.index), right.slice(tag[0].length + 1))
  return [before, after]
}
