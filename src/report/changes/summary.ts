import { count } from '../totals.ts'
import type { ReportedChange, ReportedList } from './reported-changes.ts'

/** Sums up the changes in one sentence, without a full stop: `3 papers added, 1 moved; 1 anchor would break`. */
export function summaryOf(lists: ReportedList[]): string {
  const sums = [...listSums(lists), ...areas.map((area) => sumUp(lists, area))].filter(Boolean)
  if (sums.length) return sums.join('; ')
  return lists.some(({ changes }) => changes.length) ? 'Only the order changed' : 'No change'
}

/** A noun and the kinds of changes counted for it. The first count prints the noun. */
interface Area {
  noun: [one: string, many: string]
  verbs: [ReportedChange['kind'], string][]
}

const areas: Area[] = [
  {
    noun: ['paper', 'papers'],
    verbs: [
      ['paper-added', 'added'],
      ['paper-removed', 'removed'],
      ['paper-moved', 'moved'],
      ['paper-retitled', 'retitled'],
      ['paper-relinked', 'relinked'],
      ['note-changed', 'with a changed note'],
      ['field-changed', 'with changed fields'],
      ['text-changed', 'with other text changed'],
    ],
  },
  {
    noun: ['section', 'sections'],
    verbs: [
      ['section-added', 'added'],
      ['section-removed', 'removed'],
      ['section-renamed', 'renamed'],
      ['section-moved', 'moved'],
    ],
  },
  { noun: ['title', 'titles'], verbs: [['title-changed', 'changed']] },
  {
    noun: ['anchor', 'anchors'],
    verbs: [
      ['anchor-lost', 'would break'],
      ['anchor-diverted', 'would point elsewhere'],
    ],
  },
  {
    noun: ['problem', 'problems'],
    verbs: [
      ['problem-new', 'new'],
      ['problem-fixed', 'fixed'],
    ],
  },
]

function sumUp(lists: ReportedList[], { noun, verbs }: Area): string {
  const amountOf = (kind: ReportedChange['kind']): number =>
    lists.reduce((sum, { changes }) => {
      // a paper with several changed fields counts once
      const all = changes.flatMap((change) =>
        change.kind !== kind
          ? []
          : [change.kind === 'field-changed' ? `${change.after.line} ${change.after.id}` : change],
      )
      return sum + new Set(all).size
    }, 0)
  return verbs
    .map(([kind, verb]) => ({ verb, amount: amountOf(kind) }))
    .filter(({ amount }) => amount > 0)
    .map(({ verb, amount }, index) => `${index ? amount : count(amount, ...noun)} ${verb}`)
    .join(', ')
}

function listSums(lists: ReportedList[]): string[] {
  const sum = (test: (list: ReportedList) => boolean, verb: string): string => {
    const amount = lists.filter(test).length
    return amount ? `${count(amount, 'list')} ${verb}` : ''
  }
  return [
    sum(({ before }) => before === null, 'added'),
    sum(({ after }) => after === null, 'removed'),
    sum(({ before, after }) => before !== null && after !== null && before !== after, 'renamed'),
  ]
}

/** Returns the lists with something to report. */
export function reported(lists: ReportedList[]): ReportedList[] {
  return lists.filter(({ before, after, changes }) => before !== after || changes.length)
}

/** Whether lists differ in more than an order. A list that came, went or was renamed is a change by itself. */
export function isChanged(lists: ReportedList[]): boolean {
  return lists.some(
    ({ before, after, changes }) =>
      before !== after || changes.some(({ kind }) => kind !== 'reordered'),
  )
}

/** Returns the file of a list, and its previous file if it was renamed. */
export function fileOf({ before, after }: ReportedList): string {
  if (before === null) return `${after} (new)`
  if (after === null) return `${before} (removed)`
  return before === after ? after : `${before} → ${after}`
}
