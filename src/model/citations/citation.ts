/** What a paper says in a bibliography or a table; what is not known is `''` or empty. Texts have no line breaks and no control characters. */
export interface Citation {
  /** Identifies it in BibTeX and CSL-JSON. ASCII; two papers of one list never have the same. */
  key: string
  title: string
  /** In the order of the list, as printed, `et al.` included. */
  authors: string[]
  venue: string
  year: string
  /** `09`, only with a year. */
  month: string
  url: string
  arxivId: string
  doi: string
  orgs: string[]
  /** The headings above it, outermost first. */
  section: string[]
  tags: string[]
  note: string
  /** Further addresses. */
  links: string[]
  /** `Duration: 8 weeks`. */
  properties: string[]
}

const journal =
  /journal|transactions|letters|review|magazine|^(TMLR|TPAMI|JMLR|IJCV|TIP|TNNLS|TVCG|TOG|TACL|Nature|Science|PNAS)\b/i
const archive = /^(arxiv|corr|preprint|openreview|biorxiv)\b/i

/**
 * What kind of publication a paper is, as far as its list says. An archive of preprints is no venue. `web` is known by its
 * address alone, `document` not even by that.
 */
export type CitationKind = 'journal' | 'proceedings' | 'preprint' | 'web' | 'document'

export function kindOf({ venue, arxivId, doi, url }: Citation): CitationKind {
  if (venue && !archive.test(venue)) return journal.test(venue) ? 'journal' : 'proceedings'
  if (venue || arxivId) return 'preprint'
  return url && !doi ? 'web' : 'document'
}

/** The venue to print: none where it is an archive. */
export const venueOf = ({ venue }: Citation): string => (archive.test(venue) ? '' : venue)
