/** The fields of a citation; unknown ones are `''`. */
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

/** Returns a paper as a BibTeX entry: `@article` for a journal, `@inproceedings` for another venue, else `@misc`. Chinese is kept. */
export function bibtex(citation: Citation): string {
  const { title, authors, venue, year, url, arxivId, doi } = citation
  const kind = !venue ? 'misc' : journal.test(venue) ? 'article' : 'inproceedings'
  const fields: [string, string][] = [
    // The second braces keep capitals in every style.
    ['title', `{${escapeTex(title)}}`],
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

/** The first author's last name, else the first significant word of the title, and the year: ASCII, as BibTeX requires. */
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
  // TeX's classic fonts have other characters at these positions.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}<>|]/g, (character) => characters[character] ?? `\\${character}`)
}

/** For fields that are read verbatim: only unbalanced braces would break them. */
function verbatim(text: string): string {
  return text.replace(/[{}]/g, encodeURIComponent)
}
