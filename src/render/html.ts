import type { Inline } from '../model/list.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const tags = { code: 'code', strong: 'strong', emphasis: 'em', deleted: 'del' } as const

/**
 * Text that is safe between tags and inside quoted attributes.
 * @throws for anything but a string or a number: a hole in the data must stop the build
 */
export function escapeHtml(value: unknown): string {
  return filled(value).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** What a template may print. @throws as `escapeHtml` */
export function filled(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new TypeError(`a template cannot print ${typeof value}, only strings and numbers`)
  return String(value)
}

/** An address that may stand in a link; null for every scheme but http(s) and mailto. */
export function safeUrl(url: string): string | null {
  if (url.startsWith('#')) return url
  return URL.canParse(url) && /^(https?|mailto):$/.test(new URL(url).protocol) ? url : null
}

/** Inline content as HTML. */
export function inlineHtml(content: Inline[]): string {
  return content.map(runHtml).join('')
}

function runHtml(run: Inline): string {
  const text = escapeHtml(run.text)
  if (run.kind === 'text') return text
  if (run.kind === 'link') {
    const url = safeUrl(run.url)
    return url === null ? text : `<a href="${escapeHtml(url)}">${text}</a>`
  }
  return `<${tags[run.kind]}>${text}</${tags[run.kind]}>`
}
