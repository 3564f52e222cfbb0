import { type List, type Paper, papersOf, type Section } from '../model/list.ts'
import { addressOf, contentOf, identityOf, longNoteOf, wordsOf } from './paper-keys.ts'
import { Pairing } from './pairing.ts'
import type { Tree } from './tree.ts'
import { similarPairs } from './similar-pairs.ts'

/**
 * Pairs the papers of two versions in steps, from certain to likely; `docs/diff.md` explains them. An address or a title
 * that several papers share is not enough to pair them.
 */
export function matchPapers(
  before: List,
  after: List,
  sections: Pairing<Section>,
  tree: Tree,
): Pairing<Paper> {
  const pairing = new Pairing(papersOf(before), papersOf(after))
  const names = namesOf(before, after, sections)
  const inSection = (keyOf: (paper: Paper) => string | null) => (paper: Paper) => {
    const [key, home] = [keyOf(paper), tree.homeOf(paper)]
    return key && home && JSON.stringify([names.get(home), key])
  }
  const titleOf = ({ title }: Paper): string => wordsOf(title)
  const numbersOf = ({ title }: Paper): string => (title.match(/\d+/g) ?? []).join(' ')
  const similar = (within: (paper: Paper) => string | null, atLeast: number): void =>
    pairing.byScore(similarPairs(pairing.restBefore, pairing.restAfter, titleOf, within, atLeast))

  for (const keyOf of [contentOf, identityOf]) {
    pairing.byKey(inSection(keyOf))
    pairing.byKey(keyOf)
  }
  pairing.byKey(inSection(titleOf))
  pairing.byUniqueKey(inSection(addressOf))
  pairing.byUniqueKey(addressOf)
  pairing.byUniqueKey(titleOf)
  pairing.byUniqueKey(longNoteOf)
  similar(addressOf, 0.5)
  similar(inSection(numbersOf), 0.8)
  similar(numbersOf, 0.9)
  return pairing
}

/** Returns a name for each section, which it shares only with its counterpart. */
function namesOf(before: List, after: List, { pairs }: Pairing<Section>): Map<Section, string> {
  const names = new Map<Section, string>([
    ...before.sections.map((section, index) => [section, `removed ${index}`] as const),
    ...after.sections.map((section, index) => [section, `${index}`] as const),
  ])
  for (const [from, to] of pairs) names.set(from, names.get(to) ?? '')
  return names
}
