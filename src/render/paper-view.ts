import { isCodeLink } from '../model/code-link.ts'
import type { Paper } from '../model/list.ts'
import { dateOf, plainText, yearOf } from '../model/list.ts'
import type { Facet } from '../model/query.ts'
import { venueName } from '../model/venue-name.ts'
import type { Listing } from './also-listed.ts'
import { facetHref } from './facet-href.ts'
import { inlineHtml, safeUrl, textHtml } from './safe-html.ts'
import { langOf } from './lang-of.ts'
import { distinctLinks } from './link-labels.ts'
import { monthName } from './month-name.ts'
import { isLong, withLines } from './note-lines.ts'
import { sourceName } from './source-name.ts'
import type { FactView, PaperView } from './list-view.ts'

/** The context that a row depends on. */
interface Standing {
  /** Of the page. */
  lang: string
  /** Where nearly all papers of the page lead, so that no row need say it. */
  usualSource: string
  /** The other sections that list it. */
  also: Listing[]
  /** Anchors that it had in former versions. */
  former: string[]
  /** Whether it was added lately. */
  isNew: boolean
  /** The paper that it follows. */
  before: Paper | undefined
}

/** A paper as templates see it. */
export function paperView(
  paper: Paper,
  { lang, usualSource, also, former, isNew, before }: Standing,
): PaperView {
  const url = linkOf(paper) ?? ''
  const authors = paper.authors.map(inOneLine).join(', ')
  const note = withLines(paper.note)
  return {
    id: paper.id,
    former,
    title: paper.title,
    titleHtml: textHtml(paper.title),
    lang: langOf(paper.title, lang),
    url,
    authors,
    isNew: Number(isNew),
    isLong: Number(isLong(plainText(note), authors)),
    facts: factsOf(paper)
      .filter(([facet, value]) => facet !== 'source' || value !== usualSource)
      .map(([facet, value, text]) => factView(facet, value, text, lang)),
    noteHtml: inlineHtml(note),
    noteLang: langOf(plainText(paper.note), lang),
    links: distinctLinks(
      paper.links.filter((link) => safeUrl(link.url) !== null),
      url,
    ).map((link) => ({ ...link, lang: langOf(link.label, lang) })),
    properties: paper.properties,
    also: also.map(({ id, section }) => ({
      href: `#${id}`,
      title: section,
      lang: langOf(section, lang),
    })),
    has: hasCode(paper) ? 'code' : '',
    line: before?.place.line === paper.place.line - 1 ? 0 : paper.place.line,
  }
}

/**
 * Returns the facets of a paper except its section, in reading order: the facet, its value, and the text of the row if it
 * differs: the venue as the list writes it, the month of a year.
 */
export function factsOf(paper: Paper): [facet: Facet, value: string, text: string | null][] {
  const url = linkOf(paper)
  const facts: [Facet, string, string | null][] = []
  const year = yearOf(paper)
  const date = dateOf(paper)
  if (year !== null) facts.push(['year', String(year), date?.includes('-') ? date : null])
  if (paper.venue !== null) {
    const name = venueName(paper.venue)
    facts.push(['venue', name, name === paper.venue ? null : paper.venue])
  }
  for (const org of paper.orgs) facts.push(['org', org, null])
  if (url !== null && url.startsWith('http')) facts.push(['source', sourceName(url), null])
  for (const tag of paper.tags) facts.push(['tag', tag, null])
  return facts
}

/** The month that a row shows, `2024-10`; null for the one of a preprint from another year than the printed one. */
export function monthOf(paper: Paper): string | null {
  return paper.date?.startsWith(`${yearOf(paper)}-`) ? paper.date : null
}

/** Whether one of its links leads to its code, by its label or its address. */
export const hasCode = ({ link, links }: Paper): boolean =>
  [{ label: '', url: link ?? '' }, ...links].some(isCodeLink)

/** Puts a non-breaking space into `Doe, Jane`, which also distinguishes its comma from one between authors. */
const inOneLine = (author: string): string => author.replace(/, /g, ',\u00a0')

function linkOf({ link }: Paper): string | null {
  return link === null ? null : safeUrl(link)
}

/** Shows a month only if it is in the printed year; the month of an earlier preprint is only for sorting. */
function factView(facet: Facet, value: string, text: string | null, lang: string): FactView {
  const isYear = facet === 'year'
  const isNamed = text?.startsWith(value) === true
  return {
    facet,
    href: facetHref(facet, value),
    text: isYear ? (isNamed ? monthName(text, lang) : value) : (text ?? value),
    lang: isYear || text !== null ? '' : langOf(value, lang),
    month: isYear ? (text ?? '') : '',
  }
}
