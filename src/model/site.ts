import { commonKind, entryKindOf, type EntryKind } from './entries.ts'
import { papersOf, type List } from './list.ts'
import { messagesFor } from './messages/messages-for.ts'
import type { Settings } from './options.ts'
import { pageAddress, pageNames } from './page-names.ts'

/** A list and where its page is. */
export interface SitePage {
  /** A single list has the title of its site. */
  list: List
  /** The file is `NAME.html`; `index` for a single list. */
  name: string
  /** The address of the page; null while nobody knows where the site will be. */
  url: string | null
  /** What its entries are called. */
  entries: EntryKind
}

/** What all pages and files of a site share. */
export interface Site {
  title: string
  /** Whether the curator gave the title. */
  isNamed: boolean
  /** A BCP 47 tag, of the front page and of what is about the whole site. */
  lang: string
  url: string | null
  /** `OWNER/NAME` on GitHub. */
  repo: string | null
  pages: SitePage[]
  /** The pages in the order of the front page. */
  front: SitePage[]
  /** What the entries of all pages are called. */
  entries: EntryKind
  /** Whether the only list is the front page. */
  isSingle: boolean
}

/** Decides the title, the language, the names and the addresses of a site, once for all that is made of it. */
export function resolveSite(lists: List[], settings: Settings): Site {
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
    }
  })
  return {
    title,
    isNamed: settings.title !== null,
    lang,
    url,
    repo,
    isSingle,
    pages,
    front: settings.listOrder === 'size' ? bySize(pages) : pages,
    entries,
  }
}

const bySize = (pages: SitePage[]): SitePage[] =>
  pages.toSorted((a, b) => papersOf(b.list).length - papersOf(a.list).length)
