import type { Paper } from '../model/list.ts'
import { repetitionsIn, titleKey } from '../model/identity.ts'

/** A paper that was listed before. */
export interface Same {
  paper: Paper
  first: Paper
  /** What both have: `its title`, `arXiv 2409.18869`. */
  by: string
  /** Whether their titles have nothing else in common than words: then one has the other's address. */
  isCopied: boolean
}

/**
 * Finds entries that repeat an earlier one. Entries with one identifier under names that have nothing in common are parts
 * of one work: its code, a chapter, a dataset.
 */
export const samePapers = (papers: Paper[]): Same[] =>
  repetitionsIn(papers).flatMap(({ paper, first, by }) => {
    if (by === 'title') return [{ paper, first, by: 'its title', isCopied: false }]
    return isAlike(first, paper)
      ? [{ paper, first, by: by.identifier, isCopied: !isNamed(first, paper) }]
      : []
  })

/** Whether two titles share a word. */
function isAlike(one: Paper, other: Paper): boolean {
  return (
    isNamed(one, other) ||
    one.title
      .split(/\s+/)
      .some((word) => word.length > 4 && titleKey(other.title).includes(titleKey(word)))
  )
}

/** Whether a title is the other one, or begins or ends it. */
function isNamed(one: Paper, other: Paper): boolean {
  const [short = '', long = ''] = [titleKey(one.title), titleKey(other.title)].sort(
    (a, b) => a.length - b.length,
  )
  return long.startsWith(short) || long.endsWith(short)
}
