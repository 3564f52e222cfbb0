import type { ListChanges } from '../change.ts'
import { papersOf } from '../list.ts'
import { compareList } from './compare.ts'
import { identityOf } from './identity.ts'
import { Pairing } from './pairing.ts'
import type { Version } from './version.ts'

/** Says what became of several lists. A list is the same in the same file, else in the one that holds at least half of its papers. */
export function compareLists(before: Version[], after: Version[]): ListChanges[] {
  const pairing = new Pairing(before, after)
  pairing.byKey(({ list }) => list.file)
  pairing.byScore(pairing.restBefore.flatMap((old) => pairing.restAfter.map((now) => ({ before: old, after: now, score: shareOf(old, now) }))).filter(({ score }) => score >= 0.5))
  return [
    ...after.map((now) => compareVersions(pairing.origins.get(now) ?? null, now)),
    ...pairing.restBefore.map((old) => compareVersions(old, null)),
  ]
}

/** As `compareLists`, for two that are known to be one; null where there is none. */
export function compareVersions(before: Version | null, after: Version | null): ListChanges {
  const changes = before === after ? [] : compareList(before ?? nothingLike(after), after ?? nothingLike(before))
  return { before: before?.list ?? null, after: after?.list ?? null, changes }
}

/** The share of papers that two lists have in common. */
function shareOf(before: Version, after: Version): number {
  const own = new Set(papersOf(before.list).map(identityOf))
  const other = new Set(papersOf(after.list).map(identityOf))
  return [...own].filter((identity) => other.has(identity)).length / Math.max(own.size, other.size, 1)
}

function nothingLike(version: Version | null): Version {
  const { path = '', file = '', title = '', lang = 'en' } = version?.list ?? {}
  return { list: { path, file, title, lang, intro: [], sections: [], others: [] }, text: '', diagnostics: [] }
}
