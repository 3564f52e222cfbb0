import type { ListRecord } from '../records/record.ts'
import type { Atom } from './atom.ts'
import { cueOf } from './cues.ts'
import { lengthClass, shareClass } from './classes.ts'
import type { Facts } from './facts.ts'

/** A record with its atoms and their facts. */
export interface Evidence {
  record: ListRecord
  atoms: Atom[]
  facts: Facts[]
}

/** The best candidate for a title in the record: a plain link, then bold, then quoted words. */
export function recordClass({ atoms, facts }: Evidence): string {
  let isLinked = false
  let isBold = false
  let isQuoted = false
  let isListed = false
  atoms.forEach((atom, index) => {
    const { words, isLabel, isVenueSlot } = facts[index] as Facts
    if (atom.kind === 'link') isLinked ||= !isLabel && !isVenueSlot && !atom.span?.isBadge
    else if (words > 2 && atom.look === 'strong') isBold = true
    else if (words > 2 && /["“«「]/.test(atom.bracket)) isQuoted = true
    if (facts[index]?.column === 'title') isListed = true
  })
  return `${isLinked ? 'l' : ''}${isBold ? 'b' : ''}${isQuoted ? 'q' : ''}${isListed ? 't' : ''}`
}

/** The context that an atom's features are built from: equal contexts have equal features. */
export interface Surroundings {
  /** A key of all the properties below. */
  key: string
  atom: Atom
  facts: Facts
  next: Atom | undefined
  nextFacts: Facts | undefined
  pastFacts: Facts | undefined
  /** The kinds of the atoms two positions before and after. */
  around: [string, string]
  role: string
  whole: string
  isFirst: boolean
  isLongest: boolean
  /** Whether it cannot be a title: a picture, or the key of one. */
  isNoTitle: boolean
  /** The field that its words name if a colon follows. */
  colon: string
}

/** `ECCV2018`, `Doe2012a`, `Doe et al., 2012`. */
const key = /^\p{Lu}[\p{L}&+-]{1,20}(?:,? et al\.?)?[,'’\s]*(?:19|20)?\d\d[a-z]?$/u

/** `[[ECCV2018](…)] Title`: whether the first link is the key of the title after it, in brackets. */
const isKey = ({ atoms, facts }: Evidence, index: number): boolean =>
  index === 0 &&
  atoms[0]?.kind === 'link' &&
  atoms[0].isAlone &&
  key.test(atoms[0].text) &&
  atoms[1]?.part === atoms[0].part &&
  atoms[1].kind === 'text' &&
  atoms[1].bracket === '' &&
  (facts[1]?.words ?? 0) + (atoms[2]?.part === atoms[0].part ? (facts[2]?.words ?? 0) : 0) > 2

export function surroundingsOf(evidence: Evidence): Surroundings[] {
  const { record, atoms, facts } = evidence
  const whole = recordClass(evidence)
  let longest = 0
  facts.forEach((each, index) => {
    if (each.words > (facts[longest]?.words ?? 0) && atoms[index]?.kind !== 'image') longest = index
  })
  return atoms.map((atom, index) => {
    const [own, next] = [facts[index] as Facts, atoms[index + 1]]
    const [nextFacts, pastFacts] = [facts[index + 1], facts[index - 1]]
    const isNear = next?.part === atom.part
    const around: Surroundings['around'] = [
      facts[index - 2]?.kind ?? '^',
      facts[index + 2]?.kind ?? '$',
    ]
    const role = record.parts[atom.part]?.role ?? 'main'
    const colon = isNear && next.separator.startsWith(':') ? `${cueOf(atom.text)}:` : ''
    const isNoTitle = atom.kind === 'image' || isKey(evidence, index)
    const context = [
      own.key,
      atom.separator,
      atom.bracket,
      atom.isAlone ? 'a' : '',
      atom.text.length <= 2 ? 't' : '',
      role,
      whole,
      index === 0 ? 'f' : '',
      index === longest ? 'l' : '',
      isNoTitle ? 'n' : '',
      isNear ? next.separator : next ? '$' : '$$',
      nextFacts ? makeKey(nextFacts) : '^',
      pastFacts ? `${makeKey(pastFacts)}${lengthClass(pastFacts.words)}` : '^',
      colon,
      nextFacts?.kind,
      nextFacts?.regular,
      pastFacts?.kind,
      ...around,
    ].join('\t')
    return {
      key: context,
      atom,
      facts: own,
      next,
      nextFacts,
      pastFacts,
      around,
      role,
      whole,
      isFirst: index === 0,
      isLongest: index === longest,
      isNoTitle,
      colon,
    }
  })
}

const makeKey = ({ make, isPerson, isNamed }: Facts): string =>
  `${make}${isPerson ? 'p' : ''}${isNamed ? 'n' : ''}`

/** The features of an atom. The model has a weight for each feature and state. */
export function featuresOf(surroundings: Surroundings): string[] {
  const { atom, facts: f, next, nextFacts, pastFacts, role, whole, isLongest, colon } = surroundings
  const isNear = next?.part === atom.part
  const length = lengthClass(f.words)
  const last = atom.separator.at(-1) ?? ''
  const link = atom.kind === 'link' ? 'L' : 't'
  const after = next ? (isNear ? next.separator : '$') : '$$'
  const [before, following] = [pastFacts?.kind ?? '^', nextFacts?.kind ?? '$']
  const [first, last2] = surroundings.around
  const features = [
    '*',
    `k ${f.kind}`,
    `kp ${before} ${last} ${f.kind}`,
    `kn ${f.kind} ${after.at(-1) ?? ''} ${following}`,
    `kk ${before} ${f.kind} ${following}`,
    `ka ${first} ${before} ${f.kind}`,
    `kb ${f.kind} ${following} ${last2}`,
    `kr ${role} ${whole} ${f.kind}`,
    `rep ${f.repeats} ${f.make}`,
    `repl ${f.repeats} ${atom.bracket} ${length}`,
    `reg ${f.regular} ${last}${atom.bracket}${link}`,
    `regl ${f.regular} ${last} ${length} ${link}`,
    `regk ${f.regular} ${last} ${f.kind}`,
    `regn ${nextFacts?.regular ?? '$'} ${after.at(-1) ?? ''} ${f.make}`,
    `m ${f.make}`,
    `ml ${f.make} ${length}`,
    `r ${role} ${f.make}`,
    `s ${atom.separator}`,
    `sl ${last} ${length} ${link}`,
    `sm ${last} ${f.make}`,
    `b ${atom.bracket} ${link} ${atom.isAlone}`,
    `bm ${atom.bracket} ${f.make} ${length}`,
    `n ${after} ${atom.kind}`,
    `nm ${nextFacts?.make ?? '$'} ${isNear ? (next.separator.at(-1) ?? '') : '$'} ${f.make}`,
    `pm ${pastFacts?.make ?? '^'} ${last}`,
    `pl ${pastFacts ? lengthClass(pastFacts.words) : '^'} ${f.make}`,
    `w ${whole} ${f.make}`,
    `wl ${whole} ${link} ${length} ${role}`,
  ]
  if (isLongest) features.push(`long ${link} ${length}`, `longw ${whole} ${f.make}`)
  if (surroundings.isFirst)
    features.push(`first ${f.make}`, `firstl ${link} ${length} ${after.at(-1) ?? ''}`)
  if (atom.separator.startsWith('^'))
    features.push(`begin ${role} ${f.make}`, `beginl ${role} ${link} ${length}`)
  if (f.isDate) features.push(`date ${atom.kind}`, `dateb ${atom.bracket}`)
  if (f.isVenue) features.push(`venue ${link}`, `venuel ${length}`)
  if (f.isVenueSlot) features.push(`slot ${atom.kind} ${atom.bracket}`, `slotw ${whole} ${link}`)
  if (f.isPerson)
    features.push(
      `person ${link} ${last}`,
      `persons ${nextFacts?.isPerson ?? false} ${pastFacts?.isPerson ?? false}`,
    )
  if (f.isPerson && f.isNamed)
    features.push(
      `named ${link} ${last}`,
      `nameds ${nextFacts?.isNamed ?? false} ${pastFacts?.isNamed ?? false}`,
    )
  if (f.isEtAl) features.push('etal')
  if (f.isInstitution) features.push(`inst ${link} ${atom.bracket}`, `insts ${last} ${f.make}`)
  if (f.isTopic) features.push(`topic ${link} ${atom.bracket}`, `topicf ${surroundings.isFirst}`)
  if (f.isLabel) features.push(`label ${atom.kind} ${role}`)
  if (f.isLower) features.push(`lower ${last} ${link}`)
  if (f.isHan) features.push(`han ${link} ${last}`, `hanl ${length}`)
  if (f.isIcon) features.push(`icon ${atom.kind}`)
  if (f.isNumber) features.push(`number ${atom.kind} ${atom.bracket}`)
  if (f.hasFunctionWord) features.push(`fw ${link} ${last}`)
  if (f.cue) features.push(`cue ${f.cue} ${atom.kind}`)
  if (f.host) features.push(`host ${f.host} ${f.isLabel}`)
  if (atom.kind === 'text' && f.words > 1) features.push(`cap ${shareClass(f.capitals)} ${length}`)
  if (colon) features.push(`colon ${colon} ${length}`)
  if (f.column)
    features.push(
      `col ${f.column} ${f.isLabel} ${link}`,
      `coll ${f.column} ${length}`,
      `cola ${f.column} ${f.at} ${whole}`,
    )
  if (atom.text.length <= 2) features.push(`tiny ${atom.kind}`)
  return features
}

/**
 * The features of the step between two atoms. The model has a weight for each feature and pair of
 * states.
 */
export function stepsOf({ record, atoms }: Evidence, index: number): string[] {
  const atom = atoms[index] as Atom
  const before = atoms[index - 1]
  const isNewBracket = before !== undefined && before.bracket !== atom.bracket
  const isSameLook = before?.look === atom.look
  return [
    '*',
    `${atom.separator.at(-1) ?? ''}${isNewBracket ? '!' : ''}`,
    `${before?.kind ?? '^'}>${atom.kind}${isSameLook ? '' : '!'}`,
    atom.separator.startsWith('^') ? `^${record.parts[atom.part]?.role}` : 'in',
  ]
}
