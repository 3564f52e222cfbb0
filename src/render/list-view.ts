import type { Property } from '../model/list.ts'
import type { PageView } from './page-views.ts'

/** The page of a list. The rules for views are in `page-views.ts`. */
export interface ListView extends PageView {
  heading: string
  introHtml: string
  /** The source on GitHub; `''` if it is not known. */
  sourceUrl: string
  /** The placeholder of the search field. */
  search: string
  /** Papers of the list. */
  count: number
  /** 1 if the list is so long that the browser should not lay out what is off screen. */
  long: number
  /** 1 if many rows show a month: then years without one get the same width, so that what follows is aligned. */
  hasMonths: number
  facets: FacetView[]
  /** The orders that a reader can choose, that of the list (`''`) first. */
  orders: { order: string; label: string }[]
  /** The file with the days on which papers were added; `''` if there is none or all have the same day. */
  days: string
  sections: SectionView[]
  /** The address of the chart; `''` if too few papers have a date. */
  picture: string
  /** The address of the page of news; `''` if the history of the list is not known. */
  news: string
  /** The address of the front page; `''` if this page is it. */
  front: string
}

/** A value of a paper, as a link that filters the list by it. */
export interface FactView {
  facet: string
  href: string
  text: string
  lang: string
  /** For a year, the month of publication: `2024-10`. */
  month: string
}

export interface LinkView {
  label: string
  lang: string
  url: string
}

export interface PaperView {
  id: string
  /** Its anchors in earlier versions of the list. */
  former: string[]
  title: string
  /** The title with its mathematics as MathML. */
  titleHtml: string
  lang: string
  url: string
  authors: string
  /** 1 if it was added recently. */
  isNew: number
  /** 1 if the note and the authors are so long that they are folded at first. */
  isLong: number
  /** The date comes first. */
  facts: FactView[]
  noteHtml: string
  noteLang: string
  links: LinkView[]
  /** The other places in the list where it appears. */
  properties: Property[]
  also: { href: string; title: string; lang: string }[]
  /** `code` if the paper links to its code. */
  has: string
  /** Its line in the source; 0 if it is the line after that of the previous paper. */
  line: number
}

/** The papers of one `<ol>`. */
export interface ChunkView {
  start: number
  /** A rough size, 1 to 6, from which the browser estimates their height; 0 in a short list. */
  size: number
  papers: PaperView[]
}

export interface SectionView {
  anchor: string
  aliases: string[]
  title: string
  lang: string
  /** The level of its heading, 2 to 6. */
  level: number
  introHtml: string
  chunks: ChunkView[]
  /** The number of papers, including those of its subsections. */
  count: number
  /** 1 if it has no content, nor have its subsections, such as a heading above a table of contents: only its anchors are kept. */
  hollow: number
  /** 1 if no paper is before it: then its introduction is shortened. */
  early: number
  /** 1 if the contents fold its subsections. */
  folded: number
  /** As `size` of a chunk, including its subsections. */
  size: number
  sections: SectionView[]
}

/** A value of a facet, as a link that filters the list by it. */
export interface FacetValueView {
  href: string
  text: string
  lang: string
  /** The number of papers that have it. */
  count: number
}

export interface FacetView {
  facet: string
  label: string
  /** Its most frequent values, or all years; empty if the facet is closed at first. */
  values: FacetValueView[]
  /** The number of its values. */
  count: number
  /** The label of the button that shows all values; `''` if `values` is complete. */
  all: string
}
