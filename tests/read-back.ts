import { Cite } from '@citation-js/core'
// oxlint-disable-next-line import/no-unassigned-import -- it adds RIS to `Cite`
import '@citation-js/plugin-ris'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import MarkdownIt from 'markdown-it'
import Papa from 'papaparse'
import { readAuthorNames } from '../src/model/citations/author-name.ts'
import { venueOf, type Citation } from '../src/model/citations/citation.ts'
import { citationFormats, type CitationFormatName } from '../src/model/citations/formats.ts'
import { splitMath } from '../src/model/math.ts'

/** What another program reads in an entry; what a format does not have is left out. */
interface Seen {
  title: string
  people: number
  year: string
  url: string
  key?: string
  doi?: string
  venue?: string
}

const { bibtex, ris, csl, csv, markdown, references } = citationFormats

/** Writes citations in a format, and reads that with another program. */
const programs: Record<CitationFormatName, (citations: readonly Citation[]) => Seen[]> = {
  bibtex(citations) {
    const options = { sentenceCase: false as const, verbatimFields: ['url', 'doi', 'eprint'] }
    const { entries, errors } = parseBibtex(bibtex.write(citations), options)
    if (errors.length) throw new Error(JSON.stringify(errors))
    return entries.map(({ key, fields }) => ({
      key,
      title: fields.title ?? '',
      people: (fields.author ?? []).filter(({ lastName }) => lastName !== 'others').length,
      year: fields.year ?? '',
      url: fields.url ?? '',
      doi: fields.doi ?? '',
      venue: fields.booktitle ?? fields.journal ?? '',
    }))
  },
  ris: (citations) => itemsOf(ris.write(citations)),
  csl(citations) {
    const text = csl.write(citations)
    const ids = (JSON.parse(text) as { id: string }[]).map(({ id }) => id)
    return itemsOf(text).map((seen, index) => ({ ...seen, key: ids[index] ?? '' }))
  },
  csv(citations) {
    const { data, errors } = Papa.parse<Record<string, string>>(csv.write(citations), {
      header: true,
      skipEmptyLines: true,
    })
    if (errors.length) throw new Error(JSON.stringify(errors))
    const cell = (row: Record<string, string>, name: string): string =>
      (row[name] ?? '').replace(/^'/, '')
    return data.map((row) => ({
      title: cell(row, 'title'),
      people: readAuthorNames(cell(row, 'authors').split('; ')).names.length,
      year: cell(row, 'year'),
      url: cell(row, 'url'),
      doi: cell(row, 'doi'),
      venue: cell(row, 'venue'),
    }))
  },
  markdown(citations) {
    const tokens = new MarkdownIt().parse(markdown.write(citations), {})
    return tokens
      .filter(({ type }) => type === 'inline')
      .map(({ children }, index) => {
        const { title = '', url = '', year = '' } = citations[index] ?? {}
        const text = (children ?? []).map(({ content }) => content).join('')
        const link = (children ?? []).find(({ type }) => type === 'link_open')
        return {
          title: text.startsWith(title) ? title : text,
          people: readAuthorNames(citations[index]?.authors ?? []).names.length,
          year: text.endsWith(year) ? year : text,
          url: link ? String(link.attrGet('href')) : url && 'no link',
        }
      })
  },
  references: (citations) =>
    references
      .write(citations)
      .trimEnd()
      .split('\n')
      .map((line, index) => {
        const { title = '', url = '', year = '', authors = [] } = citations[index] ?? {}
        return {
          title: line.includes(title) ? title : line,
          people: readAuthorNames(authors).names.length,
          year: line.includes(year) ? year : line,
          url: line.endsWith(url) ? url : line,
        }
      }),
}

interface CslItem {
  title?: string
  author?: unknown[]
  issued?: { 'date-parts'?: (number | string)[][] }
  URL?: string
}

const itemsOf = (text: string): Seen[] =>
  (new Cite(text).data as CslItem[]).map(({ title = '', author = [], issued, URL = '' }) => ({
    title,
    people: author.length,
    year: String(issued?.['date-parts']?.[0]?.[0] ?? ''),
    url: URL,
  }))

/** What other programs read otherwise than it was written: nothing, if all is right. */
export function lostIn(format: CitationFormatName, citations: readonly Citation[]): string[] {
  const isBibliography = ['bibtex', 'ris', 'csl'].includes(format)
  const keys = new Set<string>()
  const written = citations.filter(({ key }) => !isBibliography || keys.size < keys.add(key).size)
  const seen = programs[format](citations)
  if (seen.length !== written.length)
    return [`${format}: ${written.length} papers were written, ${seen.length} are read`]
  return written.flatMap((citation, index) => {
    const { title, year, url, key, doi, venue, authors } = citation
    const is = seen[index] ?? { title: '', people: 0, year: '', url: '' }
    const pairs: [string, string | undefined, string | undefined][] = [
      [
        'title',
        ...(hasMath(title)
          ? ([title, title] as const)
          : ([plain(title), plain(is.title)] as const)),
      ],
      ['people', String(readAuthorNames(authors).names.length), String(is.people)],
      ['year', year, is.year],
      ['url', decoded(url), decoded(is.url)],
      ['key', key, is.key],
      ['doi', doi, is.doi],
      ['venue', plain(isBibliography ? venueOf(citation) : venue), is.venue && plain(is.venue)],
    ]
    return pairs
      .filter(([, was, now]) => now !== undefined && was !== now)
      .map(([field, was, now]) => `${format}, ${field}: ${was} is read as ${now}`)
  })
}

/** Without what other programs may set as they like: dashes, quotation marks, blanks. */
const plain = (text: string): string => text.replace(/[-–—`'‘’“”"¿¡?!\s]+/g, '')

/** Mathematics is TeX, which each program sets in its own way. */
const hasMath = (title: string): boolean => splitMath(title).some(({ isMath }) => isMath)

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
