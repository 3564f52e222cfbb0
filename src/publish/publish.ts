import type { Diagnostic } from '../model/diagnostic.ts'
import type { OutputFile } from '../model/output-file.ts'
import { daysName, feedNames, linkedDataName } from '../model/page-names.ts'
import type { Site, SitePage } from '../model/site.ts'
import { atom } from './atom.ts'
import { days } from './days.ts'
import { feedOf } from './feed-items.ts'
import { jsonFeed } from './json-feed.ts'
import { exportLists } from './json.ts'
import { linkedData } from './json-ld.ts'
import { llms } from './llms.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'

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

function feeds(page: SitePage, site: Site): OutputFile[] {
  const feed = feedOf(page, site)
  if (!feed) return []
  const names = feedNames(page.name)
  const address = (name: string): string | null =>
    site.url === null ? null : new URL(encodeURIComponent(name), site.url).href
  return [
    { path: names.atom, content: atom(feed, address(names.atom)) },
    { path: names.json, content: jsonFeed(feed, address(names.json)) },
  ]
}
