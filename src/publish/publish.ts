import type { Diagnostic } from '../diagnostic.ts'
import type { List } from '../list.ts'
import type { OutputFile } from '../output-file.ts'
import { pageAddress, pageNames } from '../pages.ts'
import type { Settings } from '../settings.ts'
import { exportLists } from './json.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'

/** The files beside the pages. The sitemap needs to know where the site will be and is left out while nobody said. */
export function publish(lists: List[], diagnostics: Diagnostic[], { site }: Settings): OutputFile[] {
  const names = lists.length > 1 ? ['index', ...pageNames(lists)] : pageNames(lists)
  return [
    { path: 'papers.json', content: exportLists(lists, diagnostics) },
    ...(site === null ? [] : [{ path: 'sitemap.xml', content: sitemap(names.map((name) => pageAddress(site, name))) }]),
    { path: 'robots.txt', content: robots(site === null ? null : `${site}sitemap.xml`) },
  ]
}
