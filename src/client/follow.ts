import type { Query, Term } from '../model/query.ts'
import { forgive } from './forgive.ts'
import type { Filtered } from './filter.ts'
import type { Kit } from './kit.ts'
import { loadMessages } from './load-messages.ts'
import { markHits } from './mark-hits.ts'
import { sortRows } from './sort-rows.ts'
import { wayOut } from './way-out.ts'

let turn = 0
let said: HTMLElement | undefined
let variants: Promise<void> | undefined

/** What comes after a query was answered: its order, its hits marked, one step towards what was meant where nothing was found, and the other script. */
export async function follow(
  kit: Kit,
  query: Query,
  terms: Term[],
  answer: Filtered,
): Promise<void> {
  const now = ++turn
  const { main, list, fill, say, element } = kit
  main.querySelector('[data-outside]')?.removeAttribute('data-outside')
  said ??= element('p', { className: 'said', ariaLive: 'polite' })
  if (!said.isConnected) main.prepend(said)
  said.textContent = ''
  if (/\p{Script=Han}/u.test(query.text)) variants ??= bindVariants(kit)
  const forgiven = answer.shown ? null : forgive(list().rows, terms)
  const { shown, rescued } = forgiven ? fill(forgiven.terms) : answer
  const meant = forgiven?.terms ?? terms
  const order = meant.length || query.sort !== 'relevance' ? query.sort : ''
  sortRows(kit, order, meant)
  const sort = document.querySelector<HTMLSelectElement>('.sort select')
  if (sort) {
    for (const option of sort.options)
      if (option.value === 'relevance') option.hidden = !meant.length
    sort.value = order
  }
  markHits(kit, meant)
  if (!shown)
    main.querySelector('.empty p + p')?.replaceChildren(...(await wayOut(kit, query, rescued)))
  if (!forgiven) return
  const sentence = say((await loadMessages()).forgiven, forgiven.words)
  if (now === turn) said.textContent = sentence
}

/** Lets simplified and traditional Chinese find each other from now on. */
async function bindVariants(kit: Kit): Promise<void> {
  const { simplify } = await import('./han-variants.ts')
  const { like } = kit
  kit.like = (text) => simplify(like(text))
  for (const row of kit.list().rows) row.text = simplify(row.text)
  kit.show()
}
