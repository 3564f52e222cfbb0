/**
 * What a curated list says, once it has been read: no Markdown in it and no HTML.
 * Every other file may import this one; it imports nothing.
 */

/** A range in a source. Lines and columns start at 1, columns count UTF-16 units, the end is exclusive. */
export interface Place {
  /** The path of the list, as the user named it. */
  path: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** A run of text with one style, or a link. `url` is http(s), mailto, or `#…` within the list; no other scheme occurs. */
export type Inline =
  | { kind: 'text' | 'code' | 'strong' | 'emphasis' | 'deleted'; text: string }
  | { kind: 'link'; text: string; url: string }

/**
 * A block of an introduction. A paragraph holds no line breaks. `start` is the first number of a numbered list, null for
 * bullets. The rows of a table have as many cells as its header, `align` has an entry for each. `lang` is as written after
 * the fence; `alert` is set for `> [!NOTE]` and the like. A footnote follows the block that refers to it as `[label]`.
 */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; start: number | null; items: Block[][] }
  | { kind: 'table'; align: (Align | null)[]; header: Inline[][]; rows: Inline[][][] }
  | { kind: 'code'; lang: string | null; text: string }
  | { kind: 'quote'; alert: Alert | null; blocks: Block[] }
  | { kind: 'footnote'; label: string; blocks: Block[] }

/** The alignment of a column. */
export type Align = 'left' | 'center' | 'right'

/** The kinds of GitHub's alerts. */
export type Alert = 'note' | 'tip' | 'important' | 'warning' | 'caution'

/** A further URL of a paper. */
export interface Link {
  /** As the list labels it: `Code`, `Project`, `论文`. */
  label: string
  /** Absolute, or relative if the repository of the list is not known. */
  url: string
}

/** One entry of a list. */
export interface Paper {
  /** The anchor: made from the title, unique in its list, the same wherever the entry is. */
  id: string
  /** The headings above it, outermost first, without the document's title. */
  section: string[]
  /** As printed, without Markdown. */
  title: string
  /** Its primary URL, absolute; null if the list has none that can be followed. */
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
  /** In the order of the list, as printed. */
  authors: string[]
  /** Further URLs: code, project pages. */
  links: Link[]
  /** Code spans and cells that sort the entries: `MIT`, `survey`. */
  tags: string[]
  /** Cells and labelled lines that no other field holds, in their order. */
  properties: Property[]
  /** Without its version: `2409.18869`. */
  arxivId: string | null
  /** `10.1000/182`, without a URL around it. */
  doi: string | null
  /** The whole entry. */
  place: Place
  /** Each of its fields. */
  places: FieldPlaces
}

/**
 * The ranges of the fields of a paper. null and empty arrays are for what is not printed; a field with several values has a
 * range for each, in their order.
 */
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
  properties: Place[]
}

/** A cell or a labelled line, `Duration: 8 weeks`: the words above or before it, and its own. */
export interface Property {
  name: string
  value: string
}

/** A heading with its entries. */
export interface Section {
  /** The anchor that GitHub gives the same heading. */
  anchor: string
  /** Further anchors that the source declares for it (`<a name>`, `<a id>`). */
  aliases: string[]
  /** The text of the heading, without Markdown. */
  title: string
  /** The headings down to this one, itself the last. */
  path: string[]
  /** What is between the heading and the first entry, without tables of contents and badges. */
  intro: Block[]
  papers: Paper[]
  /** The heading. */
  place: Place
}

/**
 * Why a URL of the source belongs to no paper: it is in a table of contents, an image or a badge, in a paragraph, among news,
 * sponsors, hints for contributors, licences or citations of the list, in a table that is not of papers; it is broken
 * (`fault`); or it is in an item that was not read (`unparsed`).
 */
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

/** A URL of the source that belongs to no paper. */
export interface Other {
  kind: OtherKind
  /** As written if it is broken or relative. */
  url: string
  /** The link. */
  place: Place
}

/** A curated list. Its sections are flat and in the source's order; their paths make the tree. */
export interface List {
  /** As the user named it; `-` for standard input. */
  path: string
  /** Where it lies in its repository, `lists/video.md`; outside of one its name alone. */
  file: string
  /** Its first heading, or the option `title`. */
  title: string
  /** BCP 47, the language of its headings and prose: `en`, `zh` … */
  lang: string
  /** What is above the first section, without tables of contents and badges. */
  intro: Block[]
  sections: Section[]
  /** The URLs that belong to no paper. */
  others: Other[]
}

/**
 * Returns all papers of a list, in the order of the source.
 * @example
 * ```ts
 * import { papersOf, readLists, resolveOptions } from 'listwright'
 *
 * const { lists } = readLists(resolveOptions({ lists: 'README.md' }), '.')
 * console.log(papersOf(lists[0]).map(({ id }) => id)) // [ 'emu3', 'nvlm' ]
 * ```
 */
export function papersOf(list: List): Paper[] {
  return list.sections.flatMap((section) => section.papers)
}

/** The year of a paper: the printed one, else that of its date. */
export const yearOf = ({ year, date }: Pick<Paper, 'year' | 'date'>): number | null =>
  year ?? (date === null ? null : Number(date.slice(0, 4)))

/**
 * When a paper came out, as exactly as is known: `YYYY-MM` or `YYYY`. The month of a preprint counts where a later year is
 * printed, as that of its venue. A month after the printed year is that of a later copy and does not count.
 */
export function dateOf({ year, date }: Pick<Paper, 'year' | 'date'>): string | null {
  return date !== null && (year === null || Number(date.slice(0, 4)) <= year)
    ? date
    : (year?.toString() ?? null)
}

/**
 * Returns the text of inline content, without its style.
 * @example
 * ```ts
 * import { papersOf, plainText, readLists, resolveOptions } from 'listwright'
 *
 * const { lists } = readLists(resolveOptions({ lists: 'README.md' }), '.')
 * console.log(plainText(papersOf(lists[0])[0].note)) // One model for all.
 * ```
 */
export function plainText(content: Inline[]): string {
  return content.map((inline) => inline.text).join('')
}

/** Returns the text of the first paragraph of an introduction; null without one. */
export function firstParagraph(intro: Block[]): string | null {
  const first = intro.find((block) => block.kind === 'paragraph')
  return first ? plainText(first.content) : null
}
