import { fold } from '../model/fold.ts'
import { arxivIdOf, doiOf } from '../model/identifiers.ts'
import type { Paper } from '../model/list.ts'

/** What makes a paper the same wherever it is listed: `arXiv 2409.18869`, `DOI …`, `OpenReview …`; null where its own link tells nothing. */
export function identityOf({ link }: Paper): string | null {
  if (link === null || !URL.canParse(link)) return null
  const arxiv = arxivIdOf(link)
  if (arxiv) return `arXiv ${arxiv}`
  const { hostname, pathname, searchParams } = new URL(link)
  const review =
    hostname === 'openreview.net' && /^\/(?:forum|pdf)$/.test(pathname) && searchParams.get('id')
  if (review) return `OpenReview ${review}`
  const doi = doiOf(link)
  return doi && `DOI ${doi.toLowerCase()}`
}

/** A title without what is set differently from one entry to the next: case, accents, punctuation, spaces. */
export const titleKey = (title: string): string => fold(title).replace(/[^\p{L}\p{N}+#]/gu, '')

/** An address without what leads to the same page all the same. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, pathname, search, hash } = new URL(address)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}${hash}`
}
