import type { ListChanges } from '../model/change.ts'
import { papersOf } from '../model/list.ts'
import { compareList } from './compare.ts'
import { identityOf } from './identity.ts'
import { Pairing } from './pairing.ts'
import type { Version } from './version.ts'

/**
 * Compares the lists of two versions, and returns the changes of each list: those of `after` in their order, then those
 * that were deleted. A list is paired with the one in the same file, else with one that has at least half of its papers.
 * @example
 * ```ts
 * import { compareLists, readLists, resolveOptions } from 'listwright'
 *
 * function versionOf(markdown) {
 *   const settings = resolveOptions({ lists: '-' })
 *   const { lists, diagnostics, texts } = readLists(settings, '.', new TextEncoder().encode(markdown), 'list.md')
 *   return lists.map((list) => ({ list, text: texts.get(list.path), diagnostics }))
 * }
 *
 * const before = versionOf('# Papers\n\n- [Molmo](https://molmo.org) - A note.\n')
 * const after = versionOf('# Papers\n\n- [Molmo](https://molmo.org) - A note.\n- [NVLM](https://nvlm.org) - Another.\n')
 * const [{ changes }] = compareLists(before, after)
 * console.log(changes.map(({ kind }) => kind)) // [ 'paper-added' ]
 * ```
 */
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
