import { type Change, isChanged, type ListChanges } from '../../model/change.ts'
import { count } from '../summary.ts'

/** Sums up the changes in one sentence, without a full stop: `3 papers added, 1 moved; 1 anchor would break`. */
export function summaryOf(lists: ListChanges[]): string {
  const changes = lists.flatMap((list) => list.changes)
  const sums = [...listSums(lists), ...areas.map((area) => sumUp(changes, area))].filter(Boolean)
  if (sums.length) return sums.join('; ')
  return changes.length ? 'Only the order changed' : 'No change'
}

/** A noun and the kinds of changes counted for it. The first count prints the noun. */
interface Area {
  noun: [one: string, many: string]
  verbs: [Change['kind'], string][]
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

function sumUp(changes: Change[], { noun, verbs }: Area): string {
  return verbs
    .map(([kind, verb]) => ({
      verb,
      amount: new Set(
        changes.flatMap((change) =>
          change.kind === kind ? [change.kind === 'field-changed' ? change.after : change] : [],
        ),
      ).size,
    }))
    .filter(({ amount }) => amount > 0)
    .map(({ verb, amount }, index) => `${index ? amount : count(amount, ...noun)} ${verb}`)
    .join(', ')
}

function listSums(lists: ListChanges[]): string[] {
  const sum = (test: (list: ListChanges) => boolean, verb: string): string => {
    const amount = lists.filter(test).length
    return amount ? `${count(amount, 'list')} ${verb}` : ''
  }
  return [
    sum(({ before }) => !before, 'added'),
    sum(({ after }) => !after, 'removed'),
    sum(({ before, after }) => !!before && !!after && before.file !== after.file, 'renamed'),
  ]
}

/** Returns the lists with something to report. */
export function reported(lists: ListChanges[]): ListChanges[] {
  return lists.filter((list) => isChanged(list) || list.changes.length)
}

/** Returns the file of a list, and its previous file if it was renamed. */
export function fileOf({ before, after }: ListChanges): string {
  if (!before) return `${after?.file} (new)`
  if (!after) return `${before.file} (removed)`
  return before.file === after.file ? after.file : `${before.file} → ${after.file}`
}
