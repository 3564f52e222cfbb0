/** What stands in a slot of a pattern. `number` counts entries; `links` are the further ones, `address` is the primary. */
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

/** Fields of several values, which are printed one after another. */
export type ListField = 'authors' | 'orgs' | 'tags'

/**
 * Markdown as it stands, or where a field goes. `form` tells how it is written: of an address `inline`, `reference`,
 * `bare` or `attribute`, of a year `YYYY` or `YY`, of a date `YYYY/MM`, `Mon YYYY` …, else it is empty.
 * `labels` are those of the links and tags that stand there, in lower case.
 */
export type Piece =
  | { kind: 'literal'; text: string }
  | { kind: 'slot'; field: SlotField; form: string; labels: string[] }

/** A line of an entry, or a cell of its row. Its first and last pieces are literals, slots and literals alternate. */
export interface Segment {
  kind: 'line' | 'cell'
  /** What divides it from the segment before: a line's end with the next indentation, a `|`. */
  before: string
  pieces: Piece[]
}

/** One way of writing an entry, and how many are written so. */
export interface Pattern {
  segments: Segment[]
  /** Indentation and mark, `- `, with `0` for a number: entries beside each other share it. */
  lead: string
  count: number
}

/** How several values follow each other. */
export interface Joiner {
  between: string
  /** Before the last of two or more. */
  last: string
  /** Before `et al.`, with how it is spelled; null where no entry says so. */
  etAl: { before: string; words: string } | null
}

/** How links are written: `[[{label}]({address})]`. */
export interface LinkForms {
  /** By label in lower case. */
  byLabel: Record<string, string>
  usual: string
  between: string
}

export type Order = 'newest-first' | 'oldest-first' | 'alphabetical' | 'none'

/** How a section writes its entries: a plain value, which survives JSON. */
export interface Layout {
  /** Most usual first. */
  patterns: Pattern[]
  joiners: Record<ListField, Joiner>
  links: LinkForms
  /** Marks that stand for tags: `x` in `- [x]` for `done`, an icon for what its legend says. */
  characters: Record<string, string>
  /** What stands between the lines of two entries: `\n`, `\n\n` where a blank line does, `\n\n---\n\n` where a rule does. */
  gap: string
  order: Order
  /** What the headings above say for all entries, so that none prints it. */
  inherited: { year: number | null; venue: string | null }
  /** The number that the next entry gets. */
  next: number
}
