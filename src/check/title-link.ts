import type { Paper } from '../model/list.ts'
import type { Source } from './context.ts'

/** Where the link that is a paper's title stands in its source, by offsets. */
export interface TitleLink {
  /** Of its address. */
  target: number
  /** After its closing parenthesis. */
  end: number
}

/** The `[Title](address)` of a paper; null where its title is no link, or the link is written in another way. */
export function titleLink({ link, places }: Paper, source: Source): TitleLink | null {
  if (link === null || !places.link) return null
  const [start, end] = [source.start(places.link), source.end(places.link)]
  const isTitle = start <= source.start(places.title) && source.end(places.title) <= end
  const isPlain = source.text.slice(start, end).endsWith(`](${link})`)
  return isTitle && isPlain ? { target: end - 1 - link.length, end } : null
}
