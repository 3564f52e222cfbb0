import { type Paper, papersOf, plainText } from '../model/list.ts'
import type { Site, SitePage } from '../model/site.ts'
import type { Part } from './parts.ts'

/** The maximum number of papers in a feed, those added last. */
const most = 50

/** A feed of a list, and what every format says of it. */
export interface Feed {
  /** A `tag:` URI: the same wherever the site is. */
  id: string
  title: string
  lang: string
  /** The owner of the repository. */
  author: string
  /** The URL of the page, or of the section on it; null if it is unknown. */
  page: string | null
  /** The day of the newest commit. */
  updated: string
  items: FeedItem[]
}

export interface FeedItem {
  /** A `tag:` URI, made of what does not change any more: the repository, the day and the first anchor. */
  id: string
  title: string
  /** What it leads to: the paper, else its entry; null if neither has a URL. */
  url: string | null
  added: string
  changed: string
  /** Paragraphs of plain text. */
  content: string[]
  links: { label: string; url: string }[]
  authors: string[]
  /** Its section, innermost first, and its tags. */
  topics: string[]
}

/**
 * Returns the feed of a list, or of a section of it; null without a repository that names its items, or without days.
 * @param part the section, whose papers alone are in the feed
 */
export function feedOf(
  { list, url, history }: SitePage,
  { repo }: Pick<Site, 'repo'>,
  part?: Part,
): Feed | null {
  if (repo === null || !history || history.newest === null) return null
  const seen = new Set<string>()
  const items = (part?.papers ?? papersOf(list))
    .flatMap((paper) => {
      const { added = null, changed = null, first = '' } = history.dates.get(paper) ?? {}
      const id = `tag:github.com,${added}:${repo}/${encodeURIComponent(first)}`
      // A paper in several sections is one item.
      if (added === null || seen.has(id)) return []
      seen.add(id)
      return [{ paper, id, added, changed: changed ?? added }]
    })
    .sort((a, b) => (a.added < b.added ? 1 : a.added > b.added ? -1 : 0))
    .slice(0, most)
  if (!items.length) return null
  const fragment = part ? `#${encodeURIComponent(part.anchor)}` : ''
  return {
    id: `tag:github.com,2008:${repo}/${list.file.split('/').map(encodeURIComponent).join('/')}${fragment}`,
    title: part ? `${list.title}: ${part.title}` : list.title,
    lang: list.lang,
    author: repo.split('/')[0] ?? '',
    page: url === null ? null : `${url}${fragment}`,
    updated: part
      ? items.map(({ changed }) => changed).reduce((a, b) => (a > b ? a : b))
      : history.newest,
    items: items.map(({ paper, ...dated }) => ({ ...dated, ...itemOf(paper, url) })),
  }
}

function itemOf(paper: Paper, page: string | null): Omit<FeedItem, 'id' | 'added' | 'changed'> {
  const { title, link, orgs, venue, year, note, links, authors, section, tags } = paper
  const place = page === null ? null : `${page}#${encodeURIComponent(paper.id)}`
  const published = [venue, year].filter((part) => part !== null).join(' ')
  return {
    title,
    url: link !== null && URL.canParse(link) ? link : place,
    content: [plainText(note), orgs.join(', '), published].filter(Boolean),
    links: links.filter(({ url }) => URL.canParse(url)),
    authors,
    topics: [...section.toReversed(), ...tags],
  }
}
