import { fileOf } from '../model/list-name.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { runsOf } from './draft/runs.ts'
import { labelRecords, type Labelled } from './label/label.ts'
import { states, type Field } from './label/states.ts'
import { parseList } from './parse.ts'
import type { Source } from '../model/source.ts'
import { type ParseSettings } from './parsed.ts'
import { placesIn } from './place-of.ts'
import type { Container } from './records/record.ts'
import { recordsIn } from './records/records-in.ts'

/** How a record was read. */
export interface ExplainedRecord {
  line: number
  endLine: number
  container: Container
  /** Positive for an entry; the distance from 0 is the certainty. */
  gate: number
  /**
   * Whether it became a paper. An entry may also name a group, repeat another one or be below
   * `News`.
   */
  isPaper: boolean
  /** How much its title outscores the best other one; `Infinity` if there is no other. */
  margin: number
  atoms: ExplainedAtom[]
}

/** A piece of a record. Fields have the model's letters. */
export interface ExplainedAtom {
  field: Field
  /** The field that the model assigned if the draft corrected it, else null. */
  labelled: Field | null
  /** Its field in the best path with another title if that differs, else null. */
  runnerUp: Field | null
  /** `text`, `link:paper`, `code:strong` … */
  make: string
  text: string
}

export interface Explanation {
  /** Every record of the list, in source order. */
  records: ExplainedRecord[]
  lineCount: number
  /** The problem that keeps the list from being read; then there are no records. */
  problems: Diagnostic[]
}

/** Explains how each record of a list was read. */
export function explainList(source: Source, settings: ParseSettings): Explanation {
  const { path } = source
  const { list, text, diagnostics } = parseList(source, settings)
  if (!text) return { records: [], lineCount: 0, problems: diagnostics }
  const { records: segmented, linkWords } = recordsIn(text, path === '-' ? undefined : fileOf(path))
  const labelled = labelRecords(segmented, linkWords)
  const placeOf = placesIn(text, path)
  const papers = new Set(
    list.sections.flatMap((section) =>
      section.papers.map(({ place: { line, column } }) => `${line}:${column}`),
    ),
  )
  const records = [...labelled.values()]
    .toSorted((a, b) => a.record.start - b.record.start)
    .map((each): ExplainedRecord => {
      const { record, gate, margin } = each
      const { line, column, endLine } = placeOf(
        record.start,
        Math.max(record.start, record.end - 1),
      )
      const isPaper = gate > 0 && papers.has(`${line}:${column}`)
      const { container } = record
      return { line, endLine, container, gate, isPaper, margin, atoms: atomsOf(each) }
    })
  const { line, column } = placeOf(text.length, text.length)
  return { records, lineCount: column === 1 ? line - 1 : line, problems: [] }
}

function atomsOf(labelled: Labelled): ExplainedAtom[] {
  const { atoms, facts, path, runnerUp } = labelled
  const drafted = new Map(
    runsOf(labelled).flatMap((run) => run.atoms.map((atom) => [atom, run.field] as const)),
  )
  return atoms.map((atom, at): ExplainedAtom => {
    const given = fieldOf(path[at])
    const field = drafted.get(atom) ?? given
    const other = runnerUp ? fieldOf(runnerUp[at]) : field
    return {
      field,
      labelled: given === field ? null : given,
      runnerUp: other === given || other === field ? null : other,
      make: facts[at]?.make ?? '',
      text: atom.text,
    }
  })
}

const fieldOf = (state: number | undefined): Field => states[state ?? -1]?.field ?? 'X'
