import { Blobs } from './blobs.ts'
import type { FormerAnchors } from './former-anchors.ts'
import type { Git } from './git.ts'
import { endAfterAbsence, stepBack } from './step-back.ts'
import type { Trace } from './trace.ts'
import type { Version } from './versions.ts'

/** Follows traces through all versions, as far as they reach. Returns whether that was to the list's beginning. */
export function followVersions(
  git: Git,
  versions: Version[],
  traces: Trace[],
  anchors: FormerAnchors,
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
  anchors.note(after, text, stepBack(traces, after, text, null))
  let at = first.after
  for (const version of versions) {
    endAfterAbsence(traces, version.time)
    if (version.isCut || version.after !== at) return false
    const before = read(version.before)
    if (before === null) return false
    anchors.note(before, after, stepBack(traces, before, after, version.time))
    after = before
    at = version.before
  }
  return true
}
