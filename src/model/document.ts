import type { Place } from './list.ts'

/** Parts of a document that rules need, besides papers and sections. */
export interface DocumentFacts {
  /** All headings, in source order. */
  headings: Heading[]
  /** Further anchors that raw HTML declares: `<a name>`, `id`. */
  targets: string[]
  inPageLinks: InPageLink[]
  comments: Comment[]
  /** The items of each numbered list, read as papers or not. */
  numberedLists: NumberedItem[][]
}

/** An item of a numbered list, as offsets into the source. */
export interface NumberedItem {
  start: number
  end: number
}

export interface Heading {
  /** 1 to 6. */
  depth: number
  title: string
  /** As GitHub generates it. */
  anchor: string
  place: Place
}

/** A link to an anchor of the same page. */
export interface InPageLink {
  text: string
  /** As written, without `#`. */
  anchor: string
  /** Whether its bullet or cell begins with it, as in a table of contents. */
  isItem: boolean
  place: Place
}

/** An HTML comment, without `<!--` and `-->`. */
export interface Comment {
  text: string
  place: Place
}
