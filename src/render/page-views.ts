import type { Messages } from '../model/messages/messages.ts'

/**
 * The values that templates can print: strings, numbers and arrays of them.
 * Names that end in `Html` contain markup; everything else is text, which is escaped when it is printed.
 * A missing string is `''`.
 */

/** The values that every page has. */
export interface PageView {
  kind: 'list' | 'front' | 'picture' | 'news'
  /** The kind of its entries: `tools`; `''` for papers. */
  entries: string
  lang: string
  dir: string
  /** The language of the interface, if it is not that of the page. */
  uiLang: string
  title: string
  description: string
  /** `''` if the URL of the site is not known. */
  canonical: string
  /** The absolute URL of its preview image; `''` if there is none. */
  card: string
  /** Its papers as JSON-LD; `''` if it has none. */
  linkedData: string
  /** The Atom feed of papers added to the list; `''` if there is none. */
  feed: string
  /** `''` if the repository is not known. */
  repoUrl: string
  /** The style, the scripts and what the page may load. */
  headHtml: string
  words: Omit<
    Messages,
    'alerts' | 'all' | 'facets' | 'count' | 'lists' | 'search' | 'keys' | 'orders' | 'take'
  >
}

export interface FrontView extends PageView {
  /** 1 if the title comes from the options; else it is a default in the language of the interface. */
  isNamed: number
  /** The placeholder of the search field. */
  search: string
  /** The number of entries of all lists. */
  count: number
  /** Labels the date of a list's newest entry. */
  newestLabel: string
  lists: {
    href: string
    title: string
    lang: string
    /** The first sentence of its introduction. */
    about: string
    aboutLang: string
    /** The number of its entries, in words and as a number, and their kind. */
    size: string
    count: number
    entries: string
    /** The date of the newest entry, `2024-10` and in words; `''` if no entry has a date. */
    newest: string
    newestText: string
  }[]
}

/** A chart of when papers came out: bars in a cell for each year and section. */
export interface PictureView extends PageView {
  heading: string
  /** The address of the list. */
  back: string
  caption: string
  /** The numbers of the caption, separated by a comma. */
  numbers: string
  /** The height of the highest bar, in the units of `bars`. */
  height: number
  years: { text: string; href: string }[]
  rows: { key: string; title: string; lang: string; cells: CellView[] }[]
  table: {
    /** The heading of the first column, and the key of its message. */
    corner: { key: string; text: string }
    heads: { key: string; text: string; lang: string }[]
    lines: { text: string; href: string; cells: { count: number; href: string }[]; total: number }[]
  }
}

/** What was added to a list and removed from it, by month. */
export interface NewsView extends PageView {
  heading: string
  /** The address of the list. */
  back: string
  months: { month: string; text: string; groups: NewsGroupView[] }[]
  /** The number of papers added before these months. */
  older: number
  olderText: string
}

export interface NewsGroupView {
  key: 'added' | 'retitled' | 'removed'
  text: string
  count: number
  items: {
    /** `2024-10-05` */
    day: string
    /** The paper on the page of the list, or the link of a removed paper; `''` if it has none. */
    href: string
    titleHtml: string
    lang: string
    /** The innermost section. */
    section: string
    sectionLang: string
    /** Its previous title; `''` if the title did not change. */
    fromHtml: string
    fromLang: string
  }[]
  /** The number of papers that are not shown, and the address that has them; `''` if none has. */
  more: number
  moreText: string
  rest: string
}

export interface CellView {
  href: string
  label: string
  count: number
  width: number
  bars: { x: number; y: number; width: number; height: number }[]
}
