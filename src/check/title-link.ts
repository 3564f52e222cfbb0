import type { Paper } from '../model/list.ts'
import type { SourceText } from '../model/source-text.ts'

/** The offsets of a link that is a paper's title, `[Title](url)`. */
interface TitleLink {
  /** Where the URL starts. */
  target: number
  /** After the closing parenthesis. */
  end: number
}

/** Returns the `[Title](url)` of a paper; null if the title is not a link or the link has another syntax. */
export function titleLink({ link, places }: Paper, source: SourceText): TitleLink | null {
  if (link === null || !places.link) return null
  const [start, end] = [source.start(places.link), source.end(places.link)]
  const isTitle = start <= source.start(places.title) && source.end(places.title) <= end
  const isInline = source.text.slice(start, end).endsWith(`](${link})`)
  return isTitle && isInline ? { target: end - 1 - link.length, end } : null
}
