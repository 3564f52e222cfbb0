import type { Facts } from './facts.ts'
import type { Evidence } from './features.ts'
import { states, titleState, type Decoded, type Field } from './model.ts'

/** Columns of fewer words on average hold properties of an entry, `7B`, `Apache 2.0`, and no note. */
const fewestWords = 4
/** The share of cells that have to agree on a field. */
const leastAgreed = 0.6

/** How a cell of one column was read: by which field most of its words, and which atoms these are. */
interface Cell {
  row: Evidence
  indices: number[]
  field: Field
}

/**
 * Reads the columns of one table whose headers name no field: each is one field in all rows, a note, or nothing.
 * @param decoded the path of each row, which is replaced in the map
 */
export function resolveColumns(decoded: Map<Evidence, Decoded>): void {
  const columns = new Map<number, Cell[]>()
  for (const [row, { path }] of decoded)
    for (const [column, indices] of cellsOf(row)) {
      if (indices.some((index) => path[index] === titleState)) continue
      const cells = columns.get(column) ?? []
      cells.push({ row, indices, field: fieldOf(indices, path) })
      columns.set(column, cells)
    }
  for (const cells of columns.values()) resolveColumn(cells, decoded)
  for (const [row, own] of decoded) decoded.set(row, { ...own, path: withNamed(row, own.path) })
}

/** What the header of a column makes of all links, or of all words, in it. */
const named: Partial<Record<Facts['column'], { kind: 'link' | 'text'; field: Field }>> = {
  links: { kind: 'link', field: 'L' },
  authors: { kind: 'text', field: 'A' },
  orgs: { kind: 'text', field: 'O' },
  name: { kind: 'text', field: 'G' },
}

const withNamed = ({ atoms, facts }: Evidence, path: number[]): number[] =>
  path.map((state, index) => {
    const { kind, field } = named[facts[index]?.column ?? ''] ?? {}
    const isOf = kind === atoms[index]?.kind && /\p{L}{2}/u.test(atoms[index]?.text ?? '')
    return field && isOf && state !== titleState ? stateOf(field, state) : state
  })

function resolveColumn(cells: Cell[], decoded: Map<Evidence, Decoded>): void {
  if (cells.length < 2) return
  const counts = new Map<Field, number>()
  for (const { field } of cells) counts.set(field, (counts.get(field) ?? 0) + 1)
  const [[most, count] = ['X', 0]] = [...counts].sort((a, b) => b[1] - a[1])
  const isField = count >= cells.length * leastAgreed && !'NX'.includes(most)
  if (isField) return
  const words = cells.reduce(
    (sum, { row, indices }) =>
      sum + indices.reduce((all, index) => all + (row.facts[index] as Facts).words, 0),
    0,
  )
  const field = words / cells.length < fewestWords ? 'X' : 'N'
  for (const { row, indices } of cells) {
    const own = decoded.get(row)
    if (!own) continue
    const path = [...own.path]
    for (const index of indices) path[index] = stateOf(field, path[index] ?? titleState)
    decoded.set(row, { ...own, path })
  }
}

/** The words of each cell whose header names no field. */
function cellsOf({ record, atoms, facts }: Evidence): Map<number, number[]> {
  const cells = new Map<number, number[]>()
  atoms.forEach(({ kind, part }, index) => {
    const { role, column } = record.parts[part] ?? {}
    if (role !== 'cell' || column === undefined || kind !== 'text') return
    if (facts[index]?.column === 'other') cells.set(column, [...(cells.get(column) ?? []), index])
  })
  return cells
}

function fieldOf(indices: number[], path: number[]): Field {
  const counts = new Map<Field, number>()
  for (const index of indices) {
    const field = states[path[index] ?? -1]?.field ?? 'X'
    counts.set(field, (counts.get(field) ?? 0) + 1)
  }
  const [[field] = ['X' as Field]] = [...counts].sort((a, b) => b[1] - a[1])
  return field
}

/** The state of a field in the phase of another state. */
const stateOf = (field: Field, like: number): number =>
  states.findIndex((state) => state.field === field && state.phase === states[like]?.phase)
