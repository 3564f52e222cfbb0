import type { Change, ListChanges } from '../model/change.ts'
import { type List, type Paper, papersOf, type Section } from '../model/list.ts'
import { titleOfFile } from '../model/list-name.ts'
import { compareAnchors } from './anchor-changes.ts'
import { compareProblems } from './diagnostics.ts'
import { distinctWords, entryTexts } from './entry-text.ts'
import { compareFields } from './fields.ts'
import { identityOf } from './paper-keys.ts'
import { reorderings } from './reorderings.ts'
import { Pairing } from './pairing.ts'
import { matchPapers } from './papers.ts'
import { type Tree, treeOf } from './tree.ts'
import { matchSections, sectionsInPlace } from './match-sections.ts'
import type { Version } from '../model/change.ts'

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
  const [removed = [], added = []] = [pairing.restBefore, pairing.restAfter].map((side) =>
    side.map((version) => ({ version, papers: new Set(papersOf(version.list).map(identityOf)) })),
  )
  pairing.byScore(
    removed
      .flatMap((old) =>
        added.map((now) => ({
          before: old.version,
          after: now.version,
          score: overlap(old.papers, now.papers),
        })),
      )
      .filter(({ score }) => score >= 0.5),
  )
  return [
    ...after.map((now) => compareVersions(pairing.origins.get(now) ?? null, now)),
    ...pairing.restBefore.map((old) => compareVersions(old, null)),
  ]
}

/** Returns the changes between two versions of one list; null is a list that does not exist. */
export function compareVersions(before: Version | null, after: Version | null): ListChanges {
  const changes =
    before === after ? [] : compareList(before ?? emptyLike(after), after ?? emptyLike(before))
  return { before: before?.list ?? null, after: after?.list ?? null, changes }
}

/** Returns the size of the intersection of two sets, as a fraction of the larger one. */
function overlap(a: Set<string>, b: Set<string>): number {
  return [...a].filter((each) => b.has(each)).length / Math.max(a.size, b.size, 1)
}

function emptyLike(version: Version | null): Version {
  const { path = '', file = '', title = '', lang = 'en' } = version?.list ?? {}
  return {
    list: { path, file, title, lang, intro: [], sections: [], others: [] },
    text: '',
    diagnostics: [],
  }
}

/**
 * Returns the changes between two versions of one list. Compares by identity, not by line, so numbers, bullets and
 * spaces do not count as changes.
 */
export function compareList(before: Version, after: Version): Change[] {
  const { papers, sections, tree } = pairLists(before.list, after.list)
  return [
    ...titleChange(before.list, after.list),
    ...sectionChanges(sections, tree),
    ...paperChanges(before, after, papers, sections, tree),
    ...compareAnchors(before.list, after.list, papers, sections, tree),
    ...compareProblems(before, after, papers),
    ...reorderings(after.list, papers, sections, tree),
  ]
}

/** Pairs the papers and sections of two versions of one list. */
export function pairLists(
  before: List,
  after: List,
): { papers: Pairing<Paper>; sections: Pairing<Section>; tree: Tree } {
  const tree = treeOf([before, after])
  const sections = sectionsInPlace(before, after)
  const likely = matchPapers(before, after, sections, tree)
  const known = sections.pairs.size
  matchSections(sections, likely, tree)
  const papers = sections.pairs.size === known ? likely : matchPapers(before, after, sections, tree)
  return { papers, sections, tree }
}

function titleChange(before: List, after: List): Change[] {
  return before.title === after.title || (!hasTitle(before) && !hasTitle(after))
    ? []
    : [{ kind: 'title-changed', before: before.title, after: after.title }]
}

/** Whether a list says its title; else its file names it. */
const hasTitle = ({ title, path }: List): boolean => title !== titleOfFile(path)

function sectionChanges(
  { pairs, all, restBefore, restAfter }: Pairing<Section>,
  tree: Tree,
): Change[] {
  return [
    ...restAfter.map((section): Change => ({ kind: 'section-added', section })),
    ...restBefore.map((section): Change => ({ kind: 'section-removed', section })),
    ...all.flatMap(([before, after]): Change[] => {
      const above = tree.parentOf(before)
      const expected = (above && pairs.get(above)?.path) ?? before.path.slice(0, -1)
      return [
        ...(before.title === after.title
          ? []
          : [{ kind: 'section-renamed' as const, before, after }]),
        ...(JSON.stringify(expected) === JSON.stringify(after.path.slice(0, -1))
          ? []
          : [{ kind: 'section-moved' as const, before, after }]),
      ]
    }),
  ]
}

function paperChanges(
  before: Version,
  after: Version,
  { pairs, origins }: Pairing<Paper>,
  sections: Pairing<Section>,
  tree: Tree,
): Change[] {
  const [textsBefore, textsAfter] = [entryTexts(before), entryTexts(after)]
  const textChange = (old: Paper, paper: Paper): Change[] => {
    const [was, is] = distinctWords(textsBefore.get(old) ?? '', textsAfter.get(paper) ?? '')
    return was || is ? [{ kind: 'text-changed', was, is, before: old, after: paper }] : []
  }
  return [
    ...papersOf(after.list).flatMap((paper): Change[] => {
      const old = origins.get(paper)
      if (!old) return [{ kind: 'paper-added', paper }]
      const home = tree.homeOf(old)
      const fields = compareFields(old, paper)
      const isMoved = !home || sections.pairs.get(home) !== tree.homeOf(paper)
      return [
        ...(isMoved ? [{ kind: 'paper-moved' as const, before: old, after: paper }] : []),
        ...(fields.length ? fields : textChange(old, paper)),
      ]
    }),
    ...papersOf(before.list)
      .filter((paper) => !pairs.has(paper))
      .map((paper): Change => ({ kind: 'paper-removed', paper })),
  ]
}
