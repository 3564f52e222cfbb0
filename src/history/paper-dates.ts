import { samePapersIn } from '../model/identity.ts'
import type { Paper } from '../model/list.ts'
import type { Found } from './history-cache.ts'
import type { Trace } from './trace.ts'

/**
 * Returns the days of each entry; all entries of one paper have the first day, unless older versions may have one of them.
 * @param isWhole whether all versions were seen
 * @param formsOf returns the anchors that a title may have had, the shortest first
 */
export function datesOf(
  traces: Trace[],
  isWhole: boolean,
  formsOf: (title: string) => string[],
): Found['days'] {
  const known = traces.filter(({ isDone }) => isWhole || isDone)
  const came = new Map(known.map((trace) => [trace.paper, trace.came]))
  const first = new Map<Paper, number | null>(came)
  for (const group of samePapersIn(traces.map(({ paper }) => paper))) {
    const times = group.flatMap((paper) => came.get(paper) ?? [])
    const isKnown = times.length > 0 && group.every((paper) => came.has(paper))
    for (const paper of group) first.set(paper, isKnown ? Math.min(...times) : null)
  }
  return traces.map(({ paper, changed, first: title }) => [
    dayOf(first.get(paper) ?? null),
    dayOf(changed ?? came.get(paper) ?? null),
    formsOf(title)[0] ?? '',
  ])
}

/** An ISO day in UTC. */
export const dayOf = (seconds: number | null): string | null =>
  seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 10)
