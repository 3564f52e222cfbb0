import type { List, Section } from '../list.ts'
import { identityOf, wordsOf } from './identity.ts'
import { group, Pairing } from './pairing.ts'
import { similarity } from './similarity.ts'

/** The section right above one in the tree; null for the outermost and where the tree has a gap. */
export type Parents = (section: Section) => Section | null

/** Finds what each section has become: by its place in the tree, by an anchor that it keeps, by its papers, by its relatives. */
export function matchSections(before: List, after: List, parents: Parents): Pairing<Section> {
  const pairing = new Pairing(before.sections, after.sections)
  const shared = sharedPapers(before, after)
  const pathOf = ({ path }: Section): string => JSON.stringify(path)

  pairing.byUniqueKey(pathOf)
  pairing.byScore(candidates(pairing, shared).filter((each) => pathOf(each.before) === pathOf(each.after)))
  pairing.byKey(pathOf)
  pairing.byScore(anchorsKept(pairing))
  pairing.byScore(mostly(candidates(pairing, shared)))
  matchRelatives(pairing, parents)
  pairing.byUniqueKey(({ title }) => wordsOf(title))
  pairing.byScore(alike(pairing, parents))
  matchRelatives(pairing, parents)
  return pairing
}

interface Candidate {
  before: Section
  after: Section
  score: number
}

/** How many papers each section shares with which other. */
function sharedPapers(before: List, after: List): (a: Section, b: Section) => number {
  const places = group(
    after.sections.flatMap((section) => section.papers.map((paper) => ({ section, identity: identityOf(paper) }))),
    ({ identity }) => identity,
  )
  const counts = new Map<Section, Map<Section, number>>()
  for (const section of before.sections) {
    const own = new Map<Section, number>()
    counts.set(section, own)
    for (const paper of section.papers)
      for (const other of new Set((places.get(identityOf(paper)) ?? []).slice(0, 50).map((place) => place.section))) own.set(other, (own.get(other) ?? 0) + 1)
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
    for (const [before, after] of [...pairs]) {
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
