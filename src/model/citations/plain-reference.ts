import { readAuthorNames } from './author-name.ts'
import { venueOf, type Citation } from './citation.ts'

/** A paper as a reference in plain text: authors, title, venue and year, address. */
export function plainReference(citation: Citation): string {
  const { title, url } = citation
  const sentences = [peopleOf(citation), title, publishedAs(citation)].filter(Boolean)
  return [...sentences.map((text) => (/[.?!。？！…]$/.test(text) ? text : `${text}.`)), url]
    .filter(Boolean)
    .join(' ')
}

/** The authors of a paper, first names first. */
export function peopleOf({ authors }: Citation): string {
  const { names, isOpen } = readAuthorNames(authors)
  const people = names.map(({ last, first, suffix }) =>
    [first, last, suffix].filter(Boolean).join(' '),
  )
  if (isOpen && people.length) people.push('et al.')
  return people.join(', ')
}

/** Where and when a paper was published: `NeurIPS, 2024`. */
export function publishedAs(citation: Citation): string {
  const { arxivId, year } = citation
  return [venueOf(citation) || (arxivId && `arXiv:${arxivId}`), year].filter(Boolean).join(', ')
}
