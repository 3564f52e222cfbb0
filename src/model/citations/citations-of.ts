import { dateOf, plainText, yearOf, type Paper } from '../list.ts'
import { venueName } from '../venue-name.ts'
import type { Citation } from './citation.ts'
import { withKeys, type Draft } from './with-keys.ts'

/** The citations of all papers of a list, or of several lists, in their order. */
export const citationsOf = (papers: readonly Paper[]): Citation[] => withKeys(papers.map(draftOf))

function draftOf(paper: Paper): Draft {
  const { title, authors, orgs, section, tags, note, arxivId, doi } = paper
  const [url = '', ...links] = webAddresses([
    paper.link ?? '',
    ...paper.links.map((link) => link.url),
  ])
  return {
    title,
    authors,
    venue: paper.venue === null ? '' : venueName(paper.venue),
    ...publishedIn(yearOf(paper)?.toString() ?? '', dateOf(paper) ?? '', paper.venue !== null),
    url,
    arxivId: arxivId ?? '',
    doi: doi ?? '',
    orgs,
    section,
    tags,
    note: plainText(note),
    links,
    properties: paper.properties.map(({ name, value }) => `${name}: ${value}`),
  }
}

/**
 * The year and the month to cite. Beside a venue, and in another year than the printed one, the month is that of a preprint.
 * @param date `2024-09` or `2024`
 */
export function publishedIn(
  year: string,
  date: string,
  hasVenue: boolean,
): Pick<Draft, 'year' | 'month'> {
  return { year, month: !hasVenue && year && date.startsWith(`${year}-`) ? date.slice(5, 7) : '' }
}

/** Absolute URLs, each once: whoever reads a bibliography has no page that a relative one could start from. */
export const webAddresses = (addresses: string[]): string[] => [
  ...new Set(addresses.filter((address) => /^https?:\/\//i.test(address))),
]
