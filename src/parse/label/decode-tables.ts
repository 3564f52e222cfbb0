import { groupBy } from '../../model/collections.ts'
import type { Facts } from './facts.ts'
import type { Evidence } from './features.ts'
import { titleState } from './states.ts'
import type { Decoded, Model } from './model.ts'

/** The maximum weight of one row against a column, so that a few odd rows never decide. */
const maxRegret = 8

const columnOf = ({ record, atoms }: Evidence, index: number): number =>
  record.parts[atoms[index]?.part ?? 0]?.column ?? 0

/** How much the header of a column favours titles in it, in log-odds per row. */
const biases: Partial<Record<Facts['column'], number>> = {
  title: 2,
  name: 2,
  '': 0,
  links: 0,
  other: 0,
}

const biasOf = (rows: Evidence[], column: number): number => {
  const header = rows
    .flatMap((row) => row.facts.filter((_, index) => columnOf(row, index) === column))
    .find(Boolean)
  return biases[header?.column ?? ''] ?? -6
}

/** Whether a column has more than numbers in most of its cells; a column of scores has not. */
function hasNames(rows: Evidence[], column: number): boolean {
  const cells = rows.map(({ atoms, facts, record }) =>
    facts.filter((_, index) => record.parts[atoms[index]?.part ?? 0]?.column === column),
  )
  const filled = cells.filter((cell) => cell.length)
  return filled.filter((cell) => cell.every(({ isNumber }) => isNumber)).length * 2 <= filled.length
}

/**
 * Reads the rows of one table together, because their titles are in one column: the one whose paths
 * cost the least over all rows. A row with an empty cell in that column is read by itself.
 */
function decodeRows(rows: Evidence[], model: Model): Map<Evidence, Decoded> {
  const inColumn = (row: Evidence, column: number): Decoded | null =>
    row.atoms.some(({ kind }, index) => kind !== 'image' && columnOf(row, index) === column)
      ? model.decode(row, (index) => columnOf(row, index) === column)
      : null
  const free = new Map(
    rows.map((row) => {
      const { titleColumn } = row.record
      const known = titleColumn === null ? null : inColumn(row, titleColumn)
      return [row, known ?? model.decode(row)]
    }),
  )
  const named = rows.flatMap(({ facts, record, atoms }) =>
    facts.flatMap(({ column }, index) =>
      column === 'title' || column === 'name'
        ? [record.parts[atoms[index]?.part ?? 0]?.column ?? 0]
        : [],
    ),
  )
  const own = new Set([...free].map(([row, { path }]) => columnOf(row, path.indexOf(titleState))))
  const columns = [...new Set([...own, ...named])].filter((column) => hasNames(rows, column))
  if (!columns.length || (columns.length === 1 && own.size === 1 && own.has(columns[0] ?? -1)))
    return free
  const read = columns.map((column) => {
    const paths = rows.map((row) => inColumn(row, column))
    const regret = rows.reduce((sum, row, index) => {
      const lost = (free.get(row)?.score ?? 0) - (paths[index]?.score ?? -Infinity)
      return sum + Math.min(lost, maxRegret)
    }, 0)
    return { paths, regret: regret - biasOf(rows, column) * rows.length }
  })
  const [best, second] = read.toSorted((a, b) => a.regret - b.regret)
  const margin = second ? (second.regret - (best?.regret ?? 0)) / rows.length : maxRegret
  rows.forEach((row, index) => {
    const [own, together] = [free.get(row), best?.paths[index]]
    if (!own || !together || row.record.titleColumn !== null) return
    const isSame = own.path.indexOf(titleState) === together.path.indexOf(titleState)
    if (!isSame) free.set(row, { ...together, margin, runnerUp: own.path })
  })
  return free
}

/** Reads the rows of each table together. Other records are skipped. */
export function decodeTables(records: Evidence[], model: Model): Map<Evidence, Decoded> {
  const inTables = records.filter(({ record }) => record.table !== null)
  const tables = groupBy(inTables, ({ record }) => record.table).values()
  return new Map([...tables].flatMap((rows) => [...decodeRows(rows, model)]))
}
