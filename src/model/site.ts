import { commonKind, entryKindOf, type EntryKind } from './entry-kind.ts'
import { papersOf, type List } from './list.ts'
import { messagesFor } from './messages/messages-for.ts'
import type { History } from './history.ts'
import type { Settings } from './options.ts'
import { pageAddress, pageNames } from './page-names.ts'

/** A list and the location of its page. */
export interface SitePage {
  /** For a single list, the title of the site. */
  list: List
  /** The file is `NAME.html`; `index` for a single list. */
  name: string
  /** The URL of the page; null if the URL of the site is unknown. */
  url: string | null
  /** What its entries are called. */
  entries: EntryKind
  /** What git knows about the list; null if nothing. */
  history: History | null
}

/** Data that all pages and files of a site share. */
export interface Site {
  title: string
  /** Whether the option `title` is set. */
  isNamed: boolean
  /** The language of the front page and of files about the whole site, BCP 47. */
  lang: string
  url: string | null
  /** `OWNER/NAME` on GitHub. */
  repo: string | null
  pages: SitePage[]
  /** The pages in the order of the front page. */
  front: SitePage[]
  /** What the entries of all pages are called. */
  entries: EntryKind
  /** The number of days before the list's newest commit for which papers are marked as new. */
  newDays: number
  /** Whether the only list is the front page. */
  isSingle: boolean
}

/**
 * Resolves the title, language, names and URLs of a site once, for everything that is made from it.
 * @param histories what git knows about lists, by `List.path`
 */
export function resolveSite(
  lists: List[],
  settings: Settings,
  histories: ReadonlyMap<string, History> = new Map(),
): Site {
  const { site: url, repo } = settings
  const [first] = lists
  const isSingle = lists.length === 1
  const lang = settings.lang ?? first?.lang ?? 'en'
  const names = pageNames(lists)
  const kinds = lists.map((list) => settings.entries ?? entryKindOf(list))
  const entries = commonKind(kinds)
  const own = (isSingle && first?.title) || messagesFor(lang).messages.lists(entries)
  const title = settings.title ?? own
  const pages = lists.map((list, index): SitePage => {
    const name = names[index] ?? ''
    return {
      list: isSingle ? { ...list, title } : list,
      name,
      url: url === null ? null : pageAddress(url, name),
      entries: kinds[index] ?? 'entries',
      history: histories.get(list.path) ?? null,
    }
  })
  return {
    title,
    isNamed: settings.title !== null,
    lang,
    url,
    repo,
    isSingle,
    newDays: settings.newDays,
    pages,
    front: settings.listOrder === 'size' ? bySize(pages) : pages,
    entries,
  }
}

const bySize = (pages: SitePage[]): SitePage[] =>
  pages.toSorted((a, b) => papersOf(b.list).length - papersOf(a.list).length)
