import type { Diagnostic } from '../model/diagnostic.ts'
import { safeJson } from '../model/hidden-characters.ts'
import type { Dates, History, RemovedPaper } from '../model/history.ts'
import {
  papersOf,
  plainText,
  type FieldPlaces,
  type Link,
  type List,
  type Paper,
  type OtherKind,
  type Place,
  type Property,
} from '../model/list.ts'

/** A list as `listwright export` prints it. Its JSON Schema is `listwright/schema.json`. */
export interface ExportedList {
  title: string
  /** Relative to its repository: `lists/video.md`. */
  path: string
  /** BCP 47. */
  lang: string
  sections: ExportedSection[]
  papers: ExportedPaper[]
  /** The papers that it had in the last 24 months, the last first. Missing if no history was read. */
  removed?: RemovedPaper[]
  others: { kind: OtherKind; url: string; line: number; column: number }[]
  diagnostics: (ExportedPlace & { rule: string; level: string; message: string })[]
}

/** A range in the file of the list, as `Place` without `path`. */
export type ExportedPlace = Omit<Place, 'path'>

/** The fields of `Section`, with its line instead of its range, without papers and paragraphs. */
export interface ExportedSection {
  title: string
  anchor: string
  aliases: string[]
  path: string[]
  line: number
}

/** The fields of `Paper` as plain values; `line` to `endLine` are the range of the entry. */
export interface ExportedPaper {
  id: string
  section: string[]
  title: string
  link: string | null
  orgs: string[]
  /** Plain text. */
  note: string | null
  /** Links within the note. */
  noteLinks: Link[]
  venue: string | null
  year: number | null
  date: string | null
  authors: string[]
  links: Link[]
  tags: string[]
  properties: Property[]
  arxivId: string | null
  doi: string | null
  /** When it came into the list, `YYYY-MM-DD` in UTC; null if the history does not say. Missing if no history was read. */
  added?: string | null
  /** When the text of its entry last changed, in the same format. */
  changed?: string | null
  line: number
  column: number
  endLine: number
  /** Where each field is printed, several places for one with several values; a field that is not printed is missing. */
  places: { [Field in keyof FieldPlaces]?: ExportedPlace | ExportedPlace[] }
}

/**
 * Returns a list as plain values for `JSON.stringify`, as `listwright export` prints it.
 * @param diagnostics the problems to include; those of other lists are left out
 * @example
 * ```ts
 * import { exportList, readLists, resolveOptions } from 'listwright'
 *
 * const { lists, diagnostics } = readLists(resolveOptions({ lists: 'README.md' }), '.')
 * const { papers } = exportList(lists[0], diagnostics)
 * console.log(papers[0].note, papers[0].places.title.line) // One model for all. 5
 * ```
 */
export function exportList(list: List, diagnostics: Diagnostic[]): ExportedList {
  return exportDated(list, diagnostics, null)
}

function exportDated(list: List, diagnostics: Diagnostic[], history: History | null): ExportedList {
  return {
    title: list.title,
    path: list.file,
    lang: list.lang,
    sections: list.sections.map(({ title, anchor, aliases, path, place }) => ({
      title,
      anchor,
      aliases,
      path,
      line: place.line,
    })),
    papers: papersOf(list).map((paper) => exportPaper(paper, history?.dates.get(paper))),
    ...(history?.newest && { removed: history.removed }),
    others: list.others.map(({ kind, url, place }) => ({
      kind,
      url,
      line: place.line,
      column: place.column,
    })),
    diagnostics: diagnostics
      .filter(({ place }) => place.path === list.path)
      .map(({ rule, level, message, place }) => ({ rule, level, message, ...exportPlace(place) })),
  }
}

function exportPaper(paper: Paper, dates: Dates | undefined): ExportedPaper {
  return {
    id: paper.id,
    section: paper.section,
    title: paper.title,
    link: paper.link,
    orgs: paper.orgs,
    note: plainText(paper.note) || null,
    noteLinks: paper.note.flatMap((inline) =>
      inline.kind === 'link' ? [{ label: inline.text, url: inline.url }] : [],
    ),
    venue: paper.venue,
    year: paper.year,
    date: paper.date,
    authors: paper.authors,
    links: paper.links,
    tags: paper.tags,
    properties: paper.properties,
    arxivId: paper.arxivId,
    doi: paper.doi,
    ...(dates && { added: dates.added, changed: dates.changed }),
    line: paper.place.line,
    column: paper.place.column,
    endLine: paper.place.endLine,
    places: exportPlaces(paper.places),
  }
}

function exportPlaces(places: FieldPlaces): ExportedPaper['places'] {
  const printed = Object.entries(places).filter(
    ([, place]) => place !== null && !(Array.isArray(place) && !place.length),
  )
  return Object.fromEntries(
    printed.map(([field, place]: [string, Place | Place[]]) => [
      field,
      Array.isArray(place) ? place.map(exportPlace) : exportPlace(place),
    ]),
  )
}

const exportPlace = ({ line, column, endLine, endColumn }: Place): ExportedPlace => ({
  line,
  column,
  endLine,
  endColumn,
})

/** One list as an object, several as an array of them. */
export function exportLists(
  lists: { list: List; history?: History | null }[],
  diagnostics: Diagnostic[],
): string {
  const exported = lists.map(({ list, history }) => exportDated(list, diagnostics, history ?? null))
  return `${safeJson(exported.length === 1 ? exported[0] : exported)}\n`
}
