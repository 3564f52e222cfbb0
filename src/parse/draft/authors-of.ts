import { readAuthors } from '../field/authors.ts'
import { isLabel } from '../field/labels.ts'
import { wordsOf, type Line } from '../line.ts'
import { locatedIn, type Located } from '../located.ts'
import { slice, trim } from '../slice.ts'
import { publishedAt, type Published } from './published.ts'

/** The people of a run, and the year that it ends with: `Zhao et al, 2019`. */
interface Authorship {
  authors: Located<string>[]
  publication: Published | null
}

/** `…, 2019` or `… (2019)` */
const finalYear = /[,，\s]*[(（\s,，]((?:19|20)\d\d)[)）]?$/

/** Reads the people of a run. */
export function authorsOf(all: Line): Authorship {
  // Names contain no colon; words before one are the work: `YOLO: Redmon, J.`
  const colon = Math.max(all.shape.lastIndexOf(':'), all.shape.lastIndexOf('：'))
  const whole = trim(slice(all, colon + 1))
  const ending = finalYear.exec(whole.shape)
  const line = ending?.index ? trim(slice(whole, 0, ending.index)) : whole
  const words = wordsOf(line)
  const names =
    readAuthors(words, true) ??
    words
      .split(/\s*[,，、;；]\s*|\s+and\s+/)
      .filter((name) => /\p{L}/u.test(name) && !isLabel(name))
  const [year] = ending?.index ? locatedIn(whole, [ending[1] ?? '']).slice(-1) : []
  return {
    // Affiliation marks after a name are not part of it: `Jane Doe<sup>1,2</sup>`.
    authors: locatedIn(
      line,
      names.map((name) => name.replace(/(?<=\p{Ll})[\d,*†‡§¶]+$/u, '')),
    ).map((name) => (name.value === 'et al' ? { ...name, value: 'et al.' } : name)),
    publication: year
      ? publishedAt({ venue: null, year: Number(year.value), month: null }, year)
      : null,
  }
}
