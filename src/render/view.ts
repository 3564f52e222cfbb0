import type { Property } from '../model/list.ts'
import type { Messages } from '../model/messages/messages.ts'

/**
 * What templates may see: strings, numbers and lists of them.
 * Names that end in `Html` are markup already; everything else is text and is escaped where it is printed.
 * A string that has nothing to say is `''`.
 */

/** A property of a paper that the list can be narrowed by, as a link that does so. */
export interface FactView {
  facet: string
  href: string
  text: string
  lang: string
  /** Of a year, the month in which the paper came out: `2024-10`. */
  month: string
}

export interface LinkView {
  label: string
  lang: string
  url: string
}

export interface PaperView {
  id: string
  /** Anchors that it had in former versions of the list. */
  former: string[]
  title: string
  /** The title with its mathematics as MathML. */
  titleHtml: string
  lang: string
  url: string
  authors: string
  /** 1 where it was added lately. */
  isNew: number
  /** 1 where the note and the authors take so much room that they are folded at first. */
  isLong: number
  /** The date comes first. */
  facts: FactView[]
  noteHtml: string
  noteLang: string
  links: LinkView[]
  /** Where in the list it stands a second time. */
  properties: Property[]
  also: { href: string; title: string; lang: string }[]
  /** `code` where its code is linked. */
  has: string
  /** Of the source; 0 where it follows on the paper before. */
  line: number
}

/** Papers that stand in one `<ol>`. */
export interface ChunkView {
  start: number
  /** A rough measure of them for the browser's guess of their height, 1 to 6; 0 in a short list. */
  size: number
  papers: PaperView[]
}

export interface SectionView {
  anchor: string
  aliases: string[]
  title: string
  lang: string
  /** Of its heading: 2 to 6. */
  level: number
  introHtml: string
  chunks: ChunkView[]
  /** Papers, those of its sections included. */
  count: number
  /** 1 where it and its sections say nothing at all, as a heading over a table of contents does: of such a one only the anchors are kept. */
  hollow: number
  /** 1 where no paper comes before it: its introduction is then cut short. */
  early: number
  /** 1 where the contents show its sections only when asked. */
  folded: number
  /** As that of a chunk, its sections included. */
  size: number
  sections: SectionView[]
}

/** A value of a facet, as a link that narrows the list to it. */
export interface FacetValueView {
  href: string
  text: string
  lang: string
  /** Papers that have it. */
  count: number
}

export interface FacetView {
  facet: string
  label: string
  /** Its most frequent values, of years all; none where the facet is closed at first. */
  values: FacetValueView[]
  /** How many values it has. */
  count: number
  /** The words of the button that shows all of them; `''` where `values` has them. */
  all: string
}

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

export interface ListView extends PageView {
  heading: string
  introHtml: string
  /** The source on GitHub, `''` where it is not known. */
  sourceUrl: string
  /** What the search field says while it is empty. */
  search: string
  /** Papers of the list. */
  count: number
  /** 1 where the list is so long that what is off screen should not be laid out. */
  long: number
  /** 1 where so many rows show a month that years take as much room, and all that follows them is aligned. */
  hasMonths: number
  facets: FacetView[]
  /** The ways to order the list, its own (`''`) first. */
  orders: { order: string; label: string }[]
  /** The file with the days on which papers were added; `''` where there is none, or all came on one. */
  days: string
  sections: SectionView[]
  /** Where the picture of the list is; `''` where too few papers say when they came out. */
  picture: string
  /** Where the page is that says what is new; `''` where that is not known. */
  news: string
  /** Where the site's front page is; `''` where this is it. */
  front: string
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
