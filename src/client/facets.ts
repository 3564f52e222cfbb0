import { facets } from '../model/query.ts'
import type { PageContext, Reason } from './context.ts'
import { addBoxes, boxOfLine, nameBox, showBoxes, sortBoxes } from './facet-boxes.ts'
import type { FacetPart } from './facet-boxes.ts'

/** From this width on, the facets are beside the list, else in a sheet. */
const wide = matchMedia('(width >= 60rem)')

/** What loads when it is first needed. */
interface LazyFacets {
  /** All values of a facet are there. */
  onAll(part: FacetPart): void
  /** A pointer is on the years. */
  onYears(part: FacetPart): void
  /** Years are asked for, or no more. */
  onAskedYears(part: FacetPart): void
}

/**
 * Makes boxes of the values that the page has, and of the others when they are first wanted.
 * @returns what shows the query and its counts in the facets that are open
 */
export function bindFacets(
  context: PageContext,
  aside: HTMLElement,
  { onAll, onYears, onAskedYears }: LazyFacets,
): (reason: Reason) => void {
  const { state } = context
  const shown = Array.from(aside.querySelectorAll('details'), (details) => {
    const facet = facets.find((name) => name === details.dataset.facet) ?? 'tag'
    const list = details.querySelector('ul') as HTMLElement
    const all = details.querySelector<HTMLElement>('.all')
    const part: FacetPart = { facet, details, list, boxes: [] }
    part.boxes = Array.from(list.querySelectorAll('li'), (line) => boxOfLine(line, part, context))
    showBoxes(part, context)
    const atFirst = part.boxes.length
    let isWhole = atFirst > 0 && !all

    const show = (reason: Reason): void => {
      const asked = [...state.query[facet], ...state.query[`-${facet}`]]
      details.classList.toggle('on', asked.length > 0)
      if (!details.open || !(wide.matches || aside.matches(':popover-open'))) return
      const hasBox = (value: string): boolean =>
        part.boxes.some(({ values }) => values.includes(value))
      // what a search leaves most of may be none of the values that the whole list has most of
      const isNarrowed = state.list && context.answer().filtered.shown < state.list.rows.length
      if (!isWhole && (isNarrowed || !atFirst || !asked.every(hasBox))) addRest()
      if (reason === 'language') for (const box of part.boxes) nameBox(box, part, context)
      showBoxes(part, context)
      if (facet !== 'year') sortBoxes(part)
      else if (asked[0] || part.boxes.some(({ line }) => line.hidden)) onAskedYears(part)
      const left = part.boxes.filter(({ count }) => count.textContent !== '0')
      all?.toggleAttribute('hidden', isWhole && left.length <= atFirst)
    }
    const addRest = (): void => {
      isWhole = true
      addBoxes(part, context)
      if (!atFirst) details.classList.add('whole')
      onAll(part)
    }

    all?.addEventListener('click', () => {
      if (!isWhole) addRest()
      details.classList.add('whole')
      showBoxes(part, context)
      part.boxes[atFirst]?.input.focus()
    })
    if (facet === 'year') list.addEventListener('pointerenter', () => onYears(part), { once: true })
    details.addEventListener('toggle', () => show('chosen'))
    return show
  })
  const showEach = (reason: Reason): void => {
    for (const show of shown) show(reason)
  }
  // before anything was asked all is as the page says it
  aside.addEventListener('toggle', () => state.list && showEach('language'))
  return showEach
}
