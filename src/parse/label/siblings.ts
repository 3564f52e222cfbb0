import { countsOf, groupBy } from '../../model/collections.ts'
import { linksOfRecord } from '../records/record.ts'
import { lengthClass } from './classes.ts'
import type { Evidence } from './features.ts'

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
interface Group extends Pick<Siblings, 'aside' | 'isTop'> {
  all: Evidence[]
}

/** The statistics of the siblings of each record. */
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
      const beginnings = countsOf(own.map(beginning))
      for (const each of own)
        siblings.set(each, {
          ...shared,
          alike: (beginnings.get(beginning(each)) ?? 0) / own.length,
        })
    }
  return siblings
}
