import { splitMath } from './math.ts'

/** What a citation says; what is not known is `''`. */
export interface Citation {
  title: string
  authors: string[]
  venue: string
  year: string
  url: string
  arxivId: string
  doi: string
}

const journal =
  /journal|transactions|letters|review|magazine|^(TMLR|TPAMI|JMLR|IJCV|TIP|TNNLS|TVCG|TOG|TACL|Nature|Science|PNAS)\b/i

/** A paper as an entry for BibTeX: an article where its venue is a journal, else in proceedings, else `@misc`. Chinese stays as it is. */
export function bibtex(citation: Citation): string {
  const { title, authors, venue, year, url, arxivId, doi } = citation
  const kind = !venue ? 'misc' : journal.test(venue) ? 'article' : 'inproceedings'
  const fields: [string, string][] = [
    // the second braces keep capitals, whatever the style
    ['title', `{${titleTex(title)}}`],
    ['author', authors.map(escapeTex).join(' and ')],
    [kind === 'article' ? 'journal' : 'booktitle', escapeTex(venue)],
    ['year', year],
    ['eprint', arxivId],
    ['archivePrefix', arxivId && 'arXiv'],
    ['doi', verbatim(doi)],
    ['url', verbatim(url)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${kind}{${keyOf(citation)},\n${lines.join('')}}\n`
}

/** The first author's last name, else the first telling word of the title, with the year: in ASCII, as BibTeX needs it. */
function keyOf({ authors, title, year }: Citation): string {
  const name = authors[0]?.split(' ').at(-1) ?? ''
  const words =
    `${name} ${title}`
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z][a-z0-9]*/g) ?? []
  const word = words.find((word) => !/^(a|an|the|on|of|to|in|for|and|with|towards?)$/.test(word))
  return `${word ?? 'paper'}${year}`
}

const characters: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // in the classic fonts of TeX these stand for other characters
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

/** Mathematics stays as it is. */
function titleTex(title: string): string {
  return splitMath(title)
    .map(({ text, isMath }) => (isMath ? `$${text}$` : escapeTex(text)))
    .join('')
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}<>|]/g, (character) => characters[character] ?? `\\${character}`)
}

/** For fields that are read character by character: only braces that have no partner would break them. */
function verbatim(text: string): string {
  return text.replace(/[{}]/g, encodeURIComponent)
}
