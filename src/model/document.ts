import type { Place } from './list.ts'

/** What stands in a source beside papers and sections, as far as rules ask for it. */
export interface DocumentFacts {
  /** Every heading, in the source's order. */
  headings: Heading[]
  /** Further anchors that raw HTML declares: `<a name>`, `id`. */
  targets: string[]
  inPageLinks: InPageLink[]
  comments: Comment[]
}

export interface Heading {
  /** 1 to 6. */
  depth: number
  title: string
  /** The one that GitHub gives it. */
  anchor: string
  place: Place
}

/** A link to a place within its own page. */
export interface InPageLink {
  text: string
  /** Without `#`, as it is written. */
  anchor: string
  /** Whether it is all that its bullet or its cell begins with, as in a table of contents. */
  isItem: boolean
  place: Place
}

/** A comment of HTML, without its marks. */
export interface Comment {
  text: string
  place: Place
}
