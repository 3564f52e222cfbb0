import type { Inline } from '../model/list.ts'
import type { Line, Span } from './line.ts'

/** Returns the URL that a link may have, or null if the link must stay text. */
export type ResolveUrl = (link: Span) => string | null

/**
 * Converts a line to the model's inline content: adjacent spans of one look are merged, white space
 * is collapsed and images are dropped.
 */
export function inlineOf(line: Line, resolveUrl: ResolveUrl): Inline[] {
  const content: Inline[] = []
  let isSpaced = false
  for (const span of line.spans) {
    if (span.kind === 'image') continue
    const text = span.text.replace(/\s+/g, ' ')
    const url = span.kind === 'link' ? resolveUrl(span) : null
    const last = content.at(-1)
    if (url !== null) content.push({ kind: 'link', text: text || url, url })
    else if (span.kind === 'code') content.push({ kind: 'code', text })
    else if (last && last.kind === (span.look ?? 'text'))
      last.text += isSpaced ? text.trimStart() : text
    else if (text) content.push({ kind: span.look ?? 'text', text })
    if (text) isSpaced = text.endsWith(' ')
  }
  const [first] = content
  if (first) first.text = first.text.trimStart()
  const last = content.at(-1)
  if (last) last.text = last.text.trimEnd()
  return content.filter(({ text }) => text)
}
