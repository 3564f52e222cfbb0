import { filter } from '../client/filter.ts'
import { simplify } from '../client/lazy/han.ts'
import { correctTypos } from '../client/lazy/spelling.ts'
import { unknownField } from '../client/lazy/unknown-field.ts'
import { UsageError } from '../model/diagnostic.ts'
import { expandTerms, otherTerms } from '../model/expand-terms.ts'
import { fold } from '../model/fold.ts'
import type { History } from '../model/history.ts'
import type { List, Paper, Section } from '../model/list.ts'
import { parseQuery, queryOf, type Query } from '../model/query.ts'
import { suggestion } from '../model/did-you-mean.ts'
import { parseTerms } from '../model/terms.ts'
import { sectionKey } from './choose-section.ts'
import { rowsOf, sectionsAround, type PaperRow } from './paper-rows.ts'

/** Simplified and traditional characters find each other, as on the page. */
const normalize = (text: string): string => simplify(fold(text))

/** Reads a query: words as in the search field, or what follows the address of a page, `?q=moe&org=NVIDIA`. */
export const readQuery = (text: string): Query =>
  text.startsWith('?') ? parseQuery(new URLSearchParams(text)) : queryOf({ text })

/** Whether a query takes the days on which papers were added. */
export const needsDates = ({ text }: Query): boolean =>
  parseTerms(text).some(({ field }) => field === 'added')

/**
 * Returns the papers of lists that a query finds, as the search of their page does, but without correcting typos.
 * @returns `hint`: a suggestion if nothing is found
 */
export function findPapers(
  lists: List[],
  query: Query,
  histories?: ReadonlyMap<string, History>,
): { papers: Set<Paper>; hint: string } {
  const rows = lists.flatMap((list) => rowsOf(list, normalize, histories?.get(list.path)?.dates))
  const plain = parseTerms(query.text, normalize)
  const terms = expandTerms(plain)
  const found = rowsThat(rows, query, terms)
  if (found.size) return { papers: found, hint: '' }
  const others = otherTerms(plain)
  const second = others ? rowsThat(rows, query, others) : new Set<Paper>()
  if (second.size) return { papers: second, hint: '' }
  const field = unknownField(terms)
  const meant = correctTypos(rows, terms)?.corrected.instead
  const hint = field
    ? `there is no field ${field.value} the fields are ${field.instead}`
    : meant
      ? `did you mean ${meant}?`
      : ''
  return { papers: new Set(), hint }
}

function rowsThat(rows: PaperRow[], query: Query, terms: Parameters<typeof filter>[2]): Set<Paper> {
  const { visible } = filter(rows, query, terms)
  return new Set(rows.filter((_, index) => visible[index]).map(({ paper }) => paper))
}

/**
 * Returns the papers of the sections with a title, a path or an anchor, their subsections included.
 * @throws UsageError if there is no such section
 */
export function papersInSection(lists: List[], name: string): Set<Paper> {
  const key = sectionKey(name)
  const isNamed = ({ title, path, anchor }: Section): boolean =>
    [title, path.join('/')].some((each) => sectionKey(each) === key) ||
    anchor === name.replace(/^#/, '')
  const sections = lists.flatMap(({ sections }) =>
    sections.filter((_, index) => sectionsAround(sections, index).some(isNamed)),
  )
  if (!sections.length) {
    const titles = lists.flatMap(({ sections }) => sections.map(({ title }) => title))
    throw new UsageError(`There is no section ${name}${suggestion(name, titles)}`)
  }
  return new Set(sections.flatMap(({ papers }) => papers))
}
