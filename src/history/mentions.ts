import type { Paper } from '../model/list.ts'
import { isTelling, wordsOf } from './entry-line.ts'

/** Whether a version still says the title or the address of a paper, wherever that is. */
export function isNamed({ title, link }: Pick<Paper, 'title' | 'link'>, text: string): boolean {
  if (isTelling(wordsOf(title)) && text.includes(title)) return true
  const address = link?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/+$/, '') ?? ''
  for (let at = 0; address && (at = text.indexOf(address, at)) >= 0; at++)
    if (!/^\/*[\p{L}\p{N}_?=&%#-]/u.test(text.slice(at + address.length, at + address.length + 9)))
      return true
  return false
}
