import type { Feed, FeedItem } from './feed-items.ts'
import { element, escapeXml } from './xml.ts'

/**
 * Returns a feed as https://www.rfc-editor.org/rfc/rfc4287 defines it.
 * @param self the URL of the feed; null if it is unknown
 */
export function atom(feed: Feed, self: string | null): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('updated', timeOf(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    ...(self === null ? [] : [link('self', self)]),
    ...(feed.page === null ? [] : [link('alternate', feed.page)]),
    ...feed.items.map(entry),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function entry(each: FeedItem): string {
  const { id, title, url, added, changed, authors, topics } = each
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    ...(url === null ? [] : [link('alternate', url)]),
    element('published', timeOf(added)),
    element('updated', timeOf(changed)),
    ...authors.map((name) => `<author>${element('name', name)}</author>`),
    ...topics.map((topic) => `<category term="${escapeXml(topic)}"/>`),
    `<content type="html">${escapeXml(contentOf(each))}</content>`,
    '</entry>',
  ].join('\n')
}

/** What an item says, in HTML. */
export function contentOf({ content, links }: FeedItem): string {
  const paragraphs = content.map((text) => `<p>${escapeXml(text)}</p>`)
  const anchors = links.map(
    (each) => `<a href="${escapeXml(each.url)}">${escapeXml(each.label)}</a>`,
  )
  return [...paragraphs, ...(anchors.length ? [`<p>${anchors.join(' ')}</p>`] : [])].join('')
}

const link = (rel: string, url: string): string => `<link rel="${rel}" href="${escapeXml(url)}"/>`

/** A day as Atom and JSON Feed write it. */
export const timeOf = (day: string): string => `${day}T00:00:00Z`
