import type { Change } from '../model/change.ts'
import { groupBy } from '../model/collections.ts'
import type { List, Paper, Section } from '../model/list.ts'
import type { Pairing } from './pairing.ts'
import type { Tree } from './tree.ts'

/** Returns a change for each section whose papers changed their order, and one if sections did. Ignores moved items. */
export function reorderings(
  after: List,
  papers: Pairing<Paper>,
  sections: Pairing<Section>,
  tree: Tree,
): Change[] {
  const positions = new Map(after.sections.map((section, index) => [section, index]))
  const stayed = sections.all.filter(([before, now]) => {
    const parent = tree.parentOf(before)
    return (parent && sections.pairs.get(parent)) === tree.parentOf(now)
  })
  const siblings = groupBy(stayed, ([, now]) => JSON.stringify(now.path.slice(0, -1)))
  const isReordered = [...siblings.values()].some(
    (pairs) => !isAscending(pairs.map(([, now]) => positions.get(now) ?? 0)),
  )
  const reordered = sections.all.filter(([before, now]) => {
    const own = new Map(now.papers.map((paper, index) => [paper, index]))
    return !isAscending(
      before.papers.flatMap((paper) => own.get(papers.pairs.get(paper) ?? paper) ?? []),
    )
  })
  return [
    ...(isReordered ? [{ kind: 'reordered' as const, section: null }] : []),
    ...reordered.map(([, section]): Change => ({ kind: 'reordered', section })),
  ]
}

const isAscending = (numbers: number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
