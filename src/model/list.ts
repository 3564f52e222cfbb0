/**
 * What a curated list says, once it has been read: no Markdown in it and no HTML.
 * Every other file may import this one; it imports nothing.
 */

/** Where something stands in its source. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
  path: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** A run of text with one look, or a link. `url` has passed the door for addresses: http(s), mailto, or `#…` within the list. */
export type Inline =
  | { kind: 'text' | 'code' | 'strong' | 'emphasis' | 'deleted'; text: string }
  | { kind: 'link'; text: string; url: string }

/** A further address of a paper: `Code`, `Project`, `论文` …, as its list labels it. */
export interface Link {
  label: string
  url: string
}

/** One entry of a list. */
export interface Paper {
  /** The anchor: made from the title, unique in its list, the same wherever the entry stands. */
  id: string
  /** The headings above it, outermost first, without the document's title. */
  section: string[]
  title: string
  /** Its primary address, absolute; null where the list gives none that can be followed. */
  link: string | null
  /** Organisations, each in the one spelling that its list uses for it. */
  orgs: string[]
  /** What the curator says about it, without the organisations and the venue. */
  note: Inline[]
  /** Where it was published, canonically spelled: `NeurIPS`. */
  venue: string | null
  /** The year printed with the venue. */
  year: number | null
  /** The month of publication as `YYYY-MM`: as printed, else from the arXiv id. */
  date: string | null
  authors: string[]
  links: Link[]
  tags: string[]
  /** Without its version: `2409.18869`. */
  arxivId: string | null
  doi: string | null
  place: Place
  places: FieldPlaces
}

/** Where the fields of a paper are printed: null for what is not; where a field has several values, a place each in their order. */
export interface FieldPlaces {
  title: Place
  /** The whole of it, words and address. */
  link: Place | null
  orgs: Place[]
  note: Place | null
  venue: Place | null
  year: Place | null
  date: Place | null
  authors: Place[]
  links: Place[]
  tags: Place[]
}

export interface Section {
  /** The anchor that GitHub gives the same heading. */
  anchor: string
  /** Further anchors that the source declares for it (`<a name>`, `<a id>`). */
  aliases: string[]
  title: string
  /** The headings down to this one, itself the last. */
  path: string[]
  /** What stands between the heading and the first entry, a paragraph each. */
  intro: Inline[][]
  papers: Paper[]
  place: Place
}

/** Why an address of the source belongs to no paper. */
export type OtherKind =
  | 'contents'
  | 'badge'
  | 'prose'
  | 'news'
  | 'sponsors'
  | 'contributing'
  | 'licence'
  | 'citation'
  | 'table'
  | 'fault'
  | 'unparsed'

/** An address of the source that belongs to no paper. */
export interface Other {
  kind: OtherKind
  url: string
  place: Place
}

/** A curated list. Its sections are flat and in the source's order; their paths make the tree. */
export interface List {
  /** As the user named it; `-` for standard input. */
  path: string
  /** Where it lies in its repository, `lists/video.md`; outside of one its name alone. */
  file: string
  title: string
  /** BCP 47, the language of its headings and prose: `en`, `zh` … */
  lang: string
  intro: Inline[][]
  sections: Section[]
  others: Other[]
}

/** Every paper of a list, in the source's order. */
export function papersOf(list: List): Paper[] {
  return list.sections.flatMap((section) => section.papers)
}

/** The year of a paper: the printed one, else that of its date. */
export const yearOf = ({ year, date }: Pick<Paper, 'year' | 'date'>): number | null =>
  year ?? (date === null ? null : Number(date.slice(0, 4)))

/**
 * When a paper came out, as exactly as is known: `YYYY-MM` or `YYYY`. The date of a preprint from another year than the
 * printed one does not count.
 */
export function dateOf({ year, date }: Pick<Paper, 'year' | 'date'>): string | null {
  if (year === null || date?.startsWith(String(year))) return date
  return String(year)
}

/** The words of some inline content, without their look. */
export function plainText(content: Inline[]): string {
  return content.map((inline) => inline.text).join('')
}
