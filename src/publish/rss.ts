import { contentOf, timeOf } from './atom-feed.ts'
import type { Feed, FeedItem } from './feed-items.ts'
import { element, escapeXml } from './xml.ts'

/**
 * Returns a feed as https://www.rssboard.org/rss-specification defines it.
 * @param self the URL of the feed; null if it is unknown
 */
export function rss(feed: Feed, self: string | null): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', feed.title),
    ...(feed.page === null ? [] : [element('link', feed.page)]),
    element('description', feed.title),
    element('language', feed.lang),
    element('lastBuildDate', dateOf(feed.updated)),
    ...(self === null
      ? []
      : [`<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`]),
    ...feed.items.map(item),
    '</channel>',
    '</rss>',
  ]
  return `${lines.join('\n')}\n`
}

function item(each: FeedItem): string {
  const { id, title, url, added, authors, topics } = each
  return [
    '<item>',
    element('title', title),
    ...(url === null ? [] : [element('link', url)]),
    `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    element('pubDate', dateOf(added)),
    // RSS itself takes an address of mail for an author
    ...authors.map((name) => element('dc:creator', name)),
    ...topics.map((topic) => element('category', topic)),
    element('description', contentOf(each)),
    '</item>',
  ].join('\n')
}

/** A day as RFC 822 writes it, with a year of four digits: `Sat, 03 Feb 2024 00:00:00 GMT`. */
const dateOf = (day: string): string => new Date(timeOf(day)).toUTCString()
