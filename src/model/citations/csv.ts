import type { Citation } from './citation.ts'

const columns: Record<string, (citation: Citation) => string | string[]> = {
  title: ({ title }) => title,
  authors: ({ authors }) => authors,
  organisations: ({ orgs }) => orgs,
  venue: ({ venue }) => venue,
  year: ({ year }) => year,
  month: ({ month }) => month,
  url: ({ url }) => url,
  arxiv: ({ arxivId }) => arxivId,
  doi: ({ doi }) => doi,
  section: ({ section }) => section.join(' > '),
  tags: ({ tags }) => tags,
  note: ({ note }) => note,
  properties: ({ properties }) => properties,
  links: ({ links }) => links.join(' '),
}

/**
 * Papers as a table, as RFC 4180 defines it, with a header. Several values are separated by `; `. A cell that a spreadsheet would
 * take for a formula has an apostrophe before it.
 */
export function csv(citations: readonly Citation[]): string {
  const rows = citations.map((citation) =>
    Object.values(columns).map((column) => [column(citation)].flat().join('; ')),
  )
  return [Object.keys(columns), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** What begins a formula, in its full-width form, too. An apostrophe is escaped as well, so that readers of the file can remove one from every such cell. */
const formula = /^['=+\-@＝＋－＠\t]/

function cell(text: string): string {
  const plain = formula.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
