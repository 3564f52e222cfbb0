import type { History } from '../model/history.ts'
import { dateOf, plainText, type List, type Paper, type Section } from '../model/list.ts'
import { queryOf, type Part, type Row } from '../model/query.ts'
import { searchedValues } from '../model/terms.ts'
import { monthName } from '../render/month-name.ts'
import { factsOf, hasCode } from '../render/paper-view.ts'

/** A paper as the page of its list searches it. */
export interface PaperRow extends Row {
  paper: Paper
  list: List
}

/**
 * Returns the papers of a list with what the search of its page compares.
 * @param normalize is used on all texts
 */
export function rowsOf(
  list: List,
  normalize: (text: string) => string,
  dates?: History['dates'],
): PaperRow[] {
  return list.sections.flatMap((section, index) => {
    const around = sectionsAround(list.sections, index)
    return section.papers.map((paper) => rowOf(paper, around, list, normalize, dates))
  })
}

function rowOf(
  paper: Paper,
  around: Section[],
  list: List,
  normalize: (text: string) => string,
  dates: History['dates'] | undefined,
): PaperRow {
  const values = queryOf({ section: around.map(({ anchor }) => anchor) })
  const venues: string[] = []
  const facts = factsOf(paper).map(([facet, value, text]) => {
    values[facet].push(value)
    if (facet === 'venue' && text) venues.push(text)
    return facet === 'year' && text?.startsWith(value)
      ? monthName(text, list.lang)
      : (text ?? value)
  })
  if (hasCode(paper)) values.has.push('code')
  const said = { title: paper.title, author: paper.authors.join(', '), note: plainText(paper.note) }
  const texts = [
    // `\pi_0` is found as it is written and as `pi0`
    ...[said.title, said.note].flatMap((text) => [text, text.replace(/[$\\{}_^]/g, '')]),
    said.author,
    ...facts,
    ...paper.properties.map(({ name, value }) => `${name}: ${value}`),
    ...around.map(({ title }) => title),
  ]
  return {
    ...values,
    paper,
    list,
    text: normalize(texts.join(' ').replace(/\s+/g, ' ')),
    date: dateOf(paper) ?? '',
    added: dates?.get(paper)?.added ?? '',
    said: (part: Part) => normalize(said[part]),
    urls: () => [paper.link ?? '', ...paper.links.map(({ url }) => url), ...noteUrls(paper)],
    searched: searchedValues({ ...values, venue: [...values.venue, ...venues] }, normalize),
  }
}

const noteUrls = ({ note }: Paper): string[] =>
  note.flatMap((inline) => (inline.kind === 'link' ? [inline.url] : []))

/** A section and those that it is in, innermost first. */
export function sectionsAround(sections: Section[], index: number): Section[] {
  const around: Section[] = []
  let depth = Infinity
  for (const section of sections.slice(0, index + 1).toReversed())
    if (Math.max(1, section.path.length) < depth) {
      around.push(section)
      depth = Math.max(1, section.path.length)
    }
  return around
}
