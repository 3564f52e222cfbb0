import type { Term } from '../../model/terms.ts'
import type { PageContext } from '../context.ts'

let loading: Promise<boolean> | undefined

/** Whether an answer takes the days on which papers were added. */
export const needsDays = (order: string, terms: readonly Term[]): boolean =>
  order === 'added' || terms.some(({ field }) => field === 'added')

/**
 * Loads the days on which papers were added into the rows, once.
 * @returns whether rows have changed by that
 */
export async function loadDays({ list }: PageContext): Promise<boolean> {
  if (loading) return loading.then(() => false)
  const option = document.querySelector<HTMLElement>('[data-days]')
  loading = daysAt(option?.dataset.days).then((days) => {
    const byId = new Map(Object.entries(days).flatMap(([day, ids]) => ids.map((id) => [id, day])))
    for (const row of list().rows) row.added = byId.get(row.element.id) ?? ''
    return byId.size > 0
  })
  return loading
}

/** A page without a history has no such file; a page on a disk cannot load one. */
async function daysAt(address: string | undefined): Promise<Record<string, string[]>> {
  if (address === undefined) return {}
  const answer = await fetch(address).catch(() => null)
  return answer?.ok ? ((await answer.json()) as Record<string, string[]>) : {}
}
