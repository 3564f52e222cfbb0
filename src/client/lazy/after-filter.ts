import type { Query, Term } from '../../model/query.ts'
import type { PageContext } from '../context.ts'
import { element } from '../dom.ts'
import type { Filtered } from '../filter.ts'
import { loadMessages, say } from '../i18n.ts'
import { wayOut } from './empty-state.ts'
import { markHits } from './highlight.ts'
import { sortRows } from './sort.ts'
import { forgive } from './spelling.ts'

let turn = 0
let said: HTMLElement | undefined
let variants: Promise<void> | undefined

/** What comes after a query was answered: its order, its hits marked, one step towards what was meant where nothing was found, and the other script. */
export async function afterFilter(
  context: PageContext,
  query: Query,
  terms: Term[],
  answer: Filtered,
): Promise<void> {
  const now = ++turn
  const { main, list, fill } = context
  main.querySelector('[data-outside]')?.removeAttribute('data-outside')
  said ??= element('p', { className: 'said', ariaLive: 'polite' })
  if (!said.isConnected) main.prepend(said)
  said.textContent = ''
  if (/\p{Script=Han}/u.test(query.text)) variants ??= bindVariants(context)
  const forgiven = answer.shown ? null : forgive(list().rows, terms)
  const { shown, rescued } = forgiven ? fill(forgiven.terms) : answer
  const meant = forgiven?.terms ?? terms
  const order = meant.length || query.sort !== 'relevance' ? query.sort : ''
  sortRows(context, order, meant)
  const sort = document.querySelector<HTMLSelectElement>('.sort select')
  if (sort) {
    for (const option of sort.options)
      if (option.value === 'relevance') option.hidden = !meant.length
    sort.value = order
  }
  markHits(context, meant)
  if (!shown)
    main.querySelector('.empty p + p')?.replaceChildren(...(await wayOut(context, query, rescued)))
  if (!forgiven) return
  const sentence = say((await loadMessages()).forgiven, forgiven.words)
  if (now === turn) said.textContent = sentence
}

/** Lets simplified and traditional Chinese find each other from now on. */
async function bindVariants(context: PageContext): Promise<void> {
  const { simplify } = await import('./han.ts')
  const { like } = context
  context.like = (text) => simplify(like(text))
  for (const row of context.list().rows) row.text = simplify(row.text)
  context.show()
}
