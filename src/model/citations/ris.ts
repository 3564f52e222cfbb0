import { readAuthorNames } from './author-name.ts'
import { kindOf, venueOf, type Citation } from './citation.ts'

const types = {
  journal: 'JOUR',
  proceedings: 'CONF',
  preprint: 'UNPB',
  web: 'ELEC',
  document: 'GEN',
}

/** A paper as an entry of RIS, which reference managers import: a line for each field, `TY` first, `ER` last. */
export function ris(citation: Citation): string {
  const { title, authors, year, month, url, arxivId, doi } = citation
  const kind = kindOf(citation)
  const { names } = readAuthorNames(authors)
  const fields: [string, string][] = [
    ['TY', types[kind]],
    ['TI', title],
    ...names.map(({ last, first, suffix }): [string, string] => [
      'AU',
      // a suffix comes third, after a first name that may be empty
      suffix ? `${last}, ${first}, ${suffix}` : [last, first].filter(Boolean).join(', '),
    ]),
    [kind === 'journal' ? 'JO' : 'T2', venueOf(citation)],
    ['PY', year],
    // programs take the year of a conference from here
    ['DA', year && `${year}/${month}//`],
    ['AN', arxivId && `arXiv:${arxivId}`],
    ['DO', doi],
    ['UR', url],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []))
  return `${lines.join('')}ER  - \r\n`
}
