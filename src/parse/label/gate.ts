import { isInPage } from '../url.ts'
import { lengthClass } from './facts.ts'
import { recordClass, type Evidence } from './features.ts'
import { states, titleState, type Path } from './model.ts'

/** What the records of one kind have in common in a document: those in the same container, at the same depth. */
export interface Kind {
  count: number
  /** The shares of those that have a link, and of those that begin with one. */
  linked: number
  first: number
}

export const kindOf = ({ record }: Evidence): string =>
  `${record.container}${record.depth ? '+' : ''}`

export function kindsOf(all: Evidence[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const evidence of all) {
    const kind = kinds.get(kindOf(evidence)) ?? { count: 0, linked: 0, first: 0 }
    kinds.set(kindOf(evidence), kind)
    kind.count++
    if (evidence.atoms.some((atom) => atom.kind === 'link')) kind.linked++
    if (evidence.atoms[0]?.kind === 'link') kind.first++
  }
  for (const kind of kinds.values()) {
    kind.linked /= kind.count
    kind.first /= kind.count
  }
  return kinds
}

const some = (x: number): string => (x < 3 ? String(x) : x < 6 ? '5' : '9')
const share = (x: number): string => (x < 0.1 ? '0' : x < 0.5 ? '3' : x < 0.9 ? '7' : '9')

/** What tells an entry from prose, contents, news and the like: of a record, its path, and the records of its kind. */
export function gateFeatures(evidence: Evidence, path: Path, kind: Kind): string[] {
  const { record, atoms, facts } = evidence
  const at = path.indexOf(titleState)
  const title = facts[at]
  const name = kindOf(evidence)
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
    `c ${name} ${linked}`,
    `c1 ${name} ${facts[0]?.make}`,
    `ct ${name} ${title?.make} ${at === 0}`,
    `t ${title?.make} ${linked}`,
    `tl ${title?.make} ${lengthClass(titleWords)}`,
    `tn ${name} ${title?.make} ${after}`,
    `tp ${name} ${title?.make} ${lengthClass(past)}`,
    `inpage ${links.length > 0 && inPage === links.length}`,
    `links ${name} ${some(links.length - labels)} ${some(labels)}`,
    `below ${name} ${record.below.length > 0} ${linked}`,
    `label ${title?.isLabel} ${linked}`,
    `host ${title?.host}`,
    `lower ${name} ${facts[0]?.isLower} ${facts[at]?.isLower}`,
    `len ${name} ${lengthClass(words)} ${linked}`,
    `whole ${name} ${recordClass(evidence)}`,
    `k ${name} ${some(kind.count)} ${share(kind.linked)} ${linked}`,
    `kf ${name} ${share(kind.first)} ${facts[0]?.make}`,
    `parts ${name} ${some(record.parts.length)}`,
    `end ${name} ${atoms.at(-1)?.kind}`,
  ]
  for (const field of found)
    if (field !== 'T' && field !== 'X')
      features.push(`has ${field} ${linked}`, `hasc ${field} ${name}`)
  if (title?.isNumber) features.push('number')
  if (title?.isDate || facts[0]?.isDate) features.push(`date ${facts[0]?.isDate} ${name}`)
  if (title?.hasFunctionWord) features.push(`fw ${title.make} ${name}`)
  return features
}

/** A linear model over those features: positive for an entry. */
export class Gate {
  readonly weights = new Map<string, number>()

  /** Reads lines of `g`, a feature, its weight as a whole number of 1/`scale`. */
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
