import type { List } from '../model/list.ts'
import { papersOf } from '../model/list.ts'
import type { Messages } from '../model/messages/messages.ts'
import type { Facet } from '../model/query.ts'
import { facets } from '../model/query.ts'
import { facetHref } from './facet-href.ts'
import { langOf } from './lang-of.ts'
import { factsOf, hasCode } from './paper-view.ts'
import type { FacetView } from './list-view.ts'

/** From this share of the papers on a value says nothing of any of them. */
const usual = 0.9

/** Facets that are open from the start. */
const open: Facet[] = ['year', 'venue', 'org', 'tag']

/** Values that an open facet shows, and columns that the years have. */
const [shownValues, columns] = [5, 8]

/** For each facet, how many papers have which value. Sections are none: the contents have them. */
type Counts = Map<Facet, Map<string, number>>

/** The facets by which readers can filter a list. */
export interface FacetChoice {
  /** Those that help to find a paper, the open ones first. */
  facets: Facet[]
  counts: Counts
  /** The source that nearly all papers share, which makes its facet useless; `''` where there is none. */
  usualSource: string
}

/** Chooses the facets that are worth offering. */
export function chooseFacets(list: List): FacetChoice {
  const papers = papersOf(list)
  const counts: Counts = new Map()
  const count = (facet: Facet, value: string): void => {
    const values = counts.get(facet) ?? new Map<string, number>()
    counts.set(facet, values.set(value, (values.get(value) ?? 0) + 1))
  }
  for (const paper of papers) {
    for (const [facet, value] of factsOf(paper)) count(facet, value)
    if (hasCode(paper)) count('has', 'code')
  }
  const valuesOf = (facet: Facet): [string, number][] => [...(counts.get(facet) ?? [])]
  const usualOf = (facet: Facet): string =>
    valuesOf(facet).find(([, n]) => n > usual * papers.length)?.[0] ?? ''
  // A value on one paper finds no others; one that is alone sets none apart, but for code, which a paper has or has not.
  const helps = (facet: Facet): boolean =>
    valuesOf(facet).some(([, n]) => n > 1 && n < papers.length) &&
    (facet === 'has' || valuesOf(facet).length > 1) &&
    !(/source|has/.test(facet) && usualOf(facet))
  return {
    facets: [...new Set([...open, ...facets])].filter(helps),
    counts,
    usualSource: usualOf('source'),
  }
}

/** The facets of a page, with the values that it shows from the start. */
export function facetViews(choice: FacetChoice, lang: string, messages: Messages): FacetView[] {
  return choice.facets.map((facet) => {
    const values = [...(choice.counts.get(facet) ?? [])]
    const shown = facet === 'year' ? yearColumns(values) : mostFrequent(values)
    const isOpen = open.includes(facet)
    return {
      facet,
      label: messages.facets[facet],
      values: isOpen
        ? shown.map(({ text, names, count }) => ({
            href: names
              .map((name) => facetHref(facet, name))
              .join('')
              .replace(/(?<!^)\?/g, '&'),
            text,
            lang: facet === 'year' ? '' : langOf(text, lang),
            count,
          }))
        : [],
      count: values.length,
      all:
        isOpen && facet !== 'year' && values.length > shownValues
          ? messages.all(values.length)
          : '',
    }
  })
}

/** An entry of a facet: one value or several. */
interface Shown {
  text: string
  names: string[]
  count: number
}

function mostFrequent(values: [string, number][]): Shown[] {
  return values
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, shownValues)
    .map(([name, count]) => ({ text: name, names: [name], count }))
}

/** A column for each of the latest years, the first for all that are earlier. */
function yearColumns(values: [string, number][]): Shown[] {
  const years = values.sort(([a], [b]) => Number(a) - Number(b))
  const earlier = years.slice(0, Math.max(0, years.length - columns) && years.length - columns + 1)
  const [last] = earlier.at(-1) ?? []
  const merged = {
    text: `≤${last}`,
    names: earlier.map(([name]) => name),
    count: earlier.reduce((sum, [, count]) => sum + count, 0),
  }
  const single = years
    .slice(earlier.length)
    .map(([name, count]) => ({ text: name, names: [name], count }))
  return earlier.length ? [merged, ...single] : single
}
