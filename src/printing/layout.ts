/**
 * The field of a slot. `number` counts entries, `address` is the primary link, and `links` are the
 * others.
 */
export type SlotField =
  | 'number'
  | 'title'
  | 'address'
  | 'authors'
  | 'orgs'
  | 'venue'
  | 'year'
  | 'date'
  | 'note'
  | 'links'
  | 'tags'

/** Fields with several values. */
export type ListField = 'authors' | 'orgs' | 'tags'

/**
 * Literal Markdown, or a slot for a field. `form` is the format of the value: `inline`,
 * `reference`, `bare` or `attribute` for a URL, `YYYY` or `YY` for a year, `YYYY/MM`, `Mon YYYY` …
 * for a date, else empty. `labels` are those of the links and tags in the slot, in lower case.
 */
export type Piece =
  | { kind: 'literal'; text: string }
  | { kind: 'slot'; field: SlotField; form: string; labels: string[] }

/**
 * A line of an entry, or a cell of its row. Literals and slots alternate; the first and the last
 * piece are literals.
 */
export interface Segment {
  kind: 'line' | 'cell'
  /** The separator from the previous segment: a line end with the next indentation, or a `|`. */
  before: string
  pieces: Piece[]
}

/** One way of writing an entry, and the number of entries written like that. */
export interface Pattern {
  segments: Segment[]
  /** Indentation and marker, `- `, with `0` for a number; adjacent entries share it. */
  lead: string
  count: number
}

/** How several values are joined. */
export interface Joiner {
  between: string
  /** Before the last of two or more values. */
  last: string
  /** Before `et al.`, and how it is spelled; null if no entry has it. */
  etAl: { before: string; words: string } | null
}

/** How links are written: `[[{label}]({address})]`. */
export interface LinkForms {
  /** By label in lower case. */
  byLabel: Record<string, string>
  usual: string
  between: string
  /** What links to code are called; empty where they are called by their URL. */
  code: string
}

export type Order = 'newest-first' | 'oldest-first' | 'alphabetical' | 'none'

/** How a section writes its entries: plain data that can be serialised as JSON. */
export interface Layout {
  /** Most frequent first. */
  patterns: Pattern[]
  joiners: Record<ListField, Joiner>
  links: LinkForms
  /** Icons that represent tags: `x` in `- [x]` for `done`, an icon from a legend. */
  icons: Record<string, string>
  /**
   * The text between the lines of two entries: `\n`, `\n\n` with a blank line, `\n\n---\n\n` with
   * a rule.
   */
  gap: string
  order: Order
  /** The venue and year in the headings above, which no entry prints. */
  inherited: { year: number | null; venue: string | null }
  /** The number of the next entry. */
  next: number
}
