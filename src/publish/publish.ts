import type { Diagnostic } from '../model/diagnostic.ts'
import type { List } from '../model/list.ts'
import type { OutputFile } from '../model/output-file.ts'
import { linkedDataName, pageAddress, pageNames } from '../model/page-names.ts'
import type { Settings } from '../model/options.ts'
import { exportLists } from './json.ts'
import { linkedData } from './json-ld.ts'
import { llms } from './llms.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'

/** The files beside the pages. The sitemap needs to know where the site will be and is left out while nobody said. */
export function publish(
  lists: List[],
  diagnostics: Diagnostic[],
  { site, title }: Settings,
): OutputFile[] {
  const own = pageNames(lists)
  const names = lists.length > 1 ? ['index', ...own] : own
  const [first] = lists
  const siteTitle = title ?? (lists.length === 1 && first ? first.title : 'Lists of papers')
  return [
    { path: 'papers.json', content: exportLists(lists, diagnostics) },
    ...lists.map((list, index) => {
      const name = own[index] ?? ''
      return {
        path: linkedDataName(name),
        content: linkedData(list, list.title, site === null ? null : pageAddress(site, name)),
      }
    }),
    { path: 'llms.txt', content: llms(lists, siteTitle) },
    ...(site === null
      ? []
      : [{ path: 'sitemap.xml', content: sitemap(names.map((name) => pageAddress(site, name))) }]),
    { path: 'robots.txt', content: robots(site === null ? null : `${site}sitemap.xml`) },
  ]
}
