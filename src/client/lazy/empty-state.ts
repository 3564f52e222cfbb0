import type { Facet } from '../../model/query.ts'
import { queryOf } from '../../model/query.ts'
import { nameOf } from '../chips.ts'
import type { PageContext } from '../context.ts'
import { element } from '../dom.ts'
import { loadMessages, say } from '../i18n.ts'

/**
 * Where a query leaves nothing, shows which filters to drop, and how many rows that would bring back.
 * @param rescued for each filter, how many rows
 */
export async function showWaysOut(
  context: PageContext,
  rescued: Map<string, number>,
): Promise<void> {
  const { main, state, ask } = context
  const { drop, clear } = await loadMessages()
  const button = (textContent: string, onclick: () => void): HTMLElement =>
    element('button', { type: 'button', textContent, onclick })
  const drops = Object.entries(state.query).flatMap(([name, asked]) => {
    const n = rescued.get(name)
    if (!n) return []
    const value =
      typeof asked === 'string'
        ? asked
        : asked
            .map((value) => nameOf(context, facetOf(name), value, name.startsWith('-')).text)
            .join(', ')
    return [
      button(say(drop, { value, n }), () => ask({ [name]: typeof asked === 'string' ? '' : [] })),
    ]
  })
  const clearing = button(clear, () => ask(queryOf()))
  clearing.className = 'clear'
  main.querySelector('.empty p + p')?.replaceChildren(...drops, clearing)
}

/** The facet that a filter is about. */
const facetOf = (name: string): Facet => name.replace('-', '') as Facet
