/** What a reference to a paper says; what is not known is `''`. */
export interface Citation {
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
}

const journal =
  /journal|transactions|letters|review|magazine|^(TMLR|TPAMI|JMLR|IJCV|TIP|TNNLS|TVCG|TOG|TACL|Nature|Science|PNAS)\b/i
const archive = /^(arxiv|corr|preprint|openreview|biorxiv)\b/i

/** Where a paper was published, as far as its venue tells; an archive of preprints is no venue. */
export function kindOf({ venue }: Citation): 'journal' | 'proceedings' | 'preprint' {
  if (!venue || archive.test(venue)) return 'preprint'
  return journal.test(venue) ? 'journal' : 'proceedings'
}
