import type { Answer, PageContext } from '../context.ts'
import { element } from '../dom.ts'
import { loadMessages, say } from '../i18n.ts'
import { loadDays, needsDays } from './load-days.ts'
import { showWaysOut } from './empty-state.ts'
import { highlight } from './highlight.ts'
import { memoized } from '../rows.ts'
import { unknownField } from './unknown-field.ts'
import { sortRows } from './sort.ts'
import { renewOffer } from './take/offer.ts'

let loadingVariants: Promise<void> | undefined

/** What follows once the rows are filtered: their order, the highlights, what was corrected, and a way on where nothing is left. */
export async function afterFilter(context: PageContext, answer: Answer): Promise<void> {
  const { main, state, list } = context
  const { terms, filtered, corrected } = answer
  void renewOffer(context)
  if (needsDays(state.query.sort, terms) && (await loadDays(context))) {
    context.update('normalized')
    return
  }
  main.querySelector('[data-outside]')?.removeAttribute('data-outside')
  const correction = correctionIn(main)
  correction.textContent = ''
  if (/\p{Script=Han}/u.test(state.query.text)) loadingVariants ??= matchVariants(context)
  sortRows(context, terms)
  highlight(list().rows, terms, state.normalize)
  if (!filtered.shown) await showWaysOut(context, filtered.rescued)
  const said = corrected ? 'forgiven' : 'noField'
  const values = corrected ?? (filtered.shown ? null : unknownField(terms))
  if (!values) return
  const sentence = say((await loadMessages())[said], values)
  if (context.answer() === answer) correction.textContent = sentence
}

/** The line above the list that says what was corrected. */
function correctionIn(main: HTMLElement): Element {
  const line = main.querySelector('.said')
  if (line) return line
  main.querySelector('.empty')?.before(element('p', { className: 'said', ariaLive: 'polite' }))
  return correctionIn(main)
}

/** Makes simplified and traditional Chinese find each other from now on. */
async function matchVariants({ state, list, update }: PageContext): Promise<void> {
  const { simplify } = await import('./han.ts')
  const { normalize } = state
  state.normalize = (text) => simplify(normalize(text))
  for (const row of list().rows) {
    row.text = simplify(row.text)
    const { said } = row
    row.said = memoized((part) => simplify(said(part)))
    for (const facet of Object.keys(row.searched) as (keyof typeof row.searched)[])
      row.searched[facet] = simplify(row.searched[facet])
  }
  update('normalized')
}
