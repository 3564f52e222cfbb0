import type { ReportedPaper, ReportedSection } from './reported-changes.ts'

/**
 * A part of a report: our own words (a string), untrusted text of a list with or without an address, or code.
 * Each format escapes the last two in its own way.
 */
export type Piece = string | { text: string; url?: string | null } | { code: string }

export const linked = ({ title, link }: ReportedPaper): Piece => ({ text: title, url: link })

export const address = (link: string | null): Piece =>
  link === null ? 'none' : { text: link, url: link }

export const pathOf = (path: ReportedSection['path']): Piece[] =>
  path.length
    ? path.flatMap((title, index): Piece[] => [...(index ? [' › '] : []), { text: title }])
    : ['above all sections']

/** How many characters of context to show around a difference. */
const context = 40

/** Returns `old → new`; of long texts only the part that differs. */
export function contrast(before: string, after: string, url?: string | null): Piece[] {
  const [old, now] = [
    [...before.replace(/\s+/g, ' ').trim()],
    [...after.replace(/\s+/g, ' ').trim()],
  ]
  let same = 0
  while (same < Math.min(old.length, now.length) && old[same] === now[same]) same++
  let tail = 0
  while (tail < Math.min(old.length, now.length) - same && old.at(-1 - tail) === now.at(-1 - tail))
    tail++
  const from = same > context + 20 ? same - context : 0
  const part = (text: string[]): string => {
    const to = tail > context + 20 ? text.length - tail + context : text.length
    return `${from ? '…' : ''}${text.slice(from, to).join('')}${to < text.length ? '…' : ''}`
  }
  const show = (text: string[], link?: string | null): Piece =>
    text.length ? { text: part(text), ...(link && { url: link }) } : 'none'
  return [show(old), ' → ', show(now, url)]
}
