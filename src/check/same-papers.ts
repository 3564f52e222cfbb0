import type { Paper } from '../model/list.ts'
import { repetitionsIn, titleKey } from '../model/identity.ts'

/** A paper that was listed earlier. */
interface Same {
  paper: Paper
  first: Paper
  /** What both have in common: `its title`, `arXiv 2409.18869`. */
  by: string
  /** Whether neither title contains the other at its start or end; one probably has the other's URL by mistake. */
  isCopied: boolean
}

/**
 * Finds entries that repeat an earlier one. Entries with one identifier under names that have nothing in common are parts
 * of one work: its code, a chapter, a dataset.
 */
export function samePapers(papers: Paper[]): Same[] {
  const found = new Map<Paper, Same>()
  for (const { paper, first, by } of repetitionsIn(papers)) {
    if (found.has(paper)) continue
    if (by === 'title') found.set(paper, { paper, first, by: 'its title', isCopied: false })
    else if (isAlike(first, paper))
      found.set(paper, { paper, first, by: by.identifier, isCopied: !isNamed(first, paper) })
  }
  return [...found.values()]
}

/** Whether two titles share a word. */
function isAlike(one: Paper, other: Paper): boolean {
  return (
    isNamed(one, other) ||
    one.title
      .split(/\s+/)
      .some((word) => word.length > 4 && titleKey(other.title).includes(titleKey(word)))
  )
}

/** Whether one title equals the other, or is its start or end. */
function isNamed(one: Paper, other: Paper): boolean {
  const [short = '', long = ''] = [titleKey(one.title), titleKey(other.title)].sort(
    (a, b) => a.length - b.length,
  )
  return long.startsWith(short) || long.endsWith(short)
}
