import type { Paper } from '../model/list.ts'
import { plainText, yearOf } from '../model/list.ts'
import type { Facet } from '../model/query.ts'
import type { Listing } from './also-listed.ts'
import { inlineHtml, safeUrl, textHtml } from './html.ts'
import { langOf } from './lang-of.ts'
import { sourceName } from './source.ts'
import type { FactView, PaperView } from './view.ts'

/** What a row says depends on where it stands. */
interface Standing {
  /** Of the page. */
  lang: string
  /** Where nearly all papers of the page lead, so that no row need say it. */
  usualSource: string
  /** The sections in which it stands a second time. */
  also: Listing[]
  /** The paper that it follows. */
  before: Paper | undefined
}

/** A paper as templates see it. */
export function paperView(paper: Paper, { lang, usualSource, also, before }: Standing): PaperView {
  return {
    id: paper.id,
    title: paper.title,
    titleHtml: textHtml(paper.title),
    lang: langOf(paper.title, lang),
    url: linkOf(paper) ?? '',
    authors: paper.authors.join(', '),
    facts: factsOf(paper)
      .filter(([facet, value]) => facet !== 'source' || value !== usualSource)
      .map(([facet, value, text]) => factView(facet, value, text, lang)),
    noteHtml: inlineHtml(paper.note),
    noteLang: langOf(plainText(paper.note), lang),
    links: paper.links
      .filter(({ url }) => safeUrl(url) !== null)
      .map(({ label, url }) => ({ label, url, lang: langOf(label, lang) })),
    also: also.map(({ id, section }) => ({
      href: `#${id}`,
      title: section,
      lang: langOf(section, lang),
    })),
    has: hasCode(paper) ? 'code' : '',
    line: before?.place.line === paper.place.line - 1 ? 0 : paper.place.line,
  }
}

/** What a paper can be found by, but for its section: facet, value and how the page says it, in reading order. */
export function factsOf(paper: Paper): [facet: Facet, value: string, text: string | null][] {
  const url = linkOf(paper)
  const facts: [Facet, string, string | null][] = paper.orgs.map((org) => ['org', org, null])
  if (paper.venue !== null) facts.push(['venue', paper.venue, null])
  const year = yearOf(paper)
  if (year !== null) facts.push(['year', String(year), paper.year === null ? paper.date : null])
  if (url !== null && url.startsWith('http')) facts.push(['source', sourceName(url), null])
  for (const tag of paper.tags) facts.push(['tag', tag, null])
  return facts
}

/** Whether one of its links leads to its code, by its label or its address. */
export function hasCode({ link, links }: Paper): boolean {
  const isCode = (label: string, url: string): boolean =>
    /^code\b|代码|源码/i.test(label) || /^https:\/\/git(hub|lab)\.com\/./.test(url)
  return isCode('', link ?? '') || links.some(({ label, url }) => isCode(label, url))
}

function linkOf({ link }: Paper): string | null {
  return link === null ? null : safeUrl(link)
}

function factView(facet: Facet, value: string, text: string | null, lang: string): FactView {
  return {
    facet,
    href: facetHref(facet, value),
    text: text === null ? value : monthName(text, lang),
    lang: text === null ? langOf(value, lang) : '',
    month: text ?? '',
  }
}

/** As `formatQuery` says it, but for letters outside ASCII: they may stand as they are, and weigh a third. */
function facetHref(facet: Facet, value: string): string {
  return `?${facet}=${value.replace(/[^\p{L}\p{N}.*_-]/gu, (character) => (character === ' ' ? '+' : encodeURIComponent(character)))}`
}

const monthFormats = new Map<string, Intl.DateTimeFormat>()

/** `2024-10` as a reader says it: `Oct 2024`. */
function monthName(month: string, lang: string): string {
  const format =
    monthFormats.get(lang) ??
    new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'short', timeZone: 'UTC' })
  monthFormats.set(lang, format)
  return format.format(new Date(`${month}-01`))
}
