import { readAuthorNames, type AuthorName } from './author-name.ts'
import { kindOf, venueOf, type Citation } from './citation.ts'

const types = {
  journal: 'article-journal',
  proceedings: 'paper-conference',
  preprint: 'article',
  web: 'webpage',
  document: 'document',
}

/** Papers as CSL-JSON, which Pandoc, Zotero and programs with Citation Style Language read. */
export const cslJson = (citations: readonly Citation[]): string =>
  `${JSON.stringify(citations.map(itemOf), null, 1)}\n`

function itemOf(citation: Citation): object {
  const { key, title, authors, year, month, url, arxivId, doi } = citation
  const names = readAuthorNames(authors).names.map(nameOf)
  const venue = venueOf(citation)
  return {
    id: key,
    type: types[kindOf(citation)],
    title,
    ...(names.length && { author: names }),
    ...(venue && { 'container-title': venue }),
    ...(year && { issued: { 'date-parts': [[year, month].filter(Boolean).map(Number)] } }),
    ...(arxivId && { archive: 'arXiv', archive_location: arxivId }),
    ...(doi && { DOI: doi }),
    ...(url && { URL: url }),
  }
}

const nameOf = ({ last, first, suffix, isWhole }: AuthorName): object =>
  isWhole
    ? { literal: last }
    : { family: last, ...(first && { given: first }), ...(suffix && { suffix }) }
