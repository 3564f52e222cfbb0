import type { List, Paper, Section } from '../model/list.ts'

/** Where things stand in their lists. */
export interface Tree {
  /** The section right above one; null for the outermost and where a heading above is no section. */
  parentOf(section: Section): Section | null
  homeOf(paper: Paper): Section | null
}

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
