import type { PageContext } from '../context.ts'
import type { FacetPart } from '../facet-boxes.ts'

/** Lets a pointer that is dragged over the years choose all from the first to the last that it was on. */
export function bindYearRange({ list, boxes, facet }: FacetPart, { ask }: PageContext): void {
  let [first, last] = [-1, -1]
  const columnAt = (x: number): number => {
    const columns = boxes.map(({ line }) => line.getBoundingClientRect())
    return columns.findIndex(({ left, right }) => x >= left && x < right)
  }
  const isBetween = (_: unknown, index: number): boolean =>
    index >= Math.min(first, last) && index <= Math.max(first, last)
  const show = (): void =>
    boxes.forEach(({ line }, index) =>
      line.classList.toggle('drag', first !== last && isBetween(0, index)),
    )
  list.addEventListener('pointerdown', (event) => {
    if (event.button === 0) first = last = columnAt(event.clientX)
  })
  addEventListener('pointermove', ({ clientX }) => {
    if (first < 0) return
    const column = columnAt(clientX)
    if (column < 0 || column === last) return
    last = column
    show()
  })
  const end = ({ type }: Event): void => {
    const chosen = boxes.filter(isBetween).flatMap(({ values }) => values)
    const isRange = first !== last && type === 'pointerup'
    first = last = -1
    show()
    if (isRange) ask({ [facet]: chosen, [`-${facet}`]: [] })
  }
  addEventListener('pointerup', end)
  addEventListener('pointercancel', end)
}
