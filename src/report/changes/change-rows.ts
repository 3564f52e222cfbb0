import { groupBy } from '../../model/collections.ts'
import type { ReportedChange } from './reported-changes.ts'
import { type Row, rowOf } from './row-of.ts'

/** The changes of one group. */
export interface Rows {
  title: string
  symbol: '+' | '-' | '~' | '!' | '✓'
  rows: Row[]
}

/** Groups the changes of a list into rows, most important first. Omits empty groups. */
export function rowsOf(changes: ReportedChange[]): Rows[] {
  return groups.flatMap(({ title, symbol, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind))
    return own.length ? [{ title, symbol, rows: groupBySection(own.map(rowOf)) }] : []
  })
}

const groups: { title: string; symbol: Rows['symbol']; kinds: ReportedChange['kind'][] }[] = [
  { title: 'New problems', symbol: '!', kinds: ['problem-new'] },
  { title: 'Anchors that would break', symbol: '!', kinds: ['anchor-lost'] },
  { title: 'Anchors that would point elsewhere', symbol: '!', kinds: ['anchor-diverted'] },
  { title: 'Papers added', symbol: '+', kinds: ['paper-added'] },
  { title: 'Papers removed', symbol: '-', kinds: ['paper-removed'] },
  { title: 'Papers moved', symbol: '~', kinds: ['paper-moved'] },
  { title: 'Titles changed', symbol: '~', kinds: ['title-changed', 'paper-retitled'] },
  { title: 'Links changed', symbol: '~', kinds: ['paper-relinked'] },
  { title: 'Notes changed', symbol: '~', kinds: ['note-changed'] },
  { title: 'Other fields changed', symbol: '~', kinds: ['field-changed'] },
  { title: 'Other text changed', symbol: '~', kinds: ['text-changed'] },
  { title: 'Sections added', symbol: '+', kinds: ['section-added'] },
  { title: 'Sections removed', symbol: '-', kinds: ['section-removed'] },
  { title: 'Sections renamed', symbol: '~', kinds: ['section-renamed'] },
  { title: 'Sections moved', symbol: '~', kinds: ['section-moved'] },
  { title: 'Problems fixed', symbol: '✓', kinds: ['problem-fixed'] },
  { title: 'Only the order changed', symbol: '~', kinds: ['reordered'] },
]

/** Puts the rows of each section together, in the order of their first rows. */
const groupBySection = (rows: Row[]): Row[] =>
  [...groupBy(rows, ({ under }) => JSON.stringify(under)).values()].flat()
