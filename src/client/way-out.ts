import type { Facet, Query } from '../model/query.ts'
import type { Kit } from './kit.ts'
import { loadMessages } from './load-messages.ts'

/**
 * For a query that leaves nothing: which demand to drop, and what that would bring back.
 * @param rescued for each demand, how many rows
 */
export async function wayOut(
  kit: Kit,
  query: Query,
  rescued: Map<string, number>,
): Promise<HTMLElement[]> {
  const { element, say, naming, ask, clear } = kit
  const { drop, clear: clearAll } = await loadMessages()
  const button = (textContent: string, onclick: () => void): HTMLElement =>
    element('button', { type: 'button', textContent, onclick })
  const drops = Object.entries(query).flatMap(([name, asked]) => {
    const n = rescued.get(name)
    if (!n) return []
    const value =
      typeof asked === 'string'
        ? asked
        : asked.map((value) => naming(facetOf(name), value, name.startsWith('-')).text).join(', ')
    return [
      button(say(drop, { value, n }), () => ask({ [name]: typeof asked === 'string' ? '' : [] })),
    ]
  })
  const clearing = button(clearAll, clear)
  clearing.className = 'clear'
  return [...drops, clearing]
}

/** The facet that a demand is about. */
const facetOf = (name: string): Facet => name.replace('-', '') as Facet
