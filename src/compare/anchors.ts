import type { Alias, Anchored, Change } from '../change.ts'
import type { List, Paper, Section } from '../list.ts'
import type { Pairing } from './pairing.ts'

/** Tells which anchors die, with the line that keeps each alive, and which lead elsewhere. */
export function compareAnchors(before: List, after: List, papers: Pairing<Paper>, sections: Pairing<Section>, parents: (section: Section) => Section | null): Change[] {
  const now = anchorsOf(after)
  const homes = new Map([...before.sections, ...after.sections].flatMap((section) => section.papers.map((paper) => [paper, section])))
  /** The section where what an old anchor led to is now, else the closest one that is still there. */
  const homeOf = (was: Anchored): Section | null => {
    const paper = was.kind === 'paper' && papers.pairs.get(was.paper)
    if (paper) return homes.get(paper) ?? null
    for (let at = was.kind === 'section' ? was.section : (homes.get(was.paper) ?? null); at; at = parents(at)) {
      const home = sections.pairs.get(at)
      if (home) return home
    }
    return null
  }
  return [...anchorsOf(before)].flatMap(([anchor, { what: was }]): Change[] => {
    const found = now.get(anchor)
    if (!found) return [{ kind: 'anchor-lost', anchor, was, alias: aliasFor(anchor, homeOf(was), parents) }]
    const is = found.what
    const isSame = was.kind === 'paper' ? is.kind === 'paper' && papers.pairs.get(was.paper) === is.paper : is.kind === 'section' && sections.pairs.get(was.section) === is.section
    return isSame || found.isAlias ? [] : [{ kind: 'anchor-diverted', anchor, before: was, after: is }]
  })
}

/** Every anchor of a list. What an alias leads to, a curator has chosen. */
function anchorsOf({ sections }: List): Map<string, { what: Anchored; isAlias: boolean }> {
  const anchors = new Map<string, { what: Anchored; isAlias: boolean }>()
  for (const section of sections) {
    const what: Anchored = { kind: 'section', section }
    if (section.anchor) anchors.set(section.anchor, { what, isAlias: false })
    for (const alias of section.aliases) anchors.set(alias, { what, isAlias: true })
    for (const paper of section.papers) anchors.set(paper.id, { what: { kind: 'paper', paper }, isAlias: false })
  }
  return anchors
}

/** Above the closest section that begins a line: in front of others, as within a list, a line of its own would tear apart what it stands in. */
function aliasFor(anchor: string, home: Section | null, parents: (section: Section) => Section | null): Alias | null {
  let above = home
  while (above && (above.place.column > 1 || !above.anchor)) above = parents(above)
  const id = anchor.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return above && { html: `<a id="${id}"></a>`, above }
}
