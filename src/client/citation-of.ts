import type { Citation } from '../model/bibtex.ts'
import { arxivIdOf, doiOf } from '../model/identifiers.ts'
import type { PageRow } from './read-list.ts'

/** What a row says for its citation. */
export function citationOf({ element, venue, year, date }: PageRow): Citation {
  const text = (selector: string): string =>
    element.querySelector(selector)?.textContent.trim() ?? ''
  const urls = Array.from(
    element.querySelectorAll<HTMLAnchorElement>('a.title, .links a'),
    ({ href }) => href,
  )
  const first = (find: (url: string) => string | null): string => urls.map(find).find(Boolean) ?? ''
  return {
    title: text('.title'),
    authors: text('.authors').split(/, */).filter(Boolean),
    venue: venue[0] ?? '',
    year: year[0] ?? date.slice(0, 4),
    url: urls[0] ?? '',
    arxivId: first(arxivIdOf),
    doi: first(doiOf),
  }
}
