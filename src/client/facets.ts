import type { Demand, Facet, Query, Row } from '../model/query.ts'
import { facets, queryOf } from '../model/query.ts'
import type { Naming } from './chips.ts'
import { element } from './dom.ts'
import type { Filtered } from './filter.ts'
import { filter } from './filter.ts'

interface Box {
  value: string
  input: HTMLInputElement
  not: HTMLElement
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
  ask: (change: Partial<Query>) => void,
  onOpen: (details: HTMLElement) => void,
): (query: Query, filtered: Filtered) => void {
  let shown: [Query, Filtered] | undefined
  const updates = Array.from(place.querySelectorAll('details'), (details) => {
    const facet = facets.find((name) => name === details.dataset.facet) ?? 'tag'
    let boxes: Box[] | undefined
    const update = (): void => {
      const [query, { counts }] = (shown ??= [queryOf(), filter(rows(), queryOf())])
      details.classList.toggle('on', [...query[facet], ...query[`-${facet}`]].length > 0)
      if (!details.open) return
      boxes ??= makeBoxes()
      for (const { value, input, not, line, figure } of boxes) {
        const count = counts[facet].get(value) ?? 0
        const out = query[`-${facet}`].includes(value)
        input.checked = query[facet].includes(value)
        not.ariaPressed = String(out)
        not.ariaLabel = naming(facet, value, true).text
        line.hidden = !count && !input.checked && !out
        figure.textContent = String(count)
      }
    }

    /** Asks for a value, or to be without it, or for neither if that is asked already. */
    const choose = (value: string, name: Demand): void => {
      const [query = queryOf()] = shown ?? []
      const others = (name: Demand): string[] => query[name].filter((other) => other !== value)
      const added = query[name].includes(value) ? [] : [value]
      ask({
        [facet]: others(facet),
        [`-${facet}`]: others(`-${facet}`),
        [name]: [...others(name), ...added],
      })
    }

    function makeBoxes(): Box[] {
      const boxes = valuesOf(facet, rows()).map((value): Box => {
        const { text, lang, depth } = naming(facet, value)
        const input = element('input', { type: 'checkbox', onchange: () => choose(value, facet) })
        const not = element('button', { type: 'button', onclick: () => choose(value, `-${facet}`) })
        const figure = element('span', {})
        const line = element(
          'li',
          {},
          element('label', {}, input, element('b', { lang, textContent: text }), ' ', figure),
          not,
        )
        line.style.paddingInlineStart = `${depth}rem`
        return { value, input, not, figure, line }
      })
      details.querySelector('ul')?.append(...boxes.map(({ line }) => line))
      onOpen(details)
      return boxes
    }

    details.addEventListener('toggle', update)
    return update
  })

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
  const weight = (value: string): number =>
    facet === 'year' ? Number(value) : (counts[facet].get(value) ?? 0)
  return values.sort((a, b) => weight(b) - weight(a) || a.localeCompare(b))
}
