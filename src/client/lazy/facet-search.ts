import type { PageContext } from '../context.ts'
import { element } from '../dom.ts'
import type { FacetPart } from '../facet-boxes.ts'
import { loadMessages, say } from '../i18n.ts'

/** The number of values from which a facet has a search field. */
const manyFrom = 13

/** Gives a facet of many values a field that leaves only those which hold what is typed. */
export async function addFacetSearch(
  { list, boxes }: FacetPart,
  { state }: PageContext,
): Promise<void> {
  if (boxes.length < manyFrom) return
  const label = say((await loadMessages()).find, { value: list.ariaLabel ?? '' })
  const field = element('input', {
    type: 'search',
    className: 'find',
    placeholder: label,
    ariaLabel: label,
    oninput() {
      const wanted = state.normalize(field.value)
      for (const { line, label } of boxes)
        line.classList.toggle('unlike', !state.normalize(label.textContent).includes(wanted))
    },
  })
  list.before(field)
}
