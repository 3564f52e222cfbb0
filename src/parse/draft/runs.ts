import type { Atom } from '../label/atom.ts'
import type { Labelled } from '../label/label.ts'
import type { Field } from '../label/states.ts'
import type { Line } from '../line.ts'
import { slice, trim } from '../slice.ts'
import { fieldsOf } from './fields-of.ts'

/** Consecutive atoms of one part with the same field. */
export interface Run {
  field: Field
  part: number
  /** Offsets in the shape of the part's line. */
  from: number
  to: number
  atoms: Atom[]
}

/** Joins the atoms of a record into runs, after correcting their fields. */
export function runsOf(labelled: Labelled): Run[] {
  const runs: Run[] = []
  const fields = fieldsOf(labelled)
  labelled.atoms.forEach((atom, index) => {
    const field = fields[index] ?? 'X'
    const last = runs.at(-1)
    if (last?.field === field && last.part === atom.part) {
      last.to = atom.to
      last.atoms.push(atom)
    } else runs.push({ field, part: atom.part, from: atom.from, to: atom.to, atoms: [atom] })
  })
  return runs
}

const openings = '(（[【“《「«'
const closings = ')）]】”》」»'

/** The words of a run, extended to the brackets and the punctuation that close it. */
export function closedLine(line: Line, { from, to }: Run): Line {
  const { shape } = line
  const isEnd = (at: number): boolean =>
    /[.!?。！？:：]/.test(shape[at] ?? '') || closings.includes(shape[at] || ' ')
  const text = shape.slice(from, to)
  let open = [...text].reduce(
    (depth, each) => depth + (openings.includes(each) ? 1 : closings.includes(each) ? -1 : 0),
    0,
  )
  // Include an opening bracket whose closing one is inside the run.
  for (; open < 0 && openings.includes(shape[from - 1] || ' '); open++) from--
  // A straight quote closes one that is open.
  if (shape[to] === '"' && text.split('"').length % 2 === 0) to++
  while (isEnd(to) && (open > 0 || !closings.includes(shape[to] || ' ')))
    if (closings.includes(shape[to++] || ' ')) open--
  return trim(slice(line, from, to))
}
