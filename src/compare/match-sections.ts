import type { List, Paper, Section } from '../list.ts'
import { wordsOf } from './identity.ts'
import { Pairing } from './pairing.ts'
import { similarity } from './similarity.ts'

/** The section right above one in the tree; null for the outermost and where the tree has a gap. */
export type Parents = (section: Section) => Section | null

/** Pairs the sections that stand at the same place in the tree, where there is only one. */
export function sectionsInPlace(before: List, after: List): Pairing<Section> {
  const pairing = new Pairing(before.sections, after.sections)
  pairing.byUniqueKey(pathOf)
  return pairing
}

/**
 * Finds what has become of the other sections: by an anchor that they keep, by their papers, by their relatives.
 * @param papers what has become of papers, as far as that is known without the sections
 */
export function matchSections(pairing: Pairing<Section>, papers: Pairing<Paper>, parents: Parents): void {
  const shared = sharedPapers(pairing, papers)
  pairing.byScore(candidates(pairing, shared).filter((each) => pathOf(each.before) === pathOf(each.after)))
  pairing.byKey(pathOf)
  pairing.byScore(anchorsKept(pairing))
  pairing.byScore(mostly(candidates(pairing, shared)))
  matchRelatives(pairing, parents)
  pairing.byUniqueKey(({ title }) => wordsOf(title))
  pairing.byScore(alike(pairing, parents))
  matchRelatives(pairing, parents)
}

const pathOf = ({ path }: Section): string => JSON.stringify(path)

interface Candidate {
  before: Section
  after: Section
  score: number
}

/** How many papers each section shares with which other. */
function sharedPapers({ restBefore, restAfter }: Pairing<Section>, papers: Pairing<Paper>): (a: Section, b: Section) => number {
  const homes = new Map(restAfter.flatMap((section) => section.papers.map((paper) => [paper, section])))
  const counts = new Map<Section, Map<Section, number>>()
  for (const section of restBefore) {
    const own = new Map<Section, number>()
    counts.set(section, own)
    for (const paper of section.papers) {
      const partner = papers.pairs.get(paper)
      const home = partner && homes.get(partner)
      if (home) own.set(home, (own.get(home) ?? 0) + 1)
    }
  }
  return (a, b) => counts.get(a)?.get(b) ?? 0
}

function candidates({ restBefore, restAfter }: Pairing<Section>, shared: (a: Section, b: Section) => number): Candidate[] {
  return restBefore.flatMap((before) =>
    restAfter.map((after) => ({ before, after, score: shared(before, after) })).filter(({ score }) => score > 0),
  )
}

/** Those that share at least half of their papers, and with no other as many. */
function mostly(all: Candidate[]): Candidate[] {
  return all.filter((each) => {
    const rivals = all.filter((other) => other !== each && (other.before === each.before || other.after === each.after))
    return each.score * 2 >= Math.max(each.before.papers.length, each.after.papers.length) && rivals.every(({ score }) => score < each.score)
  })
}

/** Where an anchor of the one is an alias of the other, its curator has said that they are the same. */
function anchorsKept({ restBefore, restAfter }: Pairing<Section>): Candidate[] {
  const anchorsOf = ({ anchor, aliases }: Section): string[] => [anchor, ...aliases].filter(Boolean)
  const holders = new Map(restAfter.flatMap((after) => anchorsOf(after).map((anchor) => [anchor, after])))
  return restBefore.flatMap((before) =>
    anchorsOf(before).flatMap((anchor) => {
      const after = holders.get(anchor)
      const isChance = anchor === before.anchor && anchor === after?.anchor
      return after && !isChance ? [{ before, after, score: 1 }] : []
    }),
  )
}

/** Parents without papers of their own whose children are pairs, and children of one name whose parents are. */
function matchRelatives(pairing: Pairing<Section>, parents: Parents): void {
  const { pairs, origins } = pairing
  const under = (section: Section, parent: Section | null | undefined): string | null =>
    parent ? JSON.stringify([parent.place.line, parent.path, wordsOf(section.title)]) : null
  for (let known = -1; known < pairs.size; ) {
    known = pairs.size
    for (const [before, after] of pairs) {
      const [above, now] = [parents(before), parents(after)]
      if (above && now && wordsOf(before.title) === wordsOf(after.title) && !(above.papers.length && now.papers.length)) pairing.pair(above, now)
    }
    pairing.byKey(
      (section) => {
        const parent = parents(section)
        return under(section, parent && pairs.get(parent))
      },
      (section) => {
        const parent = parents(section)
        return under(section, parent && origins.has(parent) ? parent : null)
      },
    )
  }
}

/** Siblings with similar names. */
function alike({ restBefore, restAfter, pairs }: Pairing<Section>, parents: Parents): Candidate[] {
  return restBefore.slice(0, 300).flatMap((before) => {
    const above = parents(before)
    return restAfter
      .slice(0, 300)
      .filter((after) => (above ? pairs.get(above) === parents(after) : parents(after) === null))
      .map((after) => ({ before, after, score: similarity(wordsOf(before.title), wordsOf(after.title)) }))
      .filter(({ score }) => score >= 0.6)
  })
}
