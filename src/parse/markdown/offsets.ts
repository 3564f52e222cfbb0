import type { Nodes, Parents } from 'mdast'

declare module 'mdast' {
  interface TextData {
    /** Where each unit of the text stands in the source, and its end; only where it is spelled otherwise there: `&amp;`, `\*`, an indented line. */
    offsets?: Uint32Array
  }
}

/** Notes on every text how it lies in the source, where escapes, entities and indentation make the two differ. */
export function noteSpelling(parent: Parents, source: string): void {
  for (const node of parent.children as Nodes[]) {
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset]
    if (node.type === 'text' && node.value.length !== end - start)
      node.data = { ...node.data, offsets: aligned(node.value, source.slice(start, end), start) }
    else if ('children' in node) noteSpelling(node, source)
  }
}

/** The longest run of characters that only the source has: indentation, marks of a quote, a backslash. */
const longestGap = 64

/** Steps through both at once; what the source has more of is passed over. */
function aligned(value: string, source: string, start: number): Uint32Array {
  const offsets = new Uint32Array(value.length + 1).fill(start + source.length)
  let at = 0
  for (let index = 0; index < value.length && at < source.length; index++) {
    const character = value[index] ?? ''
    if (!isSame(character, source[at] ?? ''))
      at += Math.max(source.slice(at, at + longestGap).indexOf(character), 0)
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

/** An entity may stand for any character, white space for a line break. */
const isSame = (character: string, written: string): boolean =>
  character === written || written === '&' || (!character.trim() && !written.trim())
