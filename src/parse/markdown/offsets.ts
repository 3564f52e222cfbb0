import type { Nodes, Parents } from 'mdast'
import { rangeOf } from './nodes.ts'
import { shortcodeAt } from './shortcodes.ts'

declare module 'mdast' {
  interface TextData {
    /**
     * The source offset of each UTF-16 unit, and the end; set only if the source differs from the
     * text: `&amp;`, `\*`, `:rocket:`, an indented line.
     */
    offsets?: Uint32Array
  }
}

/**
 * Sets the offsets of every text that differs from its source because of escapes, entities,
 * shortcodes or indentation.
 */
export function setOffsets(parent: Parents, source: string): void {
  for (const node of parent.children as Nodes[]) {
    const { start, end } = rangeOf(node)
    if (node.type === 'text' && node.value.length !== end - start)
      node.data = { ...node.data, offsets: aligned(node.value, source.slice(start, end), start) }
    else if ('children' in node) setOffsets(node, source)
  }
}

/**
 * The longest run of characters that are only in the source: indentation, quotation markers, a
 * backslash.
 */
const maxGap = 64

/** Aligns a text with its source, skipping characters that are only in the source. */
function aligned(value: string, source: string, start: number): Uint32Array {
  const offsets = new Uint32Array(value.length + 1).fill(start + source.length)
  let at = 0
  for (let index = 0; index < value.length && at < source.length; index++) {
    const character = value[index] ?? ''
    const shortcode = source[at] === ':' ? shortcodeAt(source, at) : null
    if (shortcode && value.startsWith(shortcode.emoji, index)) {
      offsets.fill(start + at, index, index + shortcode.emoji.length)
      index += shortcode.emoji.length - 1
      at += shortcode.code.length
      continue
    }
    if (!isSame(character, source[at] ?? ''))
      at += Math.max(source.slice(at, at + maxGap).indexOf(character), 0)
    offsets[index] = start + at
    const entity =
      source[at] === '&' ? /^&[#\w]{1,32};/.exec(source.slice(at, at + 34))?.[0] : undefined
    if (entity === undefined || value.startsWith(entity, index)) at++
    else {
      if (/[\uD800-\uDBFF]/.test(character)) offsets[++index] = start + at
      at += entity.length
    }
  }
  return offsets
}

/** An entity can be any character, and white space can be a line break. */
const isSame = (character: string, written: string): boolean =>
  character === written || written === '&' || (!character.trim() && !written.trim())
