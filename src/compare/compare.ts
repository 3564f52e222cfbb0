import type { Change } from '../model/change.ts'
import { type List, type Paper, papersOf, type Section } from '../model/list.ts'
import { compareAnchors } from './anchors.ts'
import { compareProblems } from './diagnostics.ts'
import { matchPapers } from './match-papers.ts'
import { matchSections, sectionsInPlace } from './match-sections.ts'
import { reorderings } from './order.ts'
import type { Pairing } from './pairing.ts'
import { comparePaper } from './paper-changes.ts'
import { type Tree, treeOf } from './section-tree.ts'
import type { Version } from './version.ts'

/** Says what became of a list: by identity and not by line, so that numbers, bullets, spaces and order alone are no change. */
export function compareList(before: Version, after: Version): Change[] {
  const tree = treeOf([before.list, after.list])
  const sections = sectionsInPlace(before.list, after.list)
  const likely = matchPapers(before.list, after.list, sections, tree)
  const known = sections.pairs.size
  matchSections(sections, likely, tree)
  const papers =
    sections.pairs.size === known ? likely : matchPapers(before.list, after.list, sections, tree)
  return [
    ...titleChange(before.list, after.list),
    ...sectionChanges(sections, tree),
    ...paperChanges(before.list, after.list, papers, sections, tree),
    ...compareAnchors(before.list, after.list, papers, sections, tree),
    ...compareProblems(before, after, papers),
    ...reorderings(after.list, papers, sections, tree),
  ]
}

function titleChange(before: List, after: List): Change[] {
  return before.title === after.title
    ? []
    : [{ kind: 'title-changed', before: before.title, after: after.title }]
}

function sectionChanges(
  { pairs, all, restBefore, restAfter }: Pairing<Section>,
  tree: Tree,
): Change[] {
  return [
    ...restAfter.map((section): Change => ({ kind: 'section-added', section })),
    ...restBefore.map((section): Change => ({ kind: 'section-removed', section })),
    ...all.flatMap(([before, after]): Change[] => {
      const above = tree.parentOf(before)
      const expected = (above && pairs.get(above)?.path) ?? before.path.slice(0, -1)
      return [
        ...(before.title === after.title
          ? []
          : [{ kind: 'section-renamed' as const, before, after }]),
        ...(JSON.stringify(expected) === JSON.stringify(after.path.slice(0, -1))
          ? []
          : [{ kind: 'section-moved' as const, before, after }]),
      ]
    }),
  ]
}

function paperChanges(
  before: List,
  after: List,
  { pairs, origins }: Pairing<Paper>,
  sections: Pairing<Section>,
  tree: Tree,
): Change[] {
  return [
    ...papersOf(after).flatMap((paper): Change[] => {
      const old = origins.get(paper)
      if (!old) return [{ kind: 'paper-added', paper }]
      const home = tree.homeOf(old)
      const isMoved = !home || sections.pairs.get(home) !== tree.homeOf(paper)
      return [
        ...(isMoved ? [{ kind: 'paper-moved' as const, before: old, after: paper }] : []),
        ...comparePaper(old, paper),
      ]
    }),
    ...papersOf(before)
      .filter((paper) => !pairs.has(paper))
      .map((paper): Change => ({ kind: 'paper-removed', paper })),
  ]
}
