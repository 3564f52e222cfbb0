import type { Alias, Anchored, Change } from '../model/change.ts'
import { samePaper } from '../model/identity.ts'
import type { List, Paper, Section } from '../model/list.ts'
import { nearestAnchor } from '../model/nearest-anchor.ts'
import type { Pairing } from './pairing.ts'
import type { Tree } from './tree.ts'

/** Returns the anchors that break, each with the alias that would keep it, and the anchors that point elsewhere. */
export function compareAnchors(
  before: List,
  after: List,
  papers: Pairing<Paper>,
  sections: Pairing<Section>,
  tree: Tree,
): Change[] {
  const [then, now] = [anchorsOf(before), anchorsOf(after)]
  const counterpartOf = (what: Anchored): Anchored | null => {
    if (what.kind === 'section') return asSection(sections.pairs.get(what.section))
    const paper = papers.pairs.get(what.paper)
    return paper ? { kind: 'paper', paper } : null
  }
  /** Returns the section that has the target now; if it was removed, its closest ancestor that still exists. */
  const homeOf = (was: Anchored, is: Anchored | null): Section | null => {
    if (is) return is.kind === 'section' ? is.section : tree.homeOf(is.paper)
    let at = was.kind === 'section' ? was.section : tree.homeOf(was.paper)
    while (at && !sections.pairs.has(at)) at = tree.parentOf(at)
    return (at && sections.pairs.get(at)) ?? null
  }
  const targets = [...now].map(([anchor, { what }]) => ({ anchor, title: titleOf(what) }))
  /** Whether the page leads from an anchor that it lacks to a target. */
  const isFound = (anchor: string, target: Anchored | null): boolean => {
    const found = now.get(nearestAnchor(anchor, targets) ?? '')
    return found !== undefined && isSame(target, found.what)
  }
  const lost = [...then]
    .filter(([anchor]) => !now.has(anchor))
    .map(([anchor, { what }]) => ({ anchor, before: what, after: counterpartOf(what) }))
    .filter(({ anchor, after }) => !isFound(anchor, after))
  return [
    // Anchors of removed targets come last: they were probably removed on purpose.
    ...[...lost.filter((each) => each.after), ...lost.filter((each) => !each.after)].map(
      (each): Change => ({
        kind: 'anchor-lost',
        ...each,
        alias: aliasFor(each.anchor, homeOf(each.before, each.after), tree),
      }),
    ),
    ...[...then].flatMap(([anchor, { what }]): Change[] => {
      const found = now.get(anchor)
      return !found || found.isAlias || isSame(counterpartOf(what), found.what)
        ? []
        : [{ kind: 'anchor-diverted', anchor, before: what, after: found.what }]
    }),
  ]
}

const asSection = (section: Section | undefined): Anchored | null =>
  section ? { kind: 'section', section } : null

/** Whether two targets are one section, or entries of one paper. */
function isSame(a: Anchored | null, b: Anchored): boolean {
  return a?.kind === 'paper'
    ? b.kind === 'paper' && (a.paper === b.paper || samePaper(a.paper, b.paper) !== null)
    : b.kind === 'section' && a?.section === b.section
}

const titleOf = (what: Anchored): string =>
  what.kind === 'paper' ? what.paper.title : what.section.title

/** Returns every anchor of a list with its target. Aliases are marked, since a curator chose their targets. */
function anchorsOf({ sections }: List): Map<string, { what: Anchored; isAlias: boolean }> {
  const anchors = new Map<string, { what: Anchored; isAlias: boolean }>()
  for (const section of sections) {
    const what: Anchored = { kind: 'section', section }
    if (section.anchor) anchors.set(section.anchor, { what, isAlias: false })
    for (const alias of section.aliases) anchors.set(alias, { what, isAlias: true })
    for (const paper of section.papers)
      anchors.set(paper.id, { what: { kind: 'paper', paper }, isAlias: false })
  }
  return anchors
}

/**
 * Returns an alias above the closest section that starts a line. Above any other section, such as one inside a list, a
 * new line would split the block that contains it.
 */
function aliasFor(anchor: string, home: Section | null, tree: Tree): Alias | null {
  let above = home
  while (above && (above.place.column > 1 || !above.anchor)) above = tree.parentOf(above)
  const id = anchor
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  return above && { html: `<a id="${id}"></a>`, above }
}
