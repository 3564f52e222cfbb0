import type { Messages } from '../model/messages/messages.ts'

/**
 * What templates may see: strings, numbers and lists of them.
 * Names that end in `Html` are markup already; everything else is text and is escaped where it is printed.
 * A string that has nothing to say is `''`.
 */

/** What stands in the head of every page. */
export interface PageView {
  kind: 'list' | 'front' | 'picture' | 'news'
  /** What its entries are called: `tools`; `''` for papers. */
  entries: string
  lang: string
  dir: string
  /** Of the interface, where it is not the page's. */
  uiLang: string
  title: string
  description: string
  /** `''` where the site's address is not known. */
  canonical: string
  /** The picture that a link to it brings with it, a whole address; `''` where there is none. */
  card: string
  /** What it lists, as JSON-LD; `''` where it lists nothing. */
  linkedData: string
  /** The Atom feed of what was added to the list; `''` where there is none. */
  feed: string
  /** `''` where the repository is not known. */
  repoUrl: string
  /** The style, the scripts and what the page may load. */
  headHtml: string
  words: Omit<
    Messages,
    'alerts' | 'all' | 'facets' | 'count' | 'lists' | 'search' | 'keys' | 'orders' | 'take'
  >
}

export interface FrontView extends PageView {
  /** 1 where the curator gave the title; else it is the interface's. */
  isNamed: number
  /** What the search field says while it is empty. */
  search: string
  /** Entries of all lists. */
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
    /** How many entries it has, in words and as a number, and what they are called. */
    size: string
    count: number
    entries: string
    /** When the newest of them came out, `2024-10` and as a reader says it; `''` where none says. */
    newest: string
    newestText: string
  }[]
}

/** When the papers of a list came out, as bars in one cell a year and section. */
export interface PictureView extends PageView {
  heading: string
  /** Where the list is. */
  back: string
  caption: string
  /** The numbers of the caption, separated by a comma. */
  numbers: string
  /** Of the highest bar; in the units of `bars`, as is their width in those of `cells`. */
  height: number
  years: { text: string; href: string }[]
  rows: { key: string; title: string; lang: string; cells: CellView[] }[]
  table: {
    /** The words above the first column, and their key. */
    corner: { key: string; text: string }
    heads: { key: string; text: string; lang: string }[]
    lines: { text: string; href: string; cells: { count: number; href: string }[]; total: number }[]
  }
}

/** What a list gained and lost, by month. */
export interface NewsView extends PageView {
  heading: string
  /** Where the list is. */
  back: string
  months: { month: string; text: string; groups: NewsGroupView[] }[]
  /** How many papers were added before these months. */
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
    /** The paper on the page of the list, or where a removed one is; `''` where nothing leads to it. */
    href: string
    titleHtml: string
    lang: string
    /** The innermost one. */
    section: string
    sectionLang: string
    /** The title that it had before; `''` for its present one. */
    fromHtml: string
    fromLang: string
  }[]
  /** How many are not shown, and where they are; `''` where nowhere. */
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
