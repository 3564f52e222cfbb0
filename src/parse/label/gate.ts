import { groupBy } from '../../model/collections.ts'
import { linksOfRecord } from '../records/record.ts'
import { isInPage } from '../url.ts'
import { lengthClass, shareClass, type Facts } from './facts.ts'
import { recordClass, type Evidence } from './features.ts'
import { states, titleState, type Path } from './model.ts'

/**
 * Statistics of a record's siblings: the records of its chapter in the same container at the same
 * depth.
 */
export interface Siblings {
  count: number
  /** The shares that have an outward link, and that begin with a link. */
  linked: number
  first: number
  /** The share that begin like this record. */
  alike: number
  /** The kind of chapter if its heading is not a topic, such as news. */
  aside: string
  /** Whether the chapter is before the first section. */
  isTop: boolean
  /**
   * For records of this kind in the whole document: their number, the share that have a link, and
   * their share of all records with a link.
   */
  all: { count: number; linked: number; ofLinked: number }
}

const kindOf = ({ record }: Evidence): string => `${record.container}${record.depth ? '+' : ''}`

const isLinked = ({ record }: Evidence): boolean => linksOfRecord(record).length > 0
const beginning = ({ facts: [first], atoms: [atom] }: Evidence): string =>
  `${first?.make} ${atom?.bracket} ${lengthClass(first?.words ?? 0)}`
const shareOf = (all: Evidence[], is: (evidence: Evidence) => boolean): number =>
  all.filter(is).length / all.length

/** The records of a chapter. */
export interface Group extends Pick<Siblings, 'aside' | 'isTop'> {
  all: Evidence[]
}

export function siblingsOf(groups: Group[]): Map<Evidence, Siblings> {
  const everything = groups.flatMap(({ all }) => all)
  const linked = Math.max(everything.filter(isLinked).length, 1)
  const kinds = new Map(
    [...groupBy(everything, kindOf)].map(([kind, all]) => [
      kind,
      {
        count: all.length,
        linked: shareOf(all, isLinked),
        ofLinked: all.filter(isLinked).length / linked,
      },
    ]),
  )
  const siblings = new Map<Evidence, Siblings>()
  for (const { all, aside, isTop } of groups)
    for (const [kind, own] of groupBy(all, kindOf)) {
      const shared = {
        count: own.length,
        linked: shareOf(own, isLinked),
        first: shareOf(own, ({ atoms: [atom] }) => atom?.kind === 'link'),
        aside,
        isTop,
        all: kinds.get(kind) ?? { count: 0, linked: 0, ofLinked: 0 },
      }
      const beginnings = new Map<string, number>()
      for (const each of own)
        beginnings.set(beginning(each), (beginnings.get(beginning(each)) ?? 0) + 1)
      for (const each of own)
        siblings.set(each, {
          ...shared,
          alike: (beginnings.get(beginning(each)) ?? 0) / own.length,
        })
    }
  return siblings
}

/** Whether a record contains no name, only labels, in-page links, pictures and numbers. */
export const isNameless = ({ atoms, facts }: Evidence): boolean =>
  facts.every(
    ({ isLabel, isIcon, isNumber, host, make }, index) =>
      atoms[index]?.kind === 'image' ||
      (host === 'page' && atoms[index]?.span?.target !== '#') ||
      isIcon ||
      isNumber ||
      (isLabel && make !== 'link:bare'),
  )

/** The maximum number of words in short fields before a title. */
const fewWords = 8

/**
 * Whether a record has the most common form: a linked title that leads out of the page and is not a
 * label, after at most a number, a date, a venue or words in brackets, and before a separator or
 * nothing; or a bullet with only a URL. The gate decides about these only in chapters whose
 * headings exclude papers.
 */
export function isPlain(
  { record, atoms, facts }: Evidence,
  path: Path,
  siblings: Siblings,
): boolean {
  const at = path.indexOf(titleState)
  const [title, next] = [atoms[at], atoms[at + 1]]
  const isAddress = atoms.length === 1 && facts[0]?.make === 'link:bare' && facts[0].host !== 'page'
  if (isAddress && record.container === 'bullet' && siblings.aside === '') return true
  const isFollowed =
    next?.part === title?.part &&
    next?.separator === '_' &&
    next.kind === 'text' &&
    !facts[at + 1]?.isHan
  const isLink =
    title?.kind === 'link' &&
    !facts[at]?.isLabel &&
    (facts[at]?.host !== 'page' || title.span?.target === '#')
  const isLabelled = record.container === 'bullet' && isOnlyLabelled({ record, atoms, facts }, path)
  if (siblings.aside !== '' || !(isLink || isLabelled) || isFollowed) return false
  const before = facts.slice(0, at)
  const isSet = (each: Facts, index: number): boolean =>
    each.isNumber || each.isIcon || each.isDate || each.isVenueSlot || atoms[index]?.bracket !== ''
  if (record.container === 'bullet')
    return (
      before.every(
        (each, index) => isSet(each, index) || (isLabelled && atoms[index]?.look === 'strong'),
      ) && before.reduce((sum, { words }) => sum + words, 0) <= fewWords
    )
  const isLine = record.container === 'line' || record.container === 'paragraph'
  return isLine && at > 0 && before.every(({ isNumber }) => isNumber)
}

/** At least this many titles without other fields make a list of titles. */
const fewestTitles = 3

/**
 * Whether a paragraph is only words, without links and fields, and has few siblings: an
 * announcement, not a title.
 */
export const isLonely = ({ record }: Evidence, path: Path, siblings: Siblings): boolean =>
  record.container === 'paragraph' &&
  siblings.count < fewestTitles &&
  linksOfRecord(record).length === 0 &&
  path.every((state) => state === titleState)

/** The minimum number of words in a title whose only links are labels. */
const fewestWords = 2

/**
 * Whether a title without a link is followed only by a venue, organisations and labelled links, at
 * least one.
 */
function isOnlyLabelled({ atoms, facts }: Evidence, path: Path): boolean {
  const fields = path.map((state) => states[state]?.field)
  const titled = facts.filter((_, index) => fields[index] === 'T')
  const following = fields.slice(fields.indexOf('T'))
  return (
    titled.reduce((sum, { words }) => sum + words, 0) >= fewestWords &&
    following.every((field) => field !== undefined && 'TVOL'.includes(field)) &&
    fields.some((field, index) => (field === 'L' || field === 'V') && atoms[index]?.kind === 'link')
  )
}

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
