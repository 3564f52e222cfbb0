import { realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Dates, Gap, History } from '../model/history.ts'
import { papersOf, type List } from '../model/list.ts'
import { groupBy } from '../model/collections.ts'
import { Cache, type Found } from './cache.ts'
import { datesOf, dayOf } from './dates.ts'
import { followVersions } from './follow-versions.ts'
import { FormerAnchors } from './former-anchors.ts'
import { gitIn, type Git } from './git.ts'
import { tracesOf } from './trace.ts'
import { versionsOf } from './versions.ts'

/**
 * Finds out when each paper of a list came, and what its anchors were, from the history of its file.
 * @param text the list's Markdown, as it was parsed
 * @param file the path of the list, absolute
 * @param formsOf returns the anchors that a title may have had
 */
export function historyOf(
  list: List,
  text: string,
  file: string,
  env: Record<string, string | undefined>,
  formsOf: FormsOf,
): History {
  const { folder, name } = realPlace(file)
  const git = gitIn(folder, env)
  const head = git(['log', '-1', '--format=%H', 'HEAD'])?.toString().trim()
  if (!head) return nothingKnown('no-git')
  const cache = new Cache(git, folder, name, [head, name, text])
  return historyAt(git, folder, head, name, list, text, formsOf, cache)
}

/**
 * Does the same for the versions of a file up to a commit.
 * @param folder the one that git runs in
 * @param file relative to it
 */
export function historyAt(
  git: Git,
  folder: string,
  head: string,
  file: string,
  list: List,
  text: string,
  formsOf: FormsOf,
  cache: Cache | null = null,
): History {
  const newest = dayOf(
    Number(git(['log', '-1', '--format=%ct', head, '--', file])?.toString()) || null,
  )
  if (newest === null) return nothingKnown('uncommitted')
  const kept = cache?.read()
  if (kept) return asHistory(kept, list, newest, null)
  const traces = tracesOf(list, text)
  const anchors = new FormerAnchors(list, traces)
  const isWhole = followVersions(git, versionsOf(git, folder, head, file), traces, anchors, text)
  const found = { days: datesOf(traces, isWhole, formsOf), former: anchors.found(formsOf) }
  if (isWhole) cache?.write(found)
  const isCut = !isWhole && found.days.some(([added]) => added === null)
  return asHistory(found, list, newest, isCut ? 'shallow' : null)
}

type FormsOf = (title: string) => string[]

const nothingKnown = (gap: Gap): History => ({
  dates: new Map(),
  former: new Map(),
  newest: null,
  gap,
})

function asHistory({ days, former }: Found, list: List, newest: string, gap: Gap | null): History {
  const papers = papersOf(list)
  const dates = papers.map((paper, index): [typeof paper, Dates] => {
    const [added = null, changed = null, first = paper.id] = days[index] ?? []
    return [paper, { added, changed, first }]
  })
  const targets = former.flatMap(({ anchor, kind, index }) => {
    const target = kind === 'paper' ? papers[index] : list.sections[index]
    return target ? [{ anchor, target }] : []
  })
  const byTarget = [...groupBy(targets, ({ target }) => target)]
  return {
    dates: new Map(dates),
    former: new Map(byTarget.map(([target, group]) => [target, group.map(({ anchor }) => anchor)])),
    newest,
    gap,
  }
}

/** Returns where a file lies once symbolic links are followed. */
function realPlace(file: string): { folder: string; name: string } {
  try {
    file = realpathSync(file)
  } catch {
    // A deleted file has no history to follow.
  }
  return { folder: dirname(file), name: basename(file) }
}
