import type { Property } from '../model/list.ts'
import type { PageView } from './page-views.ts'

/** The page of a list, as its template sees it: like all views, by the rules in `page-views.ts`. */
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
