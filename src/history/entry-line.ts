import { fold } from '../model/fold.ts'
import type { Paper } from '../model/list.ts'

/** The marker of an item, of a row or of a heading, and a number or box after it. */
const marker = /^[\s>]*(?:[-*+•|]|#{1,6}(?=\s)|\d+[.)])?\s*(?:\d+[.)]\s+|\[[ xX]\]\s+)?/

/** Returns the words of Markdown for comparison: letters and digits, separated by one space. */
export const wordsOf = (text: string): string =>
  fold(text.replace(marker, ''))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Returns what a line is about, for comparison. */
export const labelOf = (line: string): string => wordsOf(titleIn(line))

/**
 * Returns what a line of Markdown is about: its first link or bold text; the words before it if they are more, as before
 * `[pdf](…)`.
 */
export function titleIn(line: string): string {
  const text = line.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
  const { index, 0: whole, groups } = phrase.exec(text) ?? { index: text.length, 0: '' }
  const [before, own] = [text.slice(0, index), groups?.link ?? groups?.bold ?? '']
  const isBefore = !wordsOf(own).includes(' ') && wordsOf(before).split(' ').length > 2
  return !whole || isBefore ? before.replace(marker, '') : own
}

/** A link to elsewhere, or a bold text. */
const phrase = /\[(?<link>(?:[^[\]]|\[[^\]]*\])+)\]\((?!#)|(?:\*\*|__)(?<bold>.+?)(?:\*\*|__)/

/** Returns the target of the link that a line is about. */
export const linkOf = (line: string): string =>
  /\[(?:[^[\]]|\[[^\]]*\])+\]\(([^()\s]*)/.exec(line)?.[1] ?? ''

export const isHeading = (line: string): boolean => /^\s{0,3}#{1,6}\s/.test(line)

/** Whether a line may be an entry: an item, a row, a heading, a link or a bold text; none that leads into the page itself. */
export const isEntryLike = (line: string): boolean =>
  /^[\s>]*(?:[-*+•|#]|\d+[.)]|\[|<(?:a|b|h\d|li|p|strong|t[dr])\b)/i.test(line) &&
  !/\]\(#/.test(line)

/** Returns the identifiers in a line, as `keysOf` writes those of a paper. */
export function keysIn(line: string): string[] {
  const addresses = line.match(/https?:\/\/[^\s<>"'|\]]+/g) ?? []
  return [
    ...addresses.map((each) => addressOf(each.replace(/[).,;]+$/, ''))),
    ...(line.match(/(?<!\d)\d{4}\.\d{4,5}(?!\d)/g) ?? []).map((each) => `arxiv ${each}`),
  ]
}

/** A URL for comparison, without scheme, `www.`, a slash at its end, its case and the parts that differ by habit. */
export const addressOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?:\.git)?\/*$/, '')
    .replace(/^arxiv\.org\/(?:pdf|html)\/(.*?)(?:\.pdf)?$/, 'arxiv.org/abs/$1')
    .replace(/^(arxiv\.org\/.*)v\d+$/, '$1')

/** Whether a title is so long that a line with it is about it. */
export const isTelling = (title: string): boolean =>
  title.length >= 12 ||
  (title.includes(' ') && title.length >= 8) ||
  /\p{Script=Han}{4}/u.test(title)

/** Whether a version still has the title or the address of a paper, wherever that is. */
export function isNamed({ title, link }: Pick<Paper, 'title' | 'link'>, text: string): boolean {
  if (isTelling(wordsOf(title)) && text.includes(title)) return true
  const address = link?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/+$/, '') ?? ''
  for (let at = 0; address && (at = text.indexOf(address, at)) >= 0; at++)
    if (!/^\/*[\p{L}\p{N}_?=&%#-]/u.test(text.slice(at + address.length, at + address.length + 9)))
      return true
  return false
}
