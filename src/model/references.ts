import { readAuthorNames } from './author-name.ts'
import { kindOf, type Citation } from './citation.ts'

const types = { journal: 'JOUR', proceedings: 'CONF', preprint: 'UNPB' }

/** A paper as an entry of RIS, which reference managers import: a line for each field, `TY` first, `ER` last. */
export function ris(citation: Citation): string {
  const { title, authors, venue, year, month, url, arxivId, doi } = citation
  const kind = kindOf(citation)
  const { names } = readAuthorNames(authors)
  const fields: [string, string][] = [
    ['TY', types[kind]],
    ['TI', title],
    ...names.map(({ last, first, suffix }): [string, string] => [
      'AU',
      // a suffix stands third, after a first name that may be empty
      suffix ? `${last}, ${first}, ${suffix}` : [last, first].filter(Boolean).join(', '),
    ]),
    [kind === 'journal' ? 'JO' : 'T2', kind === 'preprint' ? '' : venue],
    ['PY', year],
    ['DA', month && `${year}/${month}`],
    ['AN', arxivId && `arXiv:${arxivId}`],
    ['DO', doi],
    ['UR', url],
  ]
  const lines = fields.flatMap(([tag, value]) => {
    const text = value.replace(/\s+/g, ' ').trim()
    return text ? [`${tag}  - ${text}\r\n`] : []
  })
  return `${lines.join('')}ER  - \r\n`
}

/** A paper as a link in Markdown, with its authors, venue and year. */
export function markdownReference(citation: Citation): string {
  const { title, url } = citation
  const text = escapeMarkdown(title)
  const link =
    url &&
    `[${text}](${/[()\s<>]/.test(url) ? `<${url.replace(/[\s<>]/g, encodeURIComponent)}>` : url})`
  const rest = [peopleOf(citation), publishedIn(citation)].filter(Boolean).map(escapeMarkdown)
  return [link || text, ...rest].join(', ')
}

/** A paper as a reference in plain text: authors, title, venue and year, address. */
export function plainReference(citation: Citation): string {
  const { title, url } = citation
  const sentences = [peopleOf(citation), title, publishedIn(citation)].filter(Boolean)
  return [...sentences.map((text) => (/[.?!。？！…]$/.test(text) ? text : `${text}.`)), url]
    .filter(Boolean)
    .join(' ')
}

function peopleOf({ authors }: Citation): string {
  const { names, isOpen } = readAuthorNames(authors)
  const people = names.map(({ last, first, suffix }) =>
    [first, last, suffix].filter(Boolean).join(' '),
  )
  if (isOpen && people.length) people.push('et al.')
  return people.join(', ')
}

const publishedIn = ({ venue, year, arxivId }: Citation): string =>
  [venue || (arxivId && `arXiv:${arxivId}`), year].filter(Boolean).join(', ')

const escapeMarkdown = (text: string): string => text.replace(/[\\[\]*_`<>]/g, '\\$&')
