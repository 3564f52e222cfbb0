import type { Paper, Section } from './list.ts'

/** Days of a paper in its list, `YYYY-MM-DD` in UTC; null if unknown. */
export interface Dates {
  /** When readers could first see it. */
  added: string | null
  /** When its entry last said something else. */
  changed: string | null
  /** The anchor that it had at first. It identifies the paper, with the day. */
  first: string
}

/** A paper that a list no longer has. */
export interface RemovedPaper {
  title: string
  link: string | null
  /** The anchor that it had. */
  anchor: string
  /** The headings above it, outermost first. */
  section: string[]
  /** When it came, `YYYY-MM-DD` in UTC; null if unknown. */
  added: string | null
  /** When a commit removed it, `YYYY-MM-DD` in UTC. */
  removed: string
}

/** A paper of today that had another title. */
export interface Retitled {
  paper: Paper
  from: string
  /** When it lost that title, `YYYY-MM-DD` in UTC. */
  day: string
}

/** What git knows about a list. */
export interface History {
  dates: ReadonlyMap<Paper, Dates>
  /** Anchors of former versions that this one lacks, by what they lead to. */
  former: ReadonlyMap<Paper | Section, string[]>
  /** What the list lost in the last 24 months, at most 500 papers, the last first. */
  removed: RemovedPaper[]
  /** The titles that papers had before, with the same limits. */
  retitled: Retitled[]
  /** The day of the newest commit of the list; null without one. */
  newest: string | null
  /** Why papers are not dated: no repository, one that git does not trust, no commit of the list, or a shallow clone. null if nothing is missing. */
  gap: Gap | null
}

export type Gap = 'no-git' | 'foreign' | 'uncommitted' | 'shallow'

/** Returns what is missing and how to provide it. */
export function gapMessage(path: string, gap: Gap): string {
  const reason = {
    'no-git': 'it is in no git repository',
    foreign:
      'its git repository belongs to another user: to trust it, run git config --global --add safe.directory and its folder',
    uncommitted: 'it is not committed',
    shallow:
      'this clone is shallow: run git fetch --unshallow, or set fetch-depth: 0 for actions/checkout',
  }[gap]
  return `${path}: not every paper has the day on which it was added, since ${reason}`
}
