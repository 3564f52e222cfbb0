import { type Change, isChanged, type ListChanges } from '../../model/change.ts'
import { count } from '../totals.ts'

/** What edits do in one sentence without its stop: `3 papers added, 1 moved; 1 anchor would die`. */
export function summaryOf(lists: ListChanges[]): string {
  const changes = lists.flatMap((list) => list.changes)
  const sums = [...listSums(lists), ...areas.map((area) => sumUp(changes, area))].filter(Boolean)
  if (sums.length) return sums.join('; ')
  return changes.length ? 'No change but of order' : 'No change'
}

/** The words of one area, its noun with the first of them. */
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
      ['note-changed', 'with another note'],
      ['field-changed', 'with other fields'],
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
      ['anchor-lost', 'would die'],
      ['anchor-diverted', 'would lead elsewhere'],
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

/** Those worth a word of their own. */
export function worthTelling(lists: ListChanges[]): ListChanges[] {
  return lists.filter((list) => isChanged(list) || list.changes.length)
}

/** How a list is called: its file, with the one that it was. */
export function fileOf({ before, after }: ListChanges): string {
  if (!before) return `${after?.file} (new)`
  if (!after) return `${before.file} (removed)`
  return before.file === after.file ? after.file : `${before.file} → ${after.file}`
}
