import type { Link, Paper, Place } from '../model/list.ts'
import { arxivIdOf, doiOf, monthOfArxivId } from '../model/identifiers.ts'
import { bare } from './field/labels.ts'
import { readHead, readSlot, type Mention } from './field/orgs.ts'
import type { Draft } from './draft/draft.ts'
import { inlineOf, type ResolveUrl } from './inline.ts'
import { slice } from './slice.ts'
import type { Range } from '../model/source-text.ts'
import { wordsOf, type Line } from './line.ts'
import { locatedIn, rangeOf, type Located } from './located.ts'
import type { PlaceOf } from './place-of.ts'

/**
 * A paper without the fields that depend on the whole list: its id and the spelling of its
 * organisations.
 */
export interface Candidate {
  paper: Paper
  mentions: (Mention & { places: Place[] })[]
  /** The note including its head, in case the head turns out not to be an organisation. */
  withHead: { note: Paper['note']; place: Place | null }
}

/**
 * Builds the paper of an entry.
 * @param marks the meanings of the icons in it
 */
export function candidateOf(
  { draft, start, end }: Range & { draft: Draft },
  section: string[],
  {
    resolveUrl,
    placeOf,
    marks,
  }: { resolveUrl: ResolveUrl; placeOf: PlaceOf; marks: Located<string>[] },
): Candidate {
  const at = (range: Range | null): Place | null => range && placeOf(range.start, range.end)
  const all = (ranges: Range[]): Place[] => ranges.map((range) => placeOf(range.start, range.end))
  const link = draft.link && resolveUrl(draft.link)
  const title = draft.title.value || link || draft.link?.text || ''
  const head = draft.isGrouped ? readHead(draft.note.shape, title) : null
  const note = withoutMarks(head ? slice(draft.note, head.length) : draft.note, marks)
  const links = draft.links.flatMap((span): (Link & { span: Range })[] => {
    const url = resolveUrl(span)
    return url === null || url.startsWith('#')
      ? []
      : [{ label: bare(span.text) || hostOf(url), url, span }]
  })
  const addresses = [link, ...links.map(({ url }) => url)].filter(
    (url) => url !== null && /^https?:/i.test(url),
  ) as string[]
  const arxivId = first(addresses, arxivIdOf)
  const { venue = null, year: printed = null, date = null } = draft.publication ?? {}
  // `arXiv 2004` next to a URL with 2004.05682 means April 2020.
  const isMonth = printed !== null && arxivId?.startsWith(String(printed.value)) === true
  const year = isMonth ? { ...printed, value: 2000 + Math.floor(printed.value / 100) } : printed
  // An icon printed as a tag is replaced by its meaning in the legend.
  const tags = [
    ...draft.tags.filter(
      ({ start, end }) =>
        !marks.some(
          (mark) =>
            start <= mark.start && mark.end <= end && end - start <= mark.end - mark.start + 2,
        ),
    ),
    ...marks,
  ]
  const mentioned = (mention: Mention | null, line: Line | null): Candidate['mentions'] =>
    mention && line ? [{ ...mention, places: all(locatedIn(line, mention.names)) }] : []
  const paper: Paper = {
    id: '',
    section,
    title,
    link,
    orgs: [],
    note: inlineOf(note, resolveUrl),
    venue: venue && venue.value,
    year: year ? year.value : yearOf(section),
    date: date ? date.value : arxivId && monthOfArxivId(arxivId),
    authors: draft.authors.map(({ value }) => value),
    links: links.map(({ label, url }) => ({ label, url })),
    tags: tags.map(({ value }) => value),
    properties: draft.properties.map(({ value }) => value),
    arxivId,
    doi: first(addresses, doiOf),
    place: placeOf(start, end),
    places: {
      title: placeOf(draft.title.start, draft.title.end),
      link: link === null ? null : at(draft.link),
      orgs: [],
      note: at(rangeOf(note)),
      venue: at(venue),
      year: at(year),
      date: at(date),
      authors: all(draft.authors),
      links: all(links.map(({ span }) => span)),
      tags: all(tags),
      properties: all(draft.properties),
    },
  }
  return {
    paper,
    mentions: [
      ...mentioned(head?.orgs ?? null, draft.note),
      ...mentioned(draft.orgs && readSlot(wordsOf(draft.orgs)), draft.orgs),
    ],
    withHead: head
      ? { note: inlineOf(draft.note, resolveUrl), place: at(rangeOf(draft.note)) }
      : { note: paper.note, place: paper.places.note },
  }
}

/** Removes trailing icons that the legend explains. */
function withoutMarks(note: Line, marks: Range[]): Line {
  const end = rangeOf(note)?.end
  const mark = marks.find((each) => each.end === end)
  return mark
    ? withoutMarks(slice(note, 0, note.shape.trimEnd().length - (mark.end - mark.start)), marks)
    : note
}

/** Words beside a year that make it an end of a span: `Before 2022`. */
const ofSpan =
  /\b(?:before|until|till|pre|prior|since|after|post|from|by|earlier|later|older|onwards?|now)\b|[前后後]|以[来來]|이[전후]|(?:^|\s)(?:до|после|с|ранее)(?:\s|$)/iu

/** The year in a heading, `2020` or `2020 Venues`, for papers that print none. */
function yearOf(section: string[]): number | null {
  for (const title of section.toReversed()) {
    if (ofSpan.test(title)) continue
    const [, year, other] =
      /^(?:((?:19|20)\d\d)(?:\s+\p{L}+)?|\p{L}+\s+((?:19|20)\d\d))$/u.exec(title) ?? []
    if (year ?? other) return Number(year ?? other)
  }
  return null
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url)

function first<T>(values: string[], read: (value: string) => T | null): T | null {
  for (const value of values) {
    const found = read(value)
    if (found !== null) return found
  }
  return null
}
