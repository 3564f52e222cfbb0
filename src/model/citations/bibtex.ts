import { splitMath } from '../math.ts'
import { readAuthorNames, type AuthorName } from './author-name.ts'
import { kindOf, venueOf, type Citation } from './citation.ts'

const types = {
  journal: 'article',
  proceedings: 'inproceedings',
  preprint: 'misc',
  web: 'misc',
  document: 'misc',
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Returns a paper as a BibTeX entry: `@article` for a journal, `@inproceedings` for another venue, else `@misc`. Chinese is kept. */
export function bibtex(citation: Citation): string {
  const { key, title, authors, year, month, url, arxivId, doi } = citation
  const kind = kindOf(citation)
  const { names, isOpen } = readAuthorNames(authors)
  const people = names.map(nameOf)
  if (isOpen && people.length) people.push('others')
  const fields: [string, string][] = [
    // the second braces keep capitals, whatever the style
    ['title', `{{${escapeTex(title)}}}`],
    ['author', inBraces(people.join(' and '))],
    [kind === 'journal' ? 'journal' : 'booktitle', inBraces(escapeTex(venueOf(citation)))],
    ['year', inBraces(year)],
    // a macro, which styles write in their own language
    ['month', months[Number(month) - 1] ?? ''],
    ['eprint', inBraces(arxivId)],
    ['archivePrefix', arxivId && '{arXiv}'],
    ['doi', inBraces(verbatim(doi))],
    ['url', inBraces(verbatim(url))],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []))
  return `@${types[kind]}{${key},\n${lines.join('')}}\n`
}

const inBraces = (value: string): string => value && `{${value}}`

/** A name as BibTeX splits it again: `Ada Lovelace`, `van der Berg, Jr., Jan`; braces keep what must not be split. */
function nameOf({ last, first, suffix, isWhole }: AuthorName): string {
  if (isWhole) return `{${escapeTex(last)}}`
  return [last, suffix, first].filter(Boolean).map(escapeTex).join(', ')
}

const characters: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // TeX's classic fonts have other characters at these positions.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

/** Escapes what TeX would read as a command, except mathematics. */
function escapeTex(text: string): string {
  return splitMath(text)
    .map((part) =>
      part.isMath && isBalanced(part.text)
        ? `$${part.text}$`
        : (part.isMath ? `$${part.text}$` : part.text).replace(
            /[\\~^&%$#_{}<>|]/g,
            (character) => characters[character] ?? `\\${character}`,
          ),
    )
    .join('')
}

/** Whether each brace has its partner, so that the field ends where it should. BibTeX counts escaped ones, too. */
function isBalanced(text: string): boolean {
  let depth = 0
  for (const brace of text.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/** For fields that are read verbatim: only unbalanced braces would break them. */
function verbatim(text: string): string {
  return text.replace(/[{}]/g, encodeURIComponent)
}
