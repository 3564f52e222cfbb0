import { fold } from './fold.ts'
import type { Paper } from './list.ts'

/** A title of so many words, or of so many Chinese characters, names one work. */
const fewestWords = 6
const longTitle = /\p{Script=Han}{12}/u

/** What identifies a paper wherever it is listed: `arXiv 2409.18869`, `OpenReview …`, `DOI …`; null where nothing does. */
export function identifierOf({ arxivId, doi, link }: Paper): string | null {
  if (arxivId !== null) return `arXiv ${arxivId}`
  const { hostname, pathname, searchParams } = new URL(
    link !== null && URL.canParse(link) ? link : 'none:',
  )
  const review =
    hostname === 'openreview.net' && /^\/(?:forum|pdf)$/.test(pathname) && searchParams.get('id')
  if (review) return `OpenReview ${review}`
  return doi && `DOI ${doi.toLowerCase()}`
}

/** A title without what differs from one entry to the next: case, accents, punctuation, spaces. */
export const titleKey = (title: string): string => fold(title).replace(/[^\p{L}\p{N}+#]/gu, '')

/** An address without what leads to the same page all the same: the scheme, `www.`, a slash at the end. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, pathname, search, hash } = new URL(address)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}${hash}`
}

/** Why two entries are one paper: a shared identifier, `arXiv 2409.18869`, or the title. */
export type SameBy = { identifier: string } | 'title'

/**
 * Whether two entries are one paper, and why; null where they are not. They are where they share an identifier; or a
 * title, and an address as well or the title is long. Different identifiers of one kind tell papers of one title apart.
 */
export function samePaper(one: Paper, other: Paper): SameBy | null {
  const [a, b] = [identifierOf(one), identifierOf(other)]
  if (a !== null && a === b) return { identifier: a }
  if (titleKey(one.title) !== titleKey(other.title)) return null
  if (one.link !== null && other.link !== null && addressKey(one.link) === addressKey(other.link))
    return 'title'
  if (a !== null && b !== null && kindOf(a) === kindOf(b)) return null
  return one.title.split(/\s+/).length >= fewestWords || longTitle.test(one.title) ? 'title' : null
}

const kindOf = (identifier: string): string => identifier.split(' ')[0] ?? ''

/** An entry that is the paper of an earlier one. */
export interface Repetition {
  paper: Paper
  first: Paper
  by: SameBy
}

/** Each entry that repeats an earlier one, in the order of the entries. */
export function repetitionsIn(papers: Paper[]): Repetition[] {
  const known = new Map<string, Paper>()
  return papers.flatMap((paper) => {
    const title = titleKey(paper.title)
    const keys = [
      identifierOf(paper),
      `${title} ${paper.link === null ? '' : addressKey(paper.link)}`,
      title,
    ].filter((key) => key !== null)
    const first = keys
      .map((key) => known.get(key))
      .find((each) => each !== undefined && samePaper(each, paper) !== null)
    for (const key of keys) if (!known.has(key)) known.set(key, paper)
    const by = first && samePaper(first, paper)
    return first && by ? [{ paper, first, by }] : []
  })
}

/** The entries of each paper that has several. */
export function samePapersIn(papers: Paper[]): Paper[][] {
  const groups = new Map<Paper, Paper[]>()
  for (const { paper, first } of repetitionsIn(papers)) {
    const group = groups.get(first) ?? [first]
    group.push(paper)
    groups.set(first, group).set(paper, group)
  }
  return [...new Set(groups.values())]
}
