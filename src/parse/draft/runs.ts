import type { Atom } from '../label/atoms.ts'
import type { Labelled } from '../label/label.ts'
import { states, type Field } from '../label/model.ts'
import { slice, trim, type Line } from '../line.ts'

/** Atoms that follow each other with one field, in one part. */
export interface Run {
  field: Field
  part: number
  /** In the shape of the part's line. */
  from: number
  to: number
  atoms: Atom[]
}

export function runsOf({ atoms, path }: Pick<Labelled, 'atoms' | 'path'>): Run[] {
  const runs: Run[] = []
  atoms.forEach((atom, index) => {
    const field = states[path[index] ?? 0]?.field ?? 'X'
    const last = runs.at(-1)
    if (last?.field === field && last.part === atom.part) {
      last.to = atom.to
      last.atoms.push(atom)
    } else runs.push({ field, part: atom.part, from: atom.from, to: atom.to, atoms: [atom] })
  })
  return runs
}

const openings = '(（[【“"《「«'
const closings = ')）]】”》」»'

/** The words of a run with the brackets that they open or close, and their full stop. */
export function closedLine(line: Line, { from, to }: Run): Line {
  const { shape } = line
  const isEnd = (at: number): boolean =>
    /[.!?。！？]/.test(shape[at] ?? '') || closings.includes(shape[at] || ' ')
  const text = shape.slice(from, to)
  let open = [...text].reduce(
    (depth, each) => depth + (openings.includes(each) ? 1 : closings.includes(each) ? -1 : 0),
    0,
  )
  // An opening bracket that belongs to a closing one within.
  for (; open < 0 && openings.includes(shape[from - 1] || ' '); open++) from--
  while (isEnd(to) && (open > 0 || !closings.includes(shape[to] || ' ')))
    if (closings.includes(shape[to++] || ' ')) open--
  return trim(slice(line, from, to))
}
