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

/** The field of each atom; a note goes on over what it holds, and keeps words behind it that belong nowhere else. */
function fieldsOf({ atoms, facts, path }: Labelled): Field[] {
  const fields = path.map((state): Field => states[state]?.field ?? 'X')
  const isLabelledLink = (index: number): boolean =>
    fields[index] === 'L' && (facts[index]?.isLabel ?? false)
  let note = -1
  atoms.forEach((atom, index) => {
    if (note >= 0 && atoms[note]?.part !== atom.part) note = -1
    if (note >= 0 && fields[index] === 'X' && fields[index - 1] === 'N' && isWords(atom))
      fields[index] = 'N'
    if (fields[index] === 'T') note = -1
    if (fields[index] !== 'N') return
    const between = Array.from({ length: index - note - 1 }, (_, at) => note + 1 + at)
    if (note >= 0 && !(between.length && between.every(isLabelledLink)))
      for (const at of between) fields[at] = 'N'
    note = index
  })
  return fields
}

const isWords = ({ kind, text }: Atom): boolean => kind === 'text' && /\p{L}{2}/u.test(text)

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
