import type { Inline } from '../model/list.ts'

/** The context that text is printed in. */
export type Around = 'markdown' | 'cell' | 'code' | 'html'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes text so that Markdown or HTML reads it literally. */
export function escaped(words: string, around: Around): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (around === 'html')
    return line.replace(/[&<>"]/g, (character) => entities[character] ?? character)
  if (around === 'code') return line
  const safe = line
    .replace(/[\\`*[\]~]/g, '\\$&')
    // An underscore within a word is literal.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
  return around === 'cell' ? safe.replaceAll('|', '\\|') : safe
}

/** Escapes text at the start of a line, where it could begin a heading or an item. */
export const lineStartEscaped = (printed: string): string =>
  printed.replace(/^(?=[#>+-](?:\s|$))/, '\\').replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2')

/** Prints a URL for use in `(…)`, in an attribute, or on its own. */
export function addressed(url: string, form: string, around: Around): string {
  const whole = url.replace(/[\s<>]/g, (character) => encodeURIComponent(character))
  if (form === 'attribute')
    return whole.replace(/[&"']/g, (character) => entities[character] ?? '%27')
  const safe = around === 'cell' ? whole.replaceAll('|', '%7C') : whole
  if (form === 'bare') return /^[\w:/.?=&#%+-]+[\w/]$/.test(safe) ? safe : `<${safe}>`
  const inner = hasPairs(safe) ? safe : safe.replace(/[()]/g, '\\$&')
  return form === 'reference' ? `(${inner})` : inner
}

function hasPairs(url: string): boolean {
  let depth = 0
  for (const character of url) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

const marks = { strong: '**', emphasis: '*', deleted: '~~' } as const
const elements = { strong: 'b', emphasis: 'i', deleted: 'del', code: 'code' } as const

/** Prints a note with its emphasis and links. */
export function noted(note: Inline[], around: Around): string {
  return note
    .map((inline) => {
      const { kind, text } = inline
      const space = [/^\s*/.exec(text)?.[0] && ' ', text.trim() && /\s$/.test(text) && ' ']
      const words = escaped(text, around)
      return `${space[0] || ''}${worded(inline, kind, words, around)}${space[1] || ''}`
    })
    .join('')
    .trim()
}

function worded(inline: Inline, kind: Inline['kind'], words: string, around: Around): string {
  if (around === 'code' || kind === 'text' || !words) return words
  if (inline.kind === 'link')
    return around === 'html'
      ? `<a href="${addressed(inline.url, 'attribute', around)}">${words}</a>`
      : `[${words}](${addressed(inline.url, 'inline', around)})`
  if (inline.kind === 'text') return words
  if (around === 'html') return `<${elements[inline.kind]}>${words}</${elements[inline.kind]}>`
  if (inline.kind === 'code') {
    const tick = inline.text.includes('`') ? '``' : '`'
    const code = inline.text.trim()
    return `${tick}${around === 'cell' ? code.replaceAll('|', '\\|') : code}${tick}`
  }
  return `${marks[inline.kind]}${words}${marks[inline.kind]}`
}
