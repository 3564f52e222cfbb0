import type { ListChanges } from '../model/change.ts'
import { papersOf } from '../model/list.ts'
import { compareList } from './compare.ts'
import { identityOf } from './identity.ts'
import { Pairing } from './pairing.ts'
import type { Version } from './version.ts'

/** Says what became of several lists. A list is the same in the same file, else in the one that holds at least half of its papers. */
export function compareLists(before: Version[], after: Version[]): ListChanges[] {
  const pairing = new Pairing(before, after)
  pairing.byKey(({ list }) => list.file)
  const [gone, fresh] = [pairing.restBefore, pairing.restAfter].map((side) =>
    side.map((version) => ({ version, papers: new Set(papersOf(version.list).map(identityOf)) })),
  )
  pairing.byScore(
    (gone ?? [])
      .flatMap((old) =>
        (fresh ?? []).map((now) => ({
          before: old.version,
          after: now.version,
          score: shareOf(old.papers, now.papers),
        })),
      )
      .filter(({ score }) => score >= 0.5),
  )
  return [
    ...after.map((now) => compareVersions(pairing.origins.get(now) ?? null, now)),
    ...pairing.restBefore.map((old) => compareVersions(old, null)),
  ]
}

/** As `compareLists`, for two that are known to be one; null where there is none. */
export function compareVersions(before: Version | null, after: Version | null): ListChanges {
  const changes =
    before === after ? [] : compareList(before ?? nothingLike(after), after ?? nothingLike(before))
  return { before: before?.list ?? null, after: after?.list ?? null, changes }
}

/** How much of the larger set both have. */
function shareOf(a: Set<string>, b: Set<string>): number {
  return [...a].filter((each) => b.has(each)).length / Math.max(a.size, b.size, 1)
}

function nothingLike(version: Version | null): Version {
  const { path = '', file = '', title = '', lang = 'en' } = version?.list ?? {}
  return {
    list: { path, file, title, lang, intro: [], sections: [], others: [] },
    text: '',
    diagnostics: [],
  }
}
