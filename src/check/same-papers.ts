import type { Paper } from '../model/list.ts'
import { addressKey, identityOf, titleKey } from './identity.ts'

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
    if (identity !== null && twin && isAlike(twin, paper))
      found.push({ paper, first: twin, by: identity, isCopied: !isNamed(twin, paper) })
    else if (namesake && isSameWork(namesake, paper))
      found.push({ paper, first: namesake, by: 'its title', isCopied: false })
    if (identity !== null && !twin) byIdentity.set(identity, paper)
    if (!namesake) byTitle.set(title, paper)
  }
  return found
}

/** Parts of one work (its code, a chapter, a version) may share its identifier under names of their own. */
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

function isSameWork(one: Paper, other: Paper): boolean {
  if (one.link !== null && other.link !== null && addressKey(one.link) === addressKey(other.link))
    return true
  const [a, b] = [identityOf(one), identityOf(other)]
  if (a !== null && b !== null && a.split(' ')[0] === b.split(' ')[0] && a !== b) return false
  // Titles of a few words are names of different things: `Documentation`, `Introduction to Algorithms`.
  return one.title.split(/\s+/).length >= 6 || /\p{Script=Han}{12}/u.test(one.title)
}
