import type { Diagnostic } from '../model/diagnostic.ts'
import type { OutputFile } from '../model/output-file.ts'
import { daysName, feedNames, linkedDataName, sectionFile, stemOf } from '../model/page-names.ts'
import type { Site, SitePage } from '../model/site.ts'
import { atom } from './atom-feed.ts'
import { bibliographies } from './bibliographies.ts'
import { days } from './days-file.ts'
import { feedOf } from './feed-items.ts'
import { jsonFeed } from './json-feed.ts'
import { exportLists } from './papers-json.ts'
import { linkedData } from './json-ld.ts'
import { llms } from './llms.ts'
import { partsOf } from './parts.ts'
import { rss } from './rss.ts'
import { robots, sitemap } from './sitemap.ts'

/** Returns the files next to the pages. There is a sitemap only if the URL of the site is known. */
export function publish(site: Site, diagnostics: Diagnostic[]): OutputFile[] {
  const { pages, url, title, isSingle } = site
  const urls = [...(isSingle ? [] : [url]), ...pages.map((page) => page.url)]
  return [
    { path: 'papers.json', content: exportLists(pages, diagnostics) },
    ...pages.map((page) => ({
      path: linkedDataName(page.name),
      content: linkedData(page.list, page.list.title, page.entries, page.url),
    })),
    ...pages.flatMap(({ name, history }) =>
      history?.dates.size ? [{ path: daysName(name), content: days(history) }] : [],
    ),
    ...pages.flatMap((page) => feeds(page, site)),
    ...pages.flatMap(bibliographies),
    { path: 'llms.txt', content: llms(pages, title) },
    ...(url === null
      ? []
      : [
          {
            path: 'sitemap.xml',
            content: sitemap(urls.filter((each) => each !== null)),
          },
        ]),
    { path: 'robots.txt', content: robots(url === null ? null : `${url}sitemap.xml`) },
  ]
}

/** The feeds of a list in each format, and one of each of its sections. */
function feeds(page: SitePage, site: Site): OutputFile[] {
  const feed = feedOf(page, site)
  if (!feed) return []
  const names = feedNames(page.name)
  const address = (path: string): string | null =>
    site.url === null
      ? null
      : new URL(path.split('/').map(encodeURIComponent).join('/'), site.url).href
  return [
    { path: names.atom, content: atom(feed, address(names.atom)) },
    { path: names.rss, content: rss(feed, address(names.rss)) },
    { path: names.json, content: jsonFeed(feed, address(names.json)) },
    ...partsOf(page.list).flatMap((part) => {
      const ofPart = feedOf(page, site, part)
      const path = `${sectionFile(stemOf(page.name), part.anchor)}.atom`
      return ofPart ? [{ path, content: atom(ofPart, address(path)) }] : []
    }),
  ]
}
