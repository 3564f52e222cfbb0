import type { Piece } from './layout.ts'

/** A placeholder for a slot in a line whose slots are not filled yet; no list contains it. */
const slotMark = '\uE000'

const stop = String.raw`[,.;:：，。、；·|–—-]`
const emphasis = String.raw`\*\*|\*|__|_|~~`

/** What a missing value leaves, and what remains of it. */
const debris: [found: RegExp, rest: string][] = [
  // an empty link, empty brackets, empty emphasis and tags
  [/!?\[(?:[^[\]]|\[[^[\]]*\])*\]\(\)/gu, ''],
  [/\(\s*\)|(?<!\])\[\s*\](?!\()|（\s*）|【\s*】|\{\s*\}|《\s*》|“\s*”|"\s*"|``/gu, ''],
  [new RegExp(String.raw`(?<=^|\s)(${emphasis})${stop}*\1(?=\s|$|${stop})`, 'gu'), ''],
  [/<(\w+)[^>]*>[\s,.;:·|-]*<\/\1>/giu, ''],
  [/(?<=^|[\s([])['’](?=[\s)\]]|$)/gu, ''],
  // a word that announced the value: `by`, `Authors:`
  [/(?<=[\s,.(>])(?:by|from|in|at)\s*(?=[,.;)]|$)/giu, ''],
  // marks after an opening bracket, before a closing one, and at both ends
  [new RegExp(String.raw`([(（【《])(?:\s*${stop})+\s*`, 'gu'), '$1'],
  [new RegExp(String.raw`(?<![\s(（])(?:\s*[,;:：，、；·|–—-])+\s*(?=[)）】》])`, 'gu'), ''],
  [new RegExp(String.raw`(?<=^|[\s(（>])(${emphasis})[,.;:，。；：]\s*(?=\S)`, 'gu'), '$1'],
  [new RegExp(String.raw`^(?:${emphasis})\s+`, 'gu'), ''],
  // one of two marks
  [/([,.;，。；])(?:\s*[,.;，。；])+(?=\s|$|[*_)\]])/gu, '$1'],
  [/([·|–—])(?:\s*[·|–—])+/gu, '$1'],
  [/(?<=\S)\s+(?=[,;，。；])/gu, ''],
  [/(?:<br\s*\/?>\s*)+$/giu, ''],
  [/(?:\s+[–—·|:：-]|\s*[,，、;])+\s*$/gu, ''],
  [/(?<=\S)[ \t]{2,}(?=\S)/gu, ' '],
]

/**
 * Removes what a missing value left in a line: empty brackets, doubled or loose separators.
 * @param start the text before the first slot while no value was missing
 */
export function tidied(pieces: Piece[], start: string): Piece[] {
  const slots = pieces.filter((piece) => piece.kind === 'slot')
  const whole = pieces.map((piece) => (piece.kind === 'literal' ? piece.text : slotMark)).join('')
  const mark = /^[\s>]*(?:[-*+]\s+|#+\s+)?/.exec(start)?.[0] ?? ''
  const lead = whole.startsWith(mark) ? mark : ''
  let line = whole.slice(lead.length)
  for (;;) {
    const next = debris.reduce((text, [found, rest]) => text.replace(found, rest), line)
    if (next === line) break
    line = next
  }
  const texts = (lead + line).split(slotMark)
  // A rule that took a slot would lose a value.
  if (texts.length !== slots.length + 1) return pieces
  return texts.flatMap((text, index): Piece[] => {
    const slot = slots[index]
    return [{ kind: 'literal', text }, ...(slot ? [slot] : [])]
  })
}
