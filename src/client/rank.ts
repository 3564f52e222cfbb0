import type { Term } from '../model/query.ts'

/**
 * How well a row answers a search: a word in the title counts most, at its start more, then one in an organisation, then anywhere else.
 * @param title folded, as are `orgs` and the terms
 */
export function rank(title: string, orgs: string, terms: readonly Term[]): number {
  let sum = 0
  for (const { text, not } of terms) {
    if (not) continue
    if (title.includes(text)) sum += title.startsWith(text) ? 12 : 9
    else sum += orgs.includes(text) ? 3 : 1
  }
  return sum
}
