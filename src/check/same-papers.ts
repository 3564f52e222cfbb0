import type { Paper } from '../model/list.ts'
import { addressKey, identityOf, titleKey } from './identity.ts'

/** A paper that was listed earlier. */
export interface Same {
  paper: Paper
  first: Paper
  /** What both have in common: `its title`, `arXiv 2409.18869`. */
  by: string
  /** Whether neither title contains the other at its start or end; one probably has the other's URL by mistake. */
  isCopied: boolean
}

/**
 * Finds papers that occur twice, by an identifier or by a specific title. A shared URL alone is not enough, as a blog
 * post may be about several papers; nor is a shared title if the identifiers differ.
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
    if (identity !== null && twin && isAlike(twin, paper))
      found.push({ paper, first: twin, by: identity, isCopied: !isNamed(twin, paper) })
    else if (namesake && isSameWork(namesake, paper))
      found.push({ paper, first: namesake, by: 'its title', isCopied: false })
    if (identity !== null && !twin) byIdentity.set(identity, paper)
    if (!namesake) byTitle.set(title, paper)
  }
  return found
}

/** Parts of one work (its code, a chapter, a version) may share its identifier under their own titles. */
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

function isSameWork(one: Paper, other: Paper): boolean {
  if (one.link !== null && other.link !== null && addressKey(one.link) === addressKey(other.link))
    return true
  const [a, b] = [identityOf(one), identityOf(other)]
  if (a !== null && b !== null && a.split(' ')[0] === b.split(' ')[0] && a !== b) return false
  // Short titles may be different works: `Documentation`, `Introduction to Algorithms`.
  return one.title.split(/\s+/).length >= 6 || /\p{Script=Han}{12}/u.test(one.title)
}
