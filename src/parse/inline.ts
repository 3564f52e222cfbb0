import type { Inline } from '../model/list.ts'
import { HARD_BREAK, type Line, type Span } from './line.ts'

/** Returns the URL that a link may have, or null if the link must stay text. */
export type ResolveUrl = (link: Span) => string | null

/**
 * Converts a line to the model's inline content: adjacent spans of one look are merged, white space
 * is collapsed, hard breaks become `\n`, and images are dropped.
 */
export function inlineOf(line: Line, resolveUrl: ResolveUrl): Inline[] {
  const content: Inline[] = []
  let isSpaced = false
  for (const span of line.spans) {
    if (span.kind === 'image') continue
    const text = span.text.replace(/\s+/g, (space) => (space.includes(HARD_BREAK) ? '\n' : ' '))
    const url = span.kind === 'link' ? resolveUrl(span) : null
    const last = content.at(-1)
    if (url !== null) content.push({ kind: 'link', text: text || url, url })
    else if (span.kind === 'code') content.push({ kind: 'code', text })
    else if (last && last.kind === (span.look ?? 'text'))
      last.text += isSpaced ? text.replace(/^ /, '') : text
    else if (text) content.push({ kind: span.look ?? 'text', text })
    if (text) isSpaced = /\s$/.test(text)
  }
  const [first] = content
  if (first) first.text = first.text.trimStart()
  const last = content.at(-1)
  if (last) last.text = last.text.trimEnd()
  return content.filter(({ text }) => text)
}
