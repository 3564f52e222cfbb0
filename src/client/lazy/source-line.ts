import type { PageContext } from '../context.ts'
import type { PageRow } from '../rows.ts'

/** The line of the source that a row comes from: what is not said follows on the row before. */
export function lineOf(row: PageRow, { list }: PageContext): number {
  const { rows } = list()
  const index = rows.indexOf(row)
  const said = rows.findLastIndex(
    ({ element }, at) => at <= index && element.dataset.line !== undefined,
  )
  return Number(rows[said]?.element.dataset.line) + index - said
}
