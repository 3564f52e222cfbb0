import type { List } from './list.ts'
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
