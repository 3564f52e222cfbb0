import { fold } from '../model/fold.ts'
import { arxivIdOf, doiOf } from '../model/identifiers.ts'
import type { Paper } from '../model/list.ts'

/** Returns what identifies a paper in any list: `arXiv 2409.18869`, `DOI …` or `OpenReview …`; null if its own link has no such id. */
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

/** Returns a title for comparison: without case, accents, punctuation and spaces. */
export const titleKey = (title: string): string => fold(title).replace(/[^\p{L}\p{N}+#]/gu, '')

/** Returns a URL for comparison: without the protocol, `www.` and trailing slashes. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, pathname, search, hash } = new URL(address)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}${hash}`
}
