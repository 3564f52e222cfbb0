import type { List } from './list.ts'
import { messagesFor } from './messages/messages-for.ts'
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
  /** Whether the only list is the front page. */
  isSingle: boolean
}

/** Resolves the title, language, names and URLs of a site once, for everything that is made from it. */
export function resolveSite(lists: List[], settings: Settings): Site {
  const { site: url, repo } = settings
  const [first] = lists
  const isSingle = lists.length === 1
  const lang = settings.lang ?? first?.lang ?? 'en'
  const names = pageNames(lists)
  const own = (isSingle && first?.title) || messagesFor(lang).messages.lists
  const title = settings.title ?? own
  return {
    title,
    isNamed: settings.title !== null,
    lang,
    url,
    repo,
    isSingle,
    pages: lists.map((list, index) => {
      const name = names[index] ?? ''
      return {
        list: isSingle ? { ...list, title } : list,
        name,
        url: url === null ? null : pageAddress(url, name),
      }
    }),
  }
}
