import type { Paper } from '../list.ts'
import { plainText } from '../list.ts'
import type { Facet } from '../query.ts'
import { inlineHtml, safeUrl } from './html.ts'
import { langOf } from './lang-of.ts'
import { sourceName } from './source.ts'
import type { FactView, PaperView } from './view.ts'

/** A paper as templates see it, on a page in `lang`. */
export function paperView(paper: Paper, lang: string): PaperView {
  return {
    id: paper.id,
    title: paper.title,
    lang: langOf(paper.title, lang),
    url: linkOf(paper) ?? '',
    authors: paper.authors.join(', '),
    facts: factsOf(paper).map(([facet, value, text]) => factView(facet, value, text, lang)),
    noteHtml: inlineHtml(paper.note),
    noteLang: langOf(plainText(paper.note), lang),
    links: paper.links
      .filter(({ url }) => safeUrl(url) !== null)
      .map(({ label, url }) => ({ label, url, lang: langOf(label, lang) })),
  }
}

/** What a paper can be found by, but for its section: facet, value and how the page says it, in reading order. */
export function factsOf(paper: Paper): [facet: Facet, value: string, text: string | null][] {
  const url = linkOf(paper)
  const facts: [Facet, string, string | null][] = paper.orgs.map((org) => ['org', org, null])
  if (paper.venue !== null) facts.push(['venue', paper.venue, null])
  if (paper.year !== null) facts.push(['year', String(paper.year), null])
  else if (paper.date !== null) facts.push(['year', paper.date.slice(0, 4), paper.date])
  if (url !== null && url.startsWith('http')) facts.push(['source', sourceName(url), null])
  for (const tag of paper.tags) facts.push(['tag', tag, null])
  return facts
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
  }
}

/** As `formatQuery` says it, but for letters outside ASCII: they may stand as they are, and weigh a third. */
function facetHref(facet: Facet, value: string): string {
  return `?${facet}=${value.replace(/[^\p{L}\p{N}.*_-]/gu, (sign) => (sign === ' ' ? '+' : encodeURIComponent(sign)))}`
}

const monthFormats = new Map<string, Intl.DateTimeFormat>()

/** `2024-10` as a reader says it: `Oct 2024`. */
function monthName(month: string, lang: string): string {
  const format = monthFormats.get(lang) ?? new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'short', timeZone: 'UTC' })
  monthFormats.set(lang, format)
  return format.format(new Date(`${month}-01`))
}
