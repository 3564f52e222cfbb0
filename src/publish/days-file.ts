import type { History } from '../model/history.ts'

/** The days on which papers were added, newest first, with the ids of those papers: what the page loads to sort by them. */
export function days({ dates }: History): string {
  const byDay = new Map<string, string[]>()
  for (const [{ id }, { added }] of dates)
    if (added !== null) byDay.set(added, [...(byDay.get(added) ?? []), id])
  const sorted = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1))
  return `${JSON.stringify(Object.fromEntries(sorted))}\n`
}
