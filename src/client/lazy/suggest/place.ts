import type { Paper } from '../../../model/list.ts'
import type { Layout } from '../../../printing/layout.ts'
import { positionIn } from '../../../printing/order.ts'
import type { SectionForm } from '../../../printing/section-forms.ts'
import type { PageContext } from '../../context.ts'
import { titleOf, type PageRow } from '../../rows.ts'
import { lineOf } from '../source-line.ts'

/** The anchor of the innermost section of a row. */
export const anchorOf = (row: PageRow): string => row.sections[0]?.anchor ?? ''

/** The line of the source below which a paper belongs; null if the page has no rows of its section. */
export function lineFor(
  paper: Paper,
  { anchor, end }: SectionForm,
  layout: Layout,
  context: PageContext,
): number | null {
  const rows = context.list().rows.filter((row) => anchorOf(row) === anchor)
  const papers = rows.map((row) => ({
    title: titleOf(row.element),
    date: /^\d{4}-\d\d$/.test(row.date) ? row.date : null,
    year: row.year[0] === undefined ? null : Number(row.year[0]),
  }))
  const index = positionIn(layout.order, papers, paper)
  const below = rows[index]
  if (below) return Math.max(1, lineOf(below, context) - 1)
  return rows.length ? end : null
}

/** The sections that were last read for a second, before a reader came to the footer. */
let dwelt: string[] = []

/** Remembers the section that is read. Who scrolls on to the footer still means that one. */
export function followReading(context: PageContext, footer: Element): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const remember = (): void => {
    if (footer.getBoundingClientRect().top > innerHeight) dwelt = anchorsToMiddle(context)
  }
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer)
      timer = setTimeout(remember, 1000)
    },
    { passive: true },
  )
  remember()
}

/** The anchors of the section that is read, also if the footer is shown now, and of those above. */
export const readAnchors = (context: PageContext): string[] =>
  dwelt.length ? dwelt : anchorsToMiddle(context)

/** The sections that are shown and begin above the middle of the window, the last one first. */
function anchorsToMiddle({ list }: PageContext): string[] {
  return list()
    .sections.filter(({ element }) => {
      const box = element?.getBoundingClientRect()
      return box !== undefined && box.height > 0 && box.top < innerHeight / 2
    })
    .map(({ anchor }) => anchor)
    .toReversed()
}
