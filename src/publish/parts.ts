import type { List, Paper } from '../model/list.ts'

/** A section with files of its own. */
export interface Part {
  anchor: string
  title: string
  /** Those of its sections included. */
  papers: Paper[]
}

/** Returns the sections that hold papers and have an anchor. */
export function partsOf({ sections }: List): Part[] {
  return sections.flatMap(({ anchor, title, path }, index) => {
    const depth = Math.max(1, path.length)
    const after = sections.slice(index + 1)
    const end = after.findIndex((other) => Math.max(1, other.path.length) <= depth)
    const inside = after.slice(0, end < 0 ? after.length : end)
    const papers = [...(sections[index]?.papers ?? []), ...inside.flatMap(({ papers }) => papers)]
    return anchor && title && papers.length ? [{ anchor, title, papers }] : []
  })
}
