import type { PageContext } from '../context.ts'
import { boxOf, showBoxes, type Box, type FacetPart } from '../facet-boxes.ts'
import { element } from '../dom.ts'

/** The maximum number of columns of years; the first may include all earlier years. */
const columns = 8

/** The columns that a column of several years opens. */
const opened = new WeakMap<Box, Box[]>()

/** Shows the years of a column in its place once they alone are asked for, and the columns before it when they are no more. */
export function showAskedYears(part: FacetPart, context: PageContext): void {
  const asked = context.state.query.year
  const isAsked = ({ values }: Box): boolean =>
    asked.length > 0 && asked.every((year) => values.includes(year))
  let shown = part.boxes.slice(0, columns)
  for (let [first] = shown; first && first.values.length > 1 && isAsked(first); [first] = shown) {
    shown = opened.get(first) ?? openColumn(first, part, context)
    opened.set(first, shown)
  }
  const hadFocus = part.list.contains(document.activeElement)
  for (const box of part.boxes) box.line.hidden = !shown.includes(box)
  if (hadFocus && !shown.some(({ line }) => line.contains(document.activeElement)))
    shown[0]?.input.focus({ preventScroll: true })
  showBoxes(part, context)
}

/** Makes columns of the years of a column. Where all of them are asked for, each asks for itself alone. */
function openColumn({ values }: Box, part: FacetPart, context: PageContext): Box[] {
  const years = values.toSorted()
  const earlier = years.length > columns ? years.splice(0, years.length - columns + 1) : []
  const made = [earlier, ...years.map((year) => [year])].filter((each) => each.length)
  const boxes = made.map((each) => {
    const box = boxOf(each, part, context, element('li', {}))
    box.label.textContent = (each.length > 1 ? '≤' : '') + (each.at(-1) ?? '')
    const { input } = box
    const { onchange } = input
    input.onchange = (event) => {
      const { year } = context.state.query
      if (values.every((value) => year.includes(value))) context.ask({ year: each })
      else onchange?.call(input, event)
    }
    return box
  })
  part.boxes.push(...boxes)
  part.list.append(...boxes.map(({ line }) => line))
  return boxes
}
