import type { Facet, Query } from '../../model/query.ts'
import type { PageContext } from '../context.ts'
import { element } from '../dom.ts'
import { loadMessages, say } from '../i18n.ts'

/**
 * For a query that leaves nothing: which demand to drop, and what that would bring back.
 * @param rescued for each demand, how many rows
 */
export async function wayOut(
  context: PageContext,
  query: Query,
  rescued: Map<string, number>,
): Promise<HTMLElement[]> {
  const { naming, ask, clear } = context
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
