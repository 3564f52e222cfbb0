import type { List, Paper, Section } from '../model/list.ts'

/** The hierarchy of sections and papers in some lists. */
export interface Tree {
  /** Returns the parent of a section; null at the top level, or if the heading above is not a section. */
  parentOf(section: Section): Section | null
  /** Returns the section that contains a paper. */
  homeOf(paper: Paper): Section | null
}

/** Returns the hierarchy of the sections and papers of all these lists. */
export function treeOf(lists: List[]): Tree {
  const parents = new Map<Section, Section | null>()
  const homes = new Map<Paper, Section>()
  for (const { sections } of lists) {
    const last = new Map<string, Section>()
    for (const section of sections) {
      parents.set(
        section,
        (section.path.length > 1 && last.get(JSON.stringify(section.path.slice(0, -1)))) || null,
      )
      last.set(JSON.stringify(section.path), section)
      for (const paper of section.papers) homes.set(paper, section)
    }
  }
  return {
    parentOf: (section) => parents.get(section) ?? null,
    homeOf: (paper) => homes.get(paper) ?? null,
  }
}
