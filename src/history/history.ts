import { realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Dates, Gap, History } from '../model/history.ts'
import { papersOf, type List } from '../model/list.ts'
import { groupBy } from '../model/collections.ts'
import { Cache, type Found } from './history-cache.ts'
import { datesOf, dayOf } from './paper-dates.ts'
import { followVersions } from './follow-versions.ts'
import { FormerAnchors } from './former-anchors.ts'
import { gitIn, type Git } from './git.ts'
import { Losses, monthsBack, type Read } from './losses.ts'
import { tracesOf } from './trace.ts'
import { versionsOf } from './versions.ts'

/**
 * Finds when each paper was added to a list, and its former anchors, in the git history of the file.
 * @param text the list's Markdown, as it was parsed
 * @param file the path of the list, absolute
 * @param formsOf returns the anchors that a title may have had
 * @param read reads Markdown as the list was read
 */
export function historyOf(
  list: List,
  text: string,
  file: string,
  env: Record<string, string | undefined>,
  formsOf: FormsOf,
  read: Read,
): History {
  const { folder, name } = realPlace(file)
  const git = gitIn(folder, env)
  const head = git(['log', '-1', '--format=%H', 'HEAD'])?.toString().trim()
  if (!head) return nothingKnown('no-git')
  const cache = new Cache(git, folder, name, [head, name, text])
  return historyAt(git, folder, head, name, list, text, formsOf, read, cache)
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
  read: Read,
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
  const losses = new Losses(traces, monthsBefore(newest), read)
  const versions = versionsOf(git, folder, head, file)
  const isWhole = followVersions(git, versions, traces, anchors, losses, text)
  const papers = papersOf(list)
  const found: Found = {
    days: datesOf(traces, isWhole, formsOf),
    former: anchors.found(formsOf),
    removed: losses.removed(formsOf, isWhole),
    retitled: losses
      .retitled()
      .map(({ paper, from, day }) => ({ index: papers.indexOf(paper), from, day })),
  }
  if (isWhole) cache?.write(found)
  const isCut = !isWhole && found.days.some(([added]) => added === null)
  return asHistory(found, list, newest, isCut ? 'shallow' : null)
}

/** Returns the time `monthsBack` before a day, in seconds since 1970. */
function monthsBefore(day: string): number {
  const date = new Date(day)
  return date.setUTCMonth(date.getUTCMonth() - monthsBack) / 1000
}

type FormsOf = (title: string) => string[]

const nothingKnown = (gap: Gap): History => ({
  dates: new Map(),
  former: new Map(),
  removed: [],
  retitled: [],
  newest: null,
  gap,
})

function asHistory(
  { days, former, removed, retitled }: Found,
  list: List,
  newest: string,
  gap: Gap | null,
): History {
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
    removed,
    retitled: retitled.flatMap(({ index, ...title }) => {
      const paper = papers[index]
      return paper ? [{ paper, ...title }] : []
    }),
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
