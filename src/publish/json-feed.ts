import { timeOf } from './atom-feed.ts'
import type { Feed } from './feed-items.ts'

/**
 * Returns a feed as https://www.jsonfeed.org/version/1.1/ defines it.
 * @param self the URL of the feed; null if it is unknown
 */
export function jsonFeed(feed: Feed, self: string | null): string {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.page !== null && { home_page_url: feed.page }),
    ...(self !== null && { feed_url: self }),
    language: feed.lang,
    authors: [{ name: feed.author }],
    items: feed.items.map(
      ({ id, title, url, added, changed, content, links, authors, topics }) => ({
        id,
        ...(url !== null && { url }),
        title,
        content_text: [...content, ...links.map((link) => `${link.label}: ${link.url}`)].join('\n'),
        date_published: timeOf(added),
        date_modified: timeOf(changed),
        ...(authors.length && { authors: authors.map((name) => ({ name })) }),
        ...(topics.length && { tags: topics }),
      }),
    ),
  }
  return `${JSON.stringify(json, null, 1)}\n`
}
