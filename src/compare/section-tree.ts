import type { List, Section } from '../list.ts'

/** The section right above each in the tree of its list; null for the outermost and where a heading above is no section. */
export function parentsOf(lists: List[]): (section: Section) => Section | null {
  const parents = new Map<Section, Section | null>()
  for (const { sections } of lists) {
    const last = new Map<string, Section>()
    for (const section of sections) {
      parents.set(section, (section.path.length && last.get(JSON.stringify(section.path.slice(0, -1)))) || null)
      last.set(JSON.stringify(section.path), section)
    }
  }
  return (section) => parents.get(section) ?? null
}
