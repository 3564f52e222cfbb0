import type { Facet, Filter, Row } from '../model/query.ts'
import { facets } from '../model/query.ts'
import { nameOf } from './chips.ts'
import type { PageContext, Reason } from './context.ts'
import { element } from './dom.ts'

/** A value of a facet: a box to have it, a button to be without it, and the number of rows that it would leave. */
interface Box {
  value: string
  line: HTMLElement
  input: HTMLInputElement
  label: HTMLElement
  count: HTMLElement
  not: HTMLElement
}

/**
 * Fills each facet of the page with its values when it is first opened.
 * @param onOpen is called with a facet whose values were just made
 * @returns what shows the query and its counts in the facets that are open
 */
export function bindFacets(
  context: PageContext,
  aside: HTMLElement,
  onOpen: (details: HTMLElement) => void,
): (reason: Reason) => void {
  const shown = Array.from(aside.querySelectorAll('details'), (details) => {
    const facet = facets.find((name) => name === details.dataset.facet) ?? 'tag'
    let boxes: Box[] | undefined

    const show = (reason: Reason): void => {
      const { query } = context.state
      details.classList.toggle('on', query[facet].length + query[`-${facet}`].length > 0)
      if (!details.open) return
      const isNew = !boxes
      boxes ??= makeBoxes(context, facet, details)
      for (const box of boxes) {
        if (isNew || reason === 'language') showName(box, context, facet)
        showChoice(box, context, facet)
      }
      if (isNew) onOpen(details)
    }

    details.addEventListener('toggle', () => show('chosen'))
    return show
  })
  return (reason) => {
    for (const show of shown) show(reason)
  }
}

function makeBoxes(context: PageContext, facet: Facet, details: HTMLElement): Box[] {
  const boxes = valuesOf(facet, context.list().rows).map((value): Box => {
    const input = element('input', {
      type: 'checkbox',
      onchange: () => choose(context, facet, value, facet),
    })
    const not = element('button', {
      type: 'button',
      onclick: () => choose(context, facet, value, `-${facet}`),
    })
    const label = element('b', {})
    const count = element('span', {})
    const line = element('li', {}, element('label', {}, input, label, ' ', count), not)
    return { value, line, input, label, count, not }
  })
  details.querySelector('ul')?.append(...boxes.map(({ line }) => line))
  return boxes
}

function showName({ value, line, label, not }: Box, context: PageContext, facet: Facet): void {
  const { text, lang, depth } = nameOf(context, facet, value)
  label.textContent = text
  label.lang = lang
  line.style.paddingInlineStart = `${depth}rem`
  not.ariaLabel = nameOf(context, facet, value, true).text
}

function showChoice(
  { value, line, input, count, not }: Box,
  context: PageContext,
  facet: Facet,
): void {
  const { query } = context.state
  const rows = context.answer().filtered.counts[facet].get(value) ?? 0
  const isExcluded = query[`-${facet}`].includes(value)
  input.checked = query[facet].includes(value)
  not.ariaPressed = String(isExcluded)
  line.hidden = !rows && !input.checked && !isExcluded
  count.textContent = String(rows)
}

/** Asks for a value, or to be without it, or for neither if that is asked already. */
function choose({ state, ask }: PageContext, facet: Facet, value: string, name: Filter): void {
  const { query } = state
  const others = (name: Filter): string[] => query[name].filter((other) => other !== value)
  const added = query[name].includes(value) ? [] : [value]
  ask({
    [facet]: others(facet),
    [`-${facet}`]: others(`-${facet}`),
    [name]: [...others(name), ...added],
  })
}

/** Sections in their order, years from the newest, everything else from the most frequent. */
function valuesOf(facet: Facet, rows: readonly Row[]): string[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of row[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  const values = [...counts.keys()]
  if (facet === 'section') return values
  const weight = (value: string): number =>
    facet === 'year' ? Number(value) : (counts.get(value) ?? 0)
  return values.sort((a, b) => weight(b) - weight(a) || a.localeCompare(b))
}
