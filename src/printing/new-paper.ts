import { arxivIdOf, doiOf, monthOfArxivId } from '../model/identifiers.ts'
import type { Paper, Place } from '../model/list.ts'
import type { Layout, SlotField } from './layout.ts'

/** What somebody says of a new paper. Empty texts and arrays, and null, are for what is not said. */
export interface NewPaper {
  title: string
  /** An absolute URL, `''` for none; anything else while it is not known. */
  link: string
  authors: string[]
  orgs: string[]
  venue: string
  year: number | null
  note: string
  /** URLs of its code. */
  code: string[]
}

/** Whether most entries print a field. */
export function printsField({ patterns }: Pick<Layout, 'patterns'>, field: SlotField): boolean {
  const has = patterns.map(({ segments, count }) =>
    segments.some(({ pieces }) =>
      pieces.some((piece) => piece.kind === 'slot' && piece.field === field),
    )
      ? count
      : -count,
  )
  return has.reduce((sum, count) => sum + count, 0) > 0
}

/**
 * A paper as a section would have it: its links to code have the section's label, and the year of
 * an arXiv id is printed where the section prints years.
 */
export function paperFrom(said: NewPaper, layout: Layout): Paper {
  const isWhole = URL.canParse(said.link)
  const arxivId = isWhole ? arxivIdOf(said.link) : null
  const date = arxivId === null ? null : monthOfArxivId(arxivId)
  const [, venue = said.venue, venueYear] = /^(.*\S)\s+((?:19|20)\d\d)$/.exec(said.venue) ?? []
  // `NeurIPS 2024` is a venue and a year, unless another year is said.
  const isVenueYear =
    venueYear !== undefined && (said.year ?? Number(venueYear)) === Number(venueYear)
  const known = date !== null && printsField(layout, 'year') ? Number(date.slice(0, 4)) : null
  return {
    id: '',
    section: [],
    title: said.title,
    link: said.link || null,
    orgs: said.orgs,
    note: said.note ? [{ kind: 'text', text: said.note }] : [],
    venue: (isVenueYear ? venue : said.venue) || layout.inherited.venue,
    year: said.year ?? (isVenueYear ? Number(venueYear) : known) ?? layout.inherited.year,
    date,
    authors: said.authors,
    links: said.code.map((url) => ({ label: layout.links.code || url, url })),
    tags: [],
    properties: [],
    arxivId,
    doi: isWhole ? doiOf(said.link) : null,
    place: nowhere,
    places: {
      title: nowhere,
      link: null,
      orgs: [],
      note: null,
      venue: null,
      year: null,
      date: null,
      authors: [],
      links: [],
      tags: [],
      properties: [],
    },
  }
}

const nowhere: Place = { path: '', line: 1, column: 1, endLine: 1, endColumn: 1 }
