import { groupBy } from '../../model/collections.ts'
import type { ReportedChange } from './reported-changes.ts'
import { type Row, rowOf } from './row-of.ts'

/** The changes of one group. */
export interface Rows {
  title: string
  sign: '+' | '-' | '~' | '!' | '✓'
  rows: Row[]
}

/** Groups the changes of a list into rows, most important first. Omits empty groups. */
export function rowsOf(changes: ReportedChange[]): Rows[] {
  return groups.flatMap(({ title, sign, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind))
    return own.length ? [{ title, sign, rows: groupBySection(own.map(rowOf)) }] : []
  })
}

const groups: { title: string; sign: Rows['sign']; kinds: ReportedChange['kind'][] }[] = [
  { title: 'New problems', sign: '!', kinds: ['problem-new'] },
  { title: 'Anchors that would break', sign: '!', kinds: ['anchor-lost'] },
  { title: 'Anchors that would point elsewhere', sign: '!', kinds: ['anchor-diverted'] },
  { title: 'Papers added', sign: '+', kinds: ['paper-added'] },
  { title: 'Papers removed', sign: '-', kinds: ['paper-removed'] },
  { title: 'Papers moved', sign: '~', kinds: ['paper-moved'] },
  { title: 'Titles changed', sign: '~', kinds: ['title-changed', 'paper-retitled'] },
  { title: 'Links changed', sign: '~', kinds: ['paper-relinked'] },
  { title: 'Notes changed', sign: '~', kinds: ['note-changed'] },
  { title: 'Other fields changed', sign: '~', kinds: ['field-changed'] },
  { title: 'Other text changed', sign: '~', kinds: ['text-changed'] },
  { title: 'Sections added', sign: '+', kinds: ['section-added'] },
  { title: 'Sections removed', sign: '-', kinds: ['section-removed'] },
  { title: 'Sections renamed', sign: '~', kinds: ['section-renamed'] },
  { title: 'Sections moved', sign: '~', kinds: ['section-moved'] },
  { title: 'Problems fixed', sign: '✓', kinds: ['problem-fixed'] },
  { title: 'Only the order changed', sign: '~', kinds: ['reordered'] },
]

/** Puts the rows of each section together, in the order of their first rows. */
const groupBySection = (rows: Row[]): Row[] =>
  [...groupBy(rows, ({ under }) => JSON.stringify(under)).values()].flat()
