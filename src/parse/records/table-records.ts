import type { Table, TableRow } from 'mdast'
import { rangeOf, startOf } from '../markdown/nodes.ts'
import { fieldNameOf } from '../lexicon/field-names.ts'
import { wordsOf, type Line } from '../line.ts'
import { linesOf, slice, trim } from '../slice.ts'
import { holdsLink, outwardLinks, partOf, recordOf, type ListRecord, type Part } from './record.ts'
import type { Votes } from './votes.ts'

/** One record per row, or one per title if a cell has several. */
export function tableRecords(table: Table, votes: Votes): ListRecord[] {
  const [first, ...others] = table.children
  if (!first) return []
  const names = first.children.map((cell) => wordsOf(votes.lineOf(cell)))
  const fields = names.map(fieldNameOf)
  const hasTitles = fields.some((field) => field === 'title' || field === 'name')
  if (!hasTitles && !table.children.some(holdsLink)) return []
  // A first row with links is an entry: HTML tables may have no header.
  const isHeader = !holdsLink(first) && names.some(Boolean)
  const rows = isHeader ? others : table.children
  // A row of a form that nobody has filled in yet: no title, and no link that leads anywhere.
  const isBlank = ({ children }: TableRow): boolean =>
    isHeader &&
    fields.includes('title') &&
    children.every(
      ({ children }, at) => !/^(?:title|name)$/.test(fields[at] ?? '') || !children.length,
    ) &&
    !children.some((cell) => outwardLinks(votes.lineOf(cell)).some(({ target }) => target))
  return rows.flatMap((row) => {
    if (isBlank(row)) return []
    const cells = row.children.map((cell) =>
      linesOf(votes.lineOf(cell)).flatMap((line) => titlesInCell(line, votes)),
    )
    const shared = cells.findIndex(
      (lines) => lines.length > 1 && lines.every((line) => votes.beginsWithTitle(line)),
    )
    const partsOf = (chosen?: Line): Part[] =>
      cells.flatMap((lines, column) =>
        (column === shared && chosen ? [chosen] : lines).map((line) =>
          partOf('cell', line, (isHeader && names[column]) || '', column),
        ),
      )
    const all = shared < 0 ? [partsOf()] : (cells[shared] ?? []).map(partsOf)
    const node = row.position ? row : table
    return all.map((parts) =>
      recordOf('row', parts, rangeOf(node), {
        table: startOf(table),
        titleColumn: shared < 0 ? null : shared,
        footnotes: votes.footnotesOf(row),
      }),
    )
  })
}

/** Splits a line of a cell into titles with what belongs to each: `[A](u) (code); [B](v)`. */
function titlesInCell(line: Line, votes: Votes): Line[] {
  const marks = [...line.shape.matchAll(/[;；]/g)].map(({ index }) => index)
  const pieces = [-1, ...marks]
    .map((mark, at) => trim(slice(line, mark + 1, marks[at])))
    .filter(({ shape }) => shape)
  return pieces.length > 1 && pieces.every((piece) => votes.beginsWithTitle(piece))
    ? pieces
    : [line]
}
