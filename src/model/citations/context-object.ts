import { readAuthorNames } from './author-name.ts'
import { kindOf, venueOf, type Citation, type CitationKind } from './citation.ts'

/** The format of a publication, what is called its title there, and its title's container; as OpenURL 1.0 names them. */
const formats: Record<
  CitationKind,
  [format: string, title: string, venue: string, more: [string, string]]
> = {
  journal: ['journal', 'rft.atitle', 'rft.jtitle', ['rft.genre', 'article']],
  proceedings: ['book', 'rft.atitle', 'rft.btitle', ['rft.genre', 'proceeding']],
  preprint: ['dc', 'rft.title', 'rft.source', ['rft.type', 'preprint']],
  web: ['dc', 'rft.title', 'rft.source', ['rft.type', 'webpage']],
  document: ['dc', 'rft.title', 'rft.source', ['rft.type', 'document']],
}

/**
 * A paper as the ContextObject of a COinS, the title of `<span class="Z3988">`, which Zotero reads. The DOI that arXiv gives a
 * preprint lets it look up authors that a list does not print.
 */
export function contextObject(citation: Citation): string {
  const { title, authors, year, month, url, arxivId, doi } = citation
  const [format, titleKey, venueKey, more] = formats[kindOf(citation)]
  const id = doi || (arxivId && `10.48550/arXiv.${arxivId}`)
  const pairs: [string, string][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    more,
    [titleKey, title],
    [venueKey, venueOf(citation)],
    ...readAuthorNames(authors).names.map(({ last, first, suffix, isWhole }): [string, string] =>
      isWhole ? ['rft.aucorp', last] : ['rft.au', [last, first, suffix].filter(Boolean).join(', ')],
    ),
    ['rft.date', [year, month].filter(Boolean).join('-')],
    ['rft_id', id && `info:doi/${id}`],
    ['rft_id', url],
  ]
  return pairs
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
}
