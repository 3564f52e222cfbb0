import type { Change } from '../model/change.ts'
import type { List, Paper, Section } from '../model/list.ts'
import { group, type Pairing } from './pairing.ts'
import type { Tree } from './section-tree.ts'

/** Tells where papers that stayed in their section, or sections that stayed below their parent, stand in another order. */
export function reorderings(
  after: List,
  papers: Pairing<Paper>,
  sections: Pairing<Section>,
  tree: Tree,
): Change[] {
  const places = new Map(after.sections.map((section, index) => [section, index]))
  const stayed = sections.all.filter(([before, now]) => {
    const parent = tree.parentOf(before)
    return (parent && sections.pairs.get(parent)) === tree.parentOf(now)
  })
  const siblings = group(stayed, ([, now]) => JSON.stringify(now.path.slice(0, -1)))
  const isShuffled = [...siblings.values()].some(
    (pairs) => !isRising(pairs.map(([, now]) => places.get(now) ?? 0)),
  )
  const shuffled = sections.all.filter(([before, now]) => {
    const own = new Map(now.papers.map((paper, index) => [paper, index]))
    return !isRising(
      before.papers.flatMap((paper) => own.get(papers.pairs.get(paper) ?? paper) ?? []),
    )
  })
  return [
    ...(isShuffled ? [{ kind: 'reordered' as const, section: null }] : []),
    ...shuffled.map(([, section]): Change => ({ kind: 'reordered', section })),
  ]
}

const isRising = (numbers: number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
