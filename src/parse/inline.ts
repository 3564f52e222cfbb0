import type { Inline } from '../model/list.ts'
import type { Line, Span } from './line.ts'

/** Gives the address that a link may lead to, null where it must stay text. */
export type ResolveUrl = (link: Span) => string | null

/** A line as content of the model: neighbours of one look are one, white space is single, images are left out. */
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
