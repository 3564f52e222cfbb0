import { Blobs } from './blobs.ts'
import type { FormerAnchors } from './former-anchors.ts'
import type { Git } from './git.ts'
import type { Losses } from './losses.ts'
import { endAfterAbsence, stepBack } from './step-back.ts'
import type { Trace } from './trace.ts'
import type { Version } from './versions.ts'

/** Follows traces through all versions, as far as they reach. Returns whether that was to the list's beginning. */
export function followVersions(
  git: Git,
  versions: Version[],
  traces: Trace[],
  anchors: FormerAnchors,
  losses: Losses,
  text: string,
): boolean {
  const [first] = versions
  if (!first) return false
  const ids = [first.after, ...versions.map(({ before }) => before)]
  const blobs = new Blobs(
    git,
    ids.filter((id) => id !== null),
  )
  const read = (id: string | null): string | null =>
    id === null ? '' : (blobs.next()?.replace(/^\uFEFF/, '') ?? null)
  let after = read(first.after)
  if (after === null) return false
  const step = (before: string, after: string, time: number | null): void => {
    const changes = stepBack([...traces, ...losses.traces], before, after, time)
    anchors.note(before, after, changes)
    losses.note(before, after, changes, time)
  }
  step(after, text, null)
  let at = first.after
  for (const version of versions) {
    endAfterAbsence([...traces, ...losses.traces], version.time)
    if (version.isCut || version.after !== at) return false
    const before = read(version.before)
    if (before === null) return false
    step(before, after, version.time)
    after = before
    at = version.before
  }
  return true
}
