import type { List, Paper, Section } from '../model/list.ts'
import { wordsOf } from './paper-keys.ts'
import { Pairing } from './pairing.ts'
import type { Tree } from './tree.ts'
import { similarity } from '../model/similarity.ts'

/** Pairs sections with the same path, if the path is unique on each side. */
export function sectionsInPlace(before: List, after: List): Pairing<Section> {
  const pairing = new Pairing(before.sections, after.sections)
  pairing.byUniqueKey(pathOf)
  return pairing
}

/**
 * Pairs the remaining sections: by anchors they keep, by their papers, by their parents and children, by their titles.
 * @param papers the papers paired so far, without knowing these sections
 */
export function matchSections(pairing: Pairing<Section>, papers: Pairing<Paper>, tree: Tree): void {
  pairing.byScore(
    sharingPapers(papers, pairing, tree).filter(
      (each) => pathOf(each.before) === pathOf(each.after),
    ),
  )
  pairing.byKey(pathOf)
  pairing.byScore(keepingAnchors(pairing))
  pairing.byScore(sharingMost(sharingPapers(papers, pairing, tree)))
  matchRelatives(pairing, tree)
  pairing.byUniqueKey(({ title }) => wordsOf(title))
  pairing.byScore(similarSiblings(pairing, tree))
  matchRelatives(pairing, tree)
}

const pathOf = ({ path }: Section): string => JSON.stringify(path)

interface Candidate {
  before: Section
  after: Section
  score: number
}

/** Returns unpaired sections that share papers, scored by how many. */
function sharingPapers(
  papers: Pairing<Paper>,
  { pairs, origins }: Pairing<Section>,
  tree: Tree,
): Candidate[] {
  const counts = new Map<Section, Map<Section, number>>()
  for (const [old, now] of papers.pairs) {
    const [before, after] = [tree.homeOf(old), tree.homeOf(now)]
    if (!before || !after || pairs.has(before) || origins.has(after)) continue
    const row = counts.get(before) ?? new Map<Section, number>()
    counts.set(before, row.set(after, (row.get(after) ?? 0) + 1))
  }
  return [...counts].flatMap(([before, row]) =>
    [...row].map(([after, score]) => ({ before, after, score })),
  )
}

/** Keeps candidates that share at least half of their papers, and more than with any other section. */
function sharingMost(all: Candidate[]): Candidate[] {
  const scores = new Map<Section, number[]>()
  for (const { before, after, score } of all)
    for (const section of [before, after])
      scores.set(
        section,
        [...(scores.get(section) ?? []), score].toSorted((a, b) => b - a).slice(0, 2),
      )
  const isBest = (section: Section, score: number): boolean =>
    score === scores.get(section)?.[0] && score !== scores.get(section)?.[1]
  return all.filter(
    ({ before, after, score }) =>
      score * 2 >= Math.max(before.papers.length, after.papers.length) &&
      isBest(before, score) &&
      isBest(after, score),
  )
}

/** Returns sections of which one has the anchor of the other as an alias: the curator declared them the same. */
function keepingAnchors({ restBefore, restAfter }: Pairing<Section>): Candidate[] {
  const anchorsOf = ({ anchor, aliases }: Section): string[] => [anchor, ...aliases].filter(Boolean)
  const holders = new Map(
    restAfter.flatMap((after) => anchorsOf(after).map((anchor) => [anchor, after])),
  )
  return restBefore.flatMap((before) =>
    anchorsOf(before).flatMap((anchor) => {
      const after = holders.get(anchor)
      const isCoincidence = anchor === before.anchor && anchor === after?.anchor
      return after && !isCoincidence ? [{ before, after, score: 1 }] : []
    }),
  )
}

/**
 * Pairs parents of paired sections with equal titles, if at most one of the parents has papers itself; and pairs
 * children with equal titles of paired parents.
 */
function matchRelatives(pairing: Pairing<Section>, tree: Tree): void {
  const { pairs, origins } = pairing
  const under = (section: Section, parent: Section | null | undefined): string | null =>
    parent ? JSON.stringify([parent.place.line, parent.path, wordsOf(section.title)]) : null
  for (let known = -1; known < pairs.size;) {
    known = pairs.size
    for (const [before, after] of pairs) {
      const [above, now] = [tree.parentOf(before), tree.parentOf(after)]
      if (
        above &&
        now &&
        wordsOf(before.title) === wordsOf(after.title) &&
        !(above.papers.length && now.papers.length)
      )
        pairing.pair(above, now)
    }
    pairing.byKey(
      (section) => {
        const parent = tree.parentOf(section)
        return under(section, parent && pairs.get(parent))
      },
      (section) => {
        const parent = tree.parentOf(section)
        return under(section, parent && origins.has(parent) ? parent : null)
      },
    )
  }
}

/** Returns siblings with similar titles. */
function similarSiblings(
  { restBefore, restAfter, pairs }: Pairing<Section>,
  tree: Tree,
): Candidate[] {
  return restBefore.slice(0, 300).flatMap((before) => {
    const above = tree.parentOf(before)
    return restAfter
      .slice(0, 300)
      .filter((after) =>
        above ? pairs.get(above) === tree.parentOf(after) : tree.parentOf(after) === null,
      )
      .map((after) => ({
        before,
        after,
        score: similarity(wordsOf(before.title), wordsOf(after.title)),
      }))
      .filter(({ score }) => score >= 0.6)
  })
}
