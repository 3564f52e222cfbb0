/** Title, authors, venue and date, organisation, note, label or labelled link, tag, none. */
const fields = ['T', 'A', 'V', 'O', 'N', 'L', 'G', 'X'] as const
export type Field = (typeof fields)[number]

/** A field and its position before, in or after the title. The phases ensure exactly one title. */
interface State {
  field: Field
  phase: 'before' | 'title' | 'after'
}

const others = fields.filter((field) => field !== 'T')
export const states: State[] = [
  ...others.map((field): State => ({ field, phase: 'before' })),
  { field: 'T', phase: 'title' },
  ...others.map((field): State => ({ field, phase: 'after' })),
]
export const stateCount = states.length
export const titleState = others.length
/** The state before the first atom. */
export const start = stateCount

/** Which states may follow which: `follows[from * stateCount + to]`. */
export const follows: boolean[] = []
for (let from = 0; from <= stateCount; from++)
  for (let to = 0; to < stateCount; to++) {
    const [a, b] = [states[from]?.phase ?? 'before', (states[to] as State).phase]
    follows.push(a === b || (a === 'before' && b === 'title') || (a === 'title' && b === 'after'))
  }

const all = Array.from({ length: stateCount }, (_, state) => state)
/** The states that may precede each state, and that may follow it. */
export const sources = all.map((to) => all.filter((from) => follows[from * stateCount + to]))
export const targets = all.map((from) => all.filter((to) => follows[from * stateCount + to]))
/** A state for each atom. */
export type Path = number[]
