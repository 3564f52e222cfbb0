import type { Paper } from '../list.ts'
import type { Source } from './subject.ts'

/** Where the link that is a paper's title stands in its source, by offsets. */
export interface TitleLink {
  start: number
  /** Of its address. */
  target: number
  /** Behind its closing parenthesis. */
  end: number
}

/** The `[Title](address)` of a paper; null where it is written in another way, or its address stands there more than once. */
export function titleLink({ title, link, place }: Paper, source: Source): TitleLink | null {
  if (link === null) return null
  const text = source.slice(place)
  const mark = `](${link})`
  const at = text.indexOf(mark)
  if (at < 0 || text.indexOf(mark, at + 1) >= 0) return null
  const start = openingOf(text, at)
  if (start < 0 || !squeezed(text.slice(start, at)).includes(squeezed(title.slice(0, 12)))) return null
  const offset = source.start(place)
  return { start: offset + start, target: offset + at + 2, end: offset + at + mark.length }
}

/** The bracket that a closing one closes. */
function openingOf(text: string, closing: number): number {
  let depth = 1
  let at = closing
  while (at > 0 && depth > 0) {
    at--
    if (text[at] === ']') depth++
    else if (text[at] === '[') depth--
  }
  return depth ? -1 : at
}

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
