import { type List, type Paper, papersOf, type Section } from '../model/list.ts'
import { addressOf, contentOf, identityOf, remarkOf, wordsOf } from './identity.ts'
import { Pairing } from './pairing.ts'
import type { Tree } from './section-tree.ts'
import { similarPairs } from './similarity.ts'

/**
 * Finds what each paper has become, in steps from certain to guess; `docs/diff.md` explains them. No address alone makes
 * a pair where papers share it, nor does a title that occurs twice.
 */
export function matchPapers(
  before: List,
  after: List,
  sections: Pairing<Section>,
  tree: Tree,
): Pairing<Paper> {
  const pairing = new Pairing(papersOf(before), papersOf(after))
  const names = namesOf(before, after, sections)
  const atHome = (keyOf: (paper: Paper) => string | null) => (paper: Paper) => {
    const [key, home] = [keyOf(paper), tree.homeOf(paper)]
    return key && home && JSON.stringify([names.get(home), key])
  }
  const titleOf = ({ title }: Paper): string => wordsOf(title)
  const numbersOf = ({ title }: Paper): string => (title.match(/\d+/g) ?? []).join(' ')
  const similar = (within: (paper: Paper) => string | null, atLeast: number): void =>
    pairing.byScore(similarPairs(pairing.restBefore, pairing.restAfter, titleOf, within, atLeast))

  for (const keyOf of [contentOf, identityOf]) {
    pairing.byKey(atHome(keyOf))
    pairing.byKey(keyOf)
  }
  pairing.byKey(atHome(titleOf))
  pairing.byUniqueKey(atHome(addressOf))
  pairing.byUniqueKey(addressOf)
  pairing.byUniqueKey(titleOf)
  pairing.byUniqueKey(remarkOf)
  similar(addressOf, 0.5)
  similar(atHome(numbersOf), 0.8)
  similar(numbersOf, 0.9)
  return pairing
}

/** For each section a name that it shares with what it has become, and with nothing else. */
function namesOf(before: List, after: List, { pairs }: Pairing<Section>): Map<Section, string> {
  const names = new Map<Section, string>([
    ...before.sections.map((section, index) => [section, `gone ${index}`] as const),
    ...after.sections.map((section, index) => [section, `${index}`] as const),
  ])
  for (const [from, to] of pairs) names.set(from, names.get(to) ?? '')
  return names
}
