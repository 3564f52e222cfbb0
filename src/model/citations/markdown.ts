import type { Citation } from './citation.ts'
import { peopleOf, publishedAs } from './plain-reference.ts'

/** A paper as a link in Markdown, with its authors, venue and year. */
export function markdownReference(citation: Citation): string {
  const { title, url } = citation
  const text = escape(title)
  const link =
    url &&
    `[${text}](${/[()\s<>]/.test(url) ? `<${url.replace(/[\s<>]/g, encodeURIComponent)}>` : url})`
  const rest = [peopleOf(citation), publishedAs(citation)].filter(Boolean).map(escape)
  // a title without a link must not begin a list or a heading
  return [link || text.replace(/^(\d*)([.)#+-])/, '$1\\$2'), ...rest].join(', ')
}

const escape = (text: string): string => text.replace(/[\\[\]*_`<>&~|$]/g, '\\$&')
