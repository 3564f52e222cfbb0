import { isInPage } from '../url.ts'
import { lengthClass, shareClass } from './classes.ts'
import { recordClass, type Evidence } from './features.ts'
import type { Siblings } from './siblings.ts'
import { states, titleState, type Path } from './states.ts'

/** A count, and a share from 0 to 1, as classes. */
const some = (x: number): string => (x < 3 ? String(x) : x < 6 ? '5' : '9')
const share = (x: number): string => (x < 0.1 ? '0' : x < 0.5 ? '3' : x < 0.9 ? '7' : '9')

/** The features that separate entries from prose, contents, news and similar. */
export function gateFeatures(evidence: Evidence, path: Path, siblings: Siblings): string[] {
  const { record, atoms, facts } = evidence
  const at = path.indexOf(titleState)
  const title = facts[at]
  const links = atoms.filter((atom) => atom.kind === 'link')
  const inPage = links.filter(
    ({ span }) => isInPage(span?.target ?? '') && span?.target !== '#',
  ).length
  const labels = facts.filter((each, index) => atoms[index]?.kind === 'link' && each.isLabel).length
  const found = new Set(path.map((state) => states[state]?.field))
  const next = atoms[at + 1]
  const after = next ? (next.part === atoms[at]?.part ? next.separator : '$') : '$$'
  const words = facts.reduce((sum, each) => sum + each.words, 0)
  const past = facts.slice(0, at).reduce((sum, each) => sum + each.words, 0)
  const linked = links.length - inPage > 0 ? 'L' : 'n'
  const titleWords = path.reduce(
    (sum, state, index) => sum + (state === titleState ? (facts[index]?.words ?? 0) : 0),
    0,
  )
  const features = [
    '*',
    `depth ${record.depth > 0}`,
    `lead ${atoms[0]?.kind} ${facts[0]?.isLabel} ${facts[0]?.host} ${siblings.aside}`,
    `title ${title?.make} ${title?.isLabel} ${title?.host} ${at === 0} ${siblings.aside}`,
    `c ${linked}`,
    `c1 ${facts[0]?.make}`,
    `ct ${title?.make} ${at === 0}`,
    `t ${title?.make} ${linked}`,
    `tl ${title?.make} ${lengthClass(titleWords)}`,
    `tn ${title?.make} ${after}`,
    `tp ${title?.make} ${lengthClass(past)}`,
    `inpage ${links.length > 0 && inPage === links.length}`,
    `links ${some(links.length - labels)} ${some(labels)}`,
    `below ${record.below.length > 0} ${linked}`,
    `label ${title?.isLabel} ${linked}`,
    `host ${title?.host}`,
    `lower ${facts[0]?.isLower} ${facts[at]?.isLower}`,
    `len ${lengthClass(words)} ${linked}`,
    `whole ${recordClass(evidence)}`,
    `aside ${siblings.aside}`,
    `top ${siblings.isTop} ${linked}`,
    `asides ${siblings.aside} ${linked} ${facts[0]?.isDate}`,
    `k ${some(siblings.all.count)} ${share(siblings.all.linked)} ${linked}`,
    `d ${share(siblings.all.ofLinked)} ${linked} ${at === 0}`,
    `dt ${share(siblings.all.ofLinked)} ${title?.make}`,
    `s ${some(siblings.count)} ${share(siblings.linked)} ${linked}`,
    `sf ${share(siblings.first)} ${facts[0]?.make}`,
    `sa ${some(siblings.count)} ${share(siblings.alike)}`,
    `sl ${share(siblings.linked)} ${share(siblings.alike)} ${linked}`,
    `cap ${shareClass(title?.capitals ?? 0)} ${lengthClass(titleWords)} ${linked}`,
    `parts ${some(record.parts.length)}`,
    `end ${atoms.at(-1)?.kind}`,
  ]
  for (const field of found)
    if (field !== 'T' && field !== 'X') features.push(`has ${field} ${linked}`, `hasc ${field}`)
  if (title?.isNumber) features.push('number')
  if (title?.isDate || facts[0]?.isDate) features.push(`date ${facts[0]?.isDate}`)
  if (title?.hasFunctionWord) features.push(`fw ${title.make}`)
  // Each container has weights of its own.
  return features.map((feature) => `${record.container} ${feature}`)
}

/** A linear model over those features; a positive score means an entry. */
export class Gate {
  readonly weights = new Map<string, number>()

  /** Parses lines of `g`, a feature, and its weight as an integer in units of 1/`scale`. */
  static fromText(text: string, scale = 16): Gate {
    const gate = new Gate()
    for (const line of text.split('\n')) {
      const [kind, name = '', number] = line.split('\t')
      if (kind === 'g') gate.weights.set(name, Number(number) / scale)
    }
    return gate
  }

  score(features: string[]): number {
    return features.reduce((sum, feature) => sum + (this.weights.get(feature) ?? 0), 0)
  }
}
