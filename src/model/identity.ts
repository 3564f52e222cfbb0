import { fold } from './fold.ts'
import { reviewIdOf } from './identifiers.ts'
import type { Paper } from './list.ts'

/** A title with this many words or Chinese characters identifies a work. */
const minWords = 6
const longTitle = /\p{Script=Han}{12}/u

/** What a paper is identified by. */
type Identified = Pick<Paper, 'title' | 'link' | 'links' | 'arxivId' | 'doi'>

/** The identifiers of a paper: `arXiv 2409.18869`, `OpenReview …`, `DOI …`, at most one of each kind. */
export function identifiersOf({ arxivId, doi, link, links }: Identified): string[] {
  const review = [link, ...links.map(({ url }) => url)]
    .map((address) => address !== null && URL.canParse(address) && reviewIdOf(address))
    .find(Boolean)
  return [
    arxivId && `arXiv ${arxivId}`,
    review && `OpenReview ${review}`,
    doi && `DOI ${doi.toLowerCase()}`,
  ].filter((identifier) => typeof identifier === 'string')
}

/** A title for comparison, without case, accents, punctuation and spaces. */
export const titleKey = (title: string): string => fold(title).replace(/[^\p{L}\p{N}+#]/gu, '')

/** The name of an organisation for comparison, without case, accents, punctuation and spaces. */
export const orgKey = (name: string): string =>
  fold(name).replace(/[^\p{L}\p{M}\p{N}+]/gu, '') || name

/** A URL for comparison, without its scheme, `www.` and trailing slashes. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname, search, hash } = new URL(address)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}${hash}`
}

/** What identifies two entries as one paper: a shared identifier, `arXiv 2409.18869`, or the title. */
type SameBy = { identifier: string } | 'title'

/**
 * Returns why two entries are one paper, or null if they are not. They are if they share an identifier, or a title that
 * is long or has the same URL. Papers of one title with different identifiers of one kind are different.
 */
export function samePaper(one: Identified, other: Identified): SameBy | null {
  const [a, b] = [identifiersOf(one), identifiersOf(other)]
  const identifier = a.find((each) => b.includes(each))
  if (identifier !== undefined) return { identifier }
  if (titleKey(one.title) !== titleKey(other.title)) return null
  if (one.link !== null && other.link !== null && addressKey(one.link) === addressKey(other.link))
    return 'title'
  const kinds = new Set(a.map(kindOf))
  if (b.some((each) => kinds.has(kindOf(each)))) return null
  return one.title.split(/\s+/).length >= minWords || longTitle.test(one.title) ? 'title' : null
}

const kindOf = (identifier: string): string => identifier.split(' ')[0] ?? ''

/** An entry that repeats the paper of an earlier one. */
interface Repetition {
  paper: Paper
  first: Paper
  by: SameBy
}

/** Returns each entry with the earlier ones that it repeats, in order. Identifiers come before titles. */
export function repetitionsIn(papers: Paper[]): Repetition[] {
  const known = new Map<string, Paper>()
  return papers.flatMap((paper) => {
    const title = titleKey(paper.title)
    const address = paper.link === null ? '' : addressKey(paper.link)
    const keys = [...identifiersOf(paper), `${title} ${address}`, title]
    const earlier = new Set(keys.flatMap((key) => known.get(key) ?? []))
    for (const key of keys) if (!known.has(key)) known.set(key, paper)
    return [...earlier].flatMap((first) => {
      const by = samePaper(first, paper)
      return by ? [{ paper, first, by }] : []
    })
  })
}

/** Returns the entries of each paper that has several. */
export function samePapersIn(papers: Paper[]): Paper[][] {
  const groups = new Map<Paper, Paper[]>()
  for (const { paper, first } of repetitionsIn(papers)) {
    const [small, large] = [groups.get(first) ?? [first], groups.get(paper) ?? [paper]].toSorted(
      (a, b) => a.length - b.length,
    ) as [Paper[], Paper[]]
    if (small === large) continue
    for (const each of small) large.push(each)
    for (const each of [first, paper, ...small]) groups.set(each, large)
  }
  const order = new Map(papers.map((paper, index) => [paper, index]))
  return [...new Set(groups.values())].map((group) =>
    group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  )
}
