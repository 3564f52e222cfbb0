import type { Paper } from '../list.ts'
import { addressKey, identityOf, titleKey } from './identity.ts'

/** A paper that was listed before. */
export interface Same {
  paper: Paper
  first: Paper
  /** What both have: `its title`, `arXiv 2409.18869`. */
  by: string
}

/**
 * Finds papers that occur twice: by an identifier, or by a title that says enough. A shared address alone tells
 * nothing, as one post may be about many papers; nor does a title whose entries have different identifiers.
 */
export function samePapers(papers: Paper[]): Same[] {
  const found: Same[] = []
  const byIdentity = new Map<string, Paper>()
  const byTitle = new Map<string, Paper>()
  for (const paper of papers) {
    const identity = identityOf(paper)
    const title = titleKey(paper.title)
    const twin = identity === null ? undefined : byIdentity.get(identity)
    const namesake = byTitle.get(title)
    if (identity !== null && twin && isAlike(twin, paper)) found.push({ paper, first: twin, by: identity })
    else if (namesake && isSameWork(namesake, paper)) found.push({ paper, first: namesake, by: 'its title' })
    if (identity !== null && !twin) byIdentity.set(identity, paper)
    if (!namesake) byTitle.set(title, paper)
  }
  return found
}

/** Parts of one work (its code, a chapter, a version) may share its identifier under names of their own. */
function isAlike(one: Paper, other: Paper): boolean {
  const [a, b] = [titleKey(one.title), titleKey(other.title)]
  return a === b || a.startsWith(b) || b.startsWith(a) || one.title.split(/\s+/).some((word) => word.length > 4 && b.includes(titleKey(word)))
}

function isSameWork(one: Paper, other: Paper): boolean {
  if (one.link !== null && other.link !== null && addressKey(one.link) === addressKey(other.link)) return true
  const [a, b] = [identityOf(one), identityOf(other)]
  if (a !== null && b !== null && a.split(' ')[0] === b.split(' ')[0] && a !== b) return false
  // Titles of a few words are names of different things: `Documentation`, `Introduction to Algorithms`.
  return one.title.split(/\s+/).length >= 6 || /\p{Script=Han}{12}/u.test(one.title)
}
