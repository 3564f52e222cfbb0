import { groupBy, mode } from '../../model/collections.ts'
import { isIcon } from '../field/labels.ts'
import type { Atom } from './atom.ts'
import { cueOf } from './cues.ts'
import type { Facts } from './facts.ts'
import type { Evidence } from './features.ts'
import { states, titleState, type Field } from './states.ts'
import type { Decoded } from './model.ts'

/** Slots with fewer words on average contain properties, `7B`, `Apache 2.0`, rather than notes. */
const minMeanWords = 4
/** The share of entries that must agree on a field. */
const minAgreement = 0.6

/**
 * The content of a slot in one entry: the indices of its words and, if it has one, of its label.
 */
interface Slot {
  label: number | null
  indices: number[]
}

interface Filled extends Slot {
  row: Evidence
  /** The column, or the label in lower case. */
  name: string
  /** The field of most of its words. */
  field: Field
}

/**
 * Aligns the fields of each slot over all entries. A slot is a column of a table, or what follows
 * one label on further lines. If its name indicates no field, it has the same field in all entries:
 * a note, tags or none.
 * @param decoded the path of each row of a table, or of each other record of a document; updated in
 * place
 */
export function alignSlots(decoded: Map<Evidence, Decoded>): void {
  const slotsByRow = new Map([...decoded.keys()].map((row) => [row, slotsOf(row)]))
  const filled = [...decoded].flatMap(([row, { path }]) =>
    [...(slotsByRow.get(row) ?? [])].flatMap(([name, slot]): Filled[] => {
      if (slot.indices.some((index) => path[index] === titleState)) return []
      return [{ row, name, ...slot, field: mode(fieldsOf(slot, path))?.value ?? 'X' }]
    }),
  )
  for (const all of groupBy(filled, ({ name }) => name).values()) alignSlot(all, decoded)
  const isOfOrgs = hasOrgsForAuthors([...decoded.keys()])
  for (const [row, own] of decoded)
    decoded.set(row, {
      ...own,
      path: withLabels(row, slotsByRow.get(row), withNamed(row, own.path, isOfOrgs)),
    })
}

const fieldsOf = ({ indices }: Slot, path: number[]): Field[] =>
  indices.map((index) => states[path[index] ?? -1]?.field ?? 'X')

/** Whether a label is kept as part of its note: `Priority:` is, a lone `Summary:` is not. */
function withLabels(row: Evidence, slots: Map<string, Slot> | undefined, path: number[]): number[] {
  const labelled = [...(slots?.values() ?? [])].filter(({ label }) => label !== null)
  const notes = labelled.filter((slot) => fieldsOf(slot, path).includes('N'))
  const all = [...path]
  for (const slot of labelled) {
    const label = slot.label ?? -1
    const isSaid = notes.length > 1 || cueOf(row.atoms[label]?.text ?? '') === ''
    all[label] = stateOf(notes.includes(slot) && isSaid ? 'N' : 'X', path[label] ?? titleState)
  }
  return all
}

/** Whether a column headed as authors contains their institutions. */
function hasOrgsForAuthors(rows: Evidence[]): boolean {
  const names = rows.flatMap(({ facts }) => facts.filter(({ column }) => column === 'authors'))
  return names.filter(({ isInstitution }) => isInstitution).length * 2 > names.length
}

/** The field that the header of a column, or a label, gives to all its links or words. */
const named: Partial<Record<Facts['column'], { kind: 'link' | 'text'; field: Field }>> = {
  links: { kind: 'link', field: 'L' },
  authors: { kind: 'text', field: 'A' },
  orgs: { kind: 'text', field: 'O' },
  venue: { kind: 'text', field: 'V' },
  name: { kind: 'text', field: 'G' },
  tags: { kind: 'text', field: 'G' },
}

const withNamed = ({ atoms, facts }: Evidence, path: number[], isOfOrgs: boolean): number[] =>
  path.map((state, index) => {
    const { cue, isInstitution, isVenueSlot } = facts[index] as Facts
    const isLabelled = (cue === 'tags' || cue === 'orgs') && (atoms[index]?.part ?? 0) > 0
    const column = facts[index]?.column || (isLabelled ? cue : '')
    // `Name [Maker]`
    const isMaker = column === 'name' && atoms[index]?.bracket !== '' && isInstitution
    const isOrg = isMaker || (isOfOrgs && column === 'authors')
    const { kind, field } = named[isOrg ? 'orgs' : column] ?? {}
    const isOf = kind === atoms[index]?.kind && /\p{L}{2}/u.test(atoms[index]?.text ?? '')
    const now = states[state]?.field
    const isFree = field !== 'V' || now === 'X' || (now === 'G' && isVenueSlot)
    return field && isOf && isFree && state !== titleState ? stateOf(field, state) : state
  })

function alignSlot(all: Filled[], decoded: Map<Evidence, Decoded>): void {
  if (all.length < 2) return
  const { value: most, count } = mode(all.map(({ field }) => field)) ?? { value: 'X', count: 0 }
  const isField = count >= all.length * minAgreement && !'NX'.includes(most)
  const isSaid = most === 'V' ? all.some(isPublished) : most !== 'O' || all.some(hasInstitution)
  if (isField && isSaid) return
  const words = all.reduce(
    (sum, { row, indices }) =>
      sum + indices.reduce((own, index) => own + (row.facts[index] as Facts).words, 0),
    0,
  )
  const field = words / all.length >= minMeanWords ? 'N' : isCategory(all) ? 'G' : 'X'
  for (const { row, indices } of all) {
    const own = decoded.get(row)
    if (!own) continue
    const path = [...own.path]
    for (const index of indices) path[index] = stateOf(field, path[index] ?? titleState)
    decoded.set(row, { ...own, path })
  }
}

/** The minimum number of entries for judging whether a slot has few values. */
const minEntries = 4

/**
 * Whether a slot classifies the entries, `Generation`, `Planning`: many entries share each value.
 */
function isCategory(all: Filled[]): boolean {
  const values = all.map(({ row, indices }) =>
    indices.map((index) => row.atoms[index]?.text).join(' '),
  )
  const isWord = (value: string): boolean => /^\p{L}[\p{L}\s/-]{2,}$/u.test(value)
  return (
    all.length >= minEntries &&
    new Set(values).size * 2 <= all.length &&
    values.filter(isWord).length * 5 >= all.length * 4
  )
}

const hasInstitution = ({ row, indices }: Filled): boolean =>
  indices.some((index) => row.facts[index]?.isInstitution)

/** Whether some words in a slot can be a venue or a date. */
const isPublished = ({ row, indices }: Filled): boolean =>
  indices.some((index) => row.facts[index]?.isVenueSlot || row.facts[index]?.isDate)

/**
 * Collects the words of each cell whose header names no field, and of each line whose label names
 * none or a note.
 */
function slotsOf({ record, atoms, facts }: Evidence): Map<string, Slot> {
  const slots = new Map<string, Slot>()
  let [label, current]: [number | null, number] = [null, -1]
  atoms.forEach(({ kind, part }, index) => {
    const { role, column } = record.parts[part] ?? {}
    const { cue, column: header } = facts[index] as Facts
    if (part !== current) label = role === 'cell' ? null : labelOfLine(atoms, index)
    current = part
    if (kind !== 'text' || index <= (label ?? -1)) return
    const isOwn = role === 'cell' ? header === 'other' : cue === 'other' || cue === 'note'
    const name = role === 'cell' ? String(column) : atoms[label ?? -1]?.text.toLowerCase()
    if (!isOwn || name === undefined) return
    const slot = slots.get(name)
    if (slot) slot.indices.push(index)
    else slots.set(name, { label, indices: [index] })
  })
  return slots
}

/**
 * The label of a further line, `📅 Date: …`, that begins with an atom; null if it has none, or one of
 * links.
 */
export function labelOfLine(atoms: Atom[], first: number): number | null {
  const at = isIcon(atoms[first]?.text ?? '') ? first + 1 : first
  const [atom, next] = [atoms[at], atoms[at + 1]]
  const isLabel =
    atom !== undefined &&
    atom.part > 0 &&
    atom.part === atoms[first]?.part &&
    atom.kind === 'text' &&
    next?.part === atom.part &&
    next.separator.includes(':') &&
    !/^(?:label|links)$/.test(cueOf(atom.text))
  return isLabel ? at : null
}

/** The state of a field in the phase of another state. */
const stateOf = (field: Field, like: number): number =>
  states.findIndex((state) => state.field === field && state.phase === states[like]?.phase)
