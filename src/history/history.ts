import { realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { samePapersIn } from '../model/identity.ts'
import type { Dates, History } from '../model/history.ts'
import type { List, Paper } from '../model/list.ts'
import { Blobs } from './blobs.ts'
import { gitIn, type Git } from './git.ts'
import { tracesOf, type Trace } from './trace.ts'
import { versionsOf, type Version } from './versions.ts'
import { settle, stepBack } from './walk.ts'

/**
 * Finds out when each paper of a list came, from the history of its file.
 * @param text the list's Markdown, as it was parsed
 * @param file the path of the list, absolute
 */
export function historyOf(
  list: List,
  text: string,
  file: string,
  env: Record<string, string | undefined>,
): History {
  const { folder, name } = realPlace(file)
  const git = gitIn(folder, env)
  const head = git(['rev-parse', '--verify', '--quiet', 'HEAD'])?.toString().trim()
  return head ? datesIn(git, folder, head, name, list, text) : { dates: new Map(), gap: 'no-git' }
}

/** Dates the papers of a list by the versions of a file up to a commit. */
export function datesIn(
  git: Git,
  folder: string,
  head: string,
  file: string,
  list: List,
  text: string,
): History {
  const traces = tracesOf(list, text)
  const versions = versionsOf(git, folder, head, file)
  const isWhole = walk(git, versions, traces, text)
  const dates = datesOf(traces, isWhole)
  const isCut = !isWhole && [...dates.values()].some(({ added }) => added === null)
  return { dates, gap: versions.length ? (isCut ? 'shallow' : null) : 'uncommitted' }
}

/** Follows traces through all versions, as far as they reach. Returns whether that was to the list's beginning. */
function walk(git: Git, versions: Version[], traces: Trace[], text: string): boolean {
  const ids = [versions[0]?.after ?? null, ...versions.map(({ before }) => before)]
  const blobs = new Blobs(
    git,
    ids.filter((id) => id !== null),
  )
  let at: string | null = null
  let after = text
  for (const [index, version] of versions.entries()) {
    if (index === 0 || version.after !== at) {
      const committed = version.after === null ? '' : blobs.next()
      if (committed === null || index) return false
      stepBack(traces, withoutMark(committed), after, null)
      after = withoutMark(committed)
    }
    settle(traces, version.time)
    if (version.isCut) return false
    const before = version.before === null ? '' : blobs.next()
    if (before === null) return false
    stepBack(traces, withoutMark(before), after, version.time)
    after = withoutMark(before)
    at = version.before
    if (traces.every(({ isDone }) => isDone)) return true
  }
  return versions.length > 0
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')

/**
 * Returns the days of each entry; all entries of one paper have the first day, unless older versions may have one of them.
 * @param isWhole whether all versions were seen
 */
function datesOf(traces: Trace[], isWhole: boolean): Map<Paper, Dates> {
  const known = traces.filter(({ isDone }) => isWhole || isDone)
  const came = new Map(known.map((trace) => [trace.paper, trace.came]))
  const first = new Map(came)
  for (const group of samePapersIn(traces.map(({ paper }) => paper))) {
    const times = group.flatMap((paper) => came.get(paper) ?? [])
    const isKnown = times.length > 0 && group.every((paper) => came.has(paper))
    for (const paper of group) first.set(paper, isKnown ? Math.min(...times) : null)
  }
  return new Map(
    traces.map(({ paper, changed }) => [
      paper,
      {
        added: dayOf(first.get(paper) ?? null),
        changed: dayOf(changed ?? came.get(paper) ?? null),
      },
    ]),
  )
}

/** An ISO day in UTC. */
const dayOf = (seconds: number | null): string | null =>
  seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 10)

/** Returns where a file lies once symbolic links are followed. */
function realPlace(file: string): { folder: string; name: string } {
  try {
    file = realpathSync(file)
  } catch {
    // A deleted file has no history to follow.
  }
  return { folder: dirname(file), name: basename(file) }
}
