import type { Facet, Query } from '../query.ts'
import { facets, queryOf } from '../query.ts'
import type { Naming } from './demands.ts'
import { element } from './element.ts'
import type { Filtered, Row } from './filter.ts'
import { facetKey, filter } from './filter.ts'

interface Box {
  value: string
  input: HTMLInputElement
  line: HTMLElement
  figure: HTMLElement
}

/**
 * Fills each facet of the page with its values when it is first opened.
 * @returns what shows a query and its counts in those that are open
 */
export function bindFacetBoxes(
  place: HTMLElement,
  rows: () => readonly Row[],
  naming: Naming,
  choose: (facet: Facet, values: string[]) => void,
): (query: Query, filtered: Filtered) => void {
  let shown: [Query, Filtered] | undefined
  const updates = Array.from(place.querySelectorAll('details'), (details) => {
    const facet = facets.find((name) => name === details.dataset.facet) ?? 'tag'
    let boxes: Box[] | undefined
    const update = (): void => {
      const [query, { counts }] = (shown ??= [queryOf(), filter(rows(), queryOf())])
      details.classList.toggle('on', query[facet].length > 0)
      if (!details.open) return
      boxes ??= makeBoxes(details, facet)
      for (const { value, input, line, figure } of boxes) {
        const count = counts.get(facetKey(facet, value)) ?? 0
        input.checked = query[facet].includes(value)
        line.hidden = !count && !input.checked
        figure.textContent = String(count)
      }
    }
    details.addEventListener('toggle', update)
    details.addEventListener('change', () => choose(facet, (boxes ?? []).filter(({ input }) => input.checked).map(({ value }) => value)))
    return update
  })

  function makeBoxes(details: HTMLDetailsElement, facet: Facet): Box[] {
    const boxes = valuesOf(facet, rows()).map((value): Box => {
      const { text: textContent, lang } = naming(facet, value)
      const input = element('input', { type: 'checkbox' })
      const figure = element('span', {})
      return { value, input, figure, line: element('li', {}, element('label', {}, input, element('b', { lang, textContent }), ' ', figure)) }
    })
    details.querySelector('ul')?.append(...boxes.map(({ line }) => line))
    return boxes
  }

  return (...now) => {
    shown = now
    for (const update of updates) update()
  }
}

/** Sections as they stand, years from the newest, everything else from the most frequent. */
function valuesOf(facet: Facet, rows: readonly Row[]): string[] {
  const values = [...new Set(rows.flatMap((row) => row[facet]))]
  if (facet === 'section') return values
  const { counts } = filter(rows, queryOf())
  const weight = (value: string): number => (facet === 'year' ? Number(value) : (counts.get(facetKey(facet, value)) ?? 0))
  return values.sort((a, b) => weight(b) - weight(a) || a.localeCompare(b))
}
