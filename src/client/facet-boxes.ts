import type { Facet, Filter, Row } from '../model/query.ts'
import { parseQuery } from '../model/query.ts'
import { nameOf } from './chips.ts'
import type { PageContext } from './context.ts'
import { element } from './dom.ts'
import { say } from './i18n.ts'

/** A value of a facet, or several years: a box to have it, a button to be without it, and the number of rows that it would leave. */
export interface Box {
  values: string[]
  line: HTMLElement
  input: HTMLInputElement
  label: HTMLElement
  count: HTMLElement
  not: HTMLElement
}

/** A facet of the page. */
export interface FacetPart {
  facet: Facet
  details: HTMLDetailsElement
  list: HTMLElement
  boxes: Box[]
}

/** Makes a box of a line of the page, which is a link that asks for the same. */
export function boxOfLine(line: HTMLElement, part: FacetPart, context: PageContext): Box {
  const [link, count] = Array.from(line.children) as [HTMLAnchorElement, HTMLElement]
  const values = parseQuery(new URLSearchParams(link.search))[part.facet]
  const box = boxOf(values, part, context, line)
  box.label.textContent = link.text
  box.label.lang = link.lang
  box.not.ariaLabel = say(context.words.not, { value: link.text })
  box.count.textContent = count.textContent
  return box
}

/** Adds a box for each value that has none yet. */
export function addBoxes(part: FacetPart, context: PageContext): void {
  const known = new Set(part.boxes.flatMap(({ values }) => values))
  for (const value of valuesOf(part.facet, context.list().rows)) {
    if (known.has(value)) continue
    const box = boxOf([value], part, context, element('li', {}))
    nameBox(box, part, context)
    part.boxes.push(box)
  }
  part.list.append(...part.boxes.map(({ line }) => line))
}

/** Makes a box of values in a line of their facet's list; the caller names it. */
export function boxOf(
  values: string[],
  part: FacetPart,
  context: PageContext,
  line: HTMLElement,
): Box {
  const { facet } = part
  const input = element('input', {
    type: 'checkbox',
    autocomplete: 'off',
    onchange: () => choose(context, facet, values, facet),
  })
  const not = element('button', {
    type: 'button',
    onclick: () => choose(context, facet, values, `-${facet}`),
  })
  const [label, count] = [element('b', {}), element('span', {})]
  line.replaceChildren(element('label', {}, input, label, ' ', count), not)
  return { values, line, input, label, count, not }
}

/** Names the value of a box in the language of the interface, where that says it. */
export function nameBox(
  { values, label, not }: Box,
  { facet }: FacetPart,
  context: PageContext,
): void {
  const [value = ''] = values
  if (values.length > 1) return
  const { text, lang } = nameOf(context, facet, value)
  label.textContent = text
  label.lang = lang
  not.ariaLabel = nameOf(context, facet, value, true).text
}

/** Shows the query and its counts, or those of the page before the first query. Writes only what has changed. */
export function showBoxes({ facet, boxes }: FacetPart, context: PageContext): void {
  const { state } = context
  const counts = state.list && context.answer().filtered.counts[facet]
  const rowsOf = ({ values, count }: Box): number =>
    counts
      ? values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0)
      : Number(count.textContent)
  const rows = boxes.map(rowsOf)
  const most = Math.max(1, ...rows.filter((_, index) => !boxes[index]?.line.hidden))
  boxes.forEach((box, index) => {
    const { values, line, input, count, not } = box
    const n = rows[index] ?? 0
    const [asked, excluded] = [state.query[facet], state.query[`-${facet}`]]
    const isExcluded = values.some((value) => excluded.includes(value))
    input.checked = values.every((value) => asked.includes(value))
    input.indeterminate = !input.checked && values.some((value) => asked.includes(value))
    not.ariaPressed = String(isExcluded)
    line.classList.toggle('none', !n)
    line.classList.toggle('on', input.checked || isExcluded)
    if (count.textContent !== String(n)) count.textContent = String(n)
    const share = `${Math.round((100 * n) / most)}%`
    if (line.style.getPropertyValue('--share') !== share) line.style.setProperty('--share', share)
  })
}

/** Sorts the boxes by their counts; boxes with equal counts keep their original order. */
export function sortBoxes({ boxes, list }: FacetPart): void {
  const lines = boxes
    .toSorted((a, b) => Number(b.count.textContent) - Number(a.count.textContent))
    .map(({ line }) => line)
  // a line that moves loses the focus
  if (lines.some((line, index) => line !== list.children[index])) list.append(...lines)
}

/** Asks for values, or to be without them, or for neither if that is asked already. */
function choose({ state, ask }: PageContext, facet: Facet, values: string[], name: Filter): void {
  const { query } = state
  const others = (name: Filter): string[] => query[name].filter((other) => !values.includes(other))
  const isAsked = values.every((value) => query[name].includes(value))
  ask({
    [facet]: others(facet),
    [`-${facet}`]: others(`-${facet}`),
    [name]: [...others(name), ...(isAsked ? [] : values)],
  })
}

/** Years from the newest, everything else from the most frequent. */
function valuesOf(facet: Facet, rows: readonly Row[]): string[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of row[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  const weight = (value: string): number =>
    facet === 'year' ? Number(value) : (counts.get(value) ?? 0)
  return [...counts.keys()].sort((a, b) => weight(b) - weight(a) || a.localeCompare(b))
}
