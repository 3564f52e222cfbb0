import { nameToEmoji } from 'gemoji'
import type { Nodes, Parents } from 'mdast'

/** `:rocket:`, as GitHub names its emoji. */
const shortcode = /:([\w+-]{1,60}):/g

/** Replaces the shortcodes in a text that GitHub shows as emoji; others stay. */
export const withEmoji = (text: string): string =>
  text.includes(':') ? text.replace(shortcode, (code, name: string) => emojiOf(name) ?? code) : text

/** The shortcode at an offset of a source, if a text has its emoji. */
export function shortcodeAt(source: string, at: number): { code: string; emoji: string } | null {
  const [code = '', name = ''] = /^:([\w+-]{1,60}):/.exec(source.slice(at, at + maxLength)) ?? []
  const emoji = emojiOf(name)
  return emoji === undefined ? null : { code, emoji }
}

const maxLength = 62

const emojiOf = (name: string): string | undefined =>
  Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined

/** Replaces the shortcodes in all texts of a tree, but not in code and addresses. */
export function setEmoji(parent: Parents): void {
  for (const node of parent.children as Nodes[])
    if (node.type === 'text') node.value = withEmoji(node.value)
    else if ('children' in node) setEmoji(node)
}
