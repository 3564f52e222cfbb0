import type { Facet, Query } from '../model/query.ts'
import { demands, queryOf } from '../model/query.ts'
import { element } from './dom.ts'
import { say } from './i18n.ts'

/** How a value of a facet is written: a section by its title; `depth` is how far in it stands. */
export type Naming = (
  facet: Facet,
  value: string,
  not?: boolean,
) => { text: string; lang: string; depth: number }

/** The values that are asked for, as chips that take them off. */
export function chips(
  query: Query,
  words: DOMStringMap,
  naming: Naming,
  ask: (query: Query) => void,
): HTMLElement[] {
  const made = demands.flatMap(({ name, facet, not }) =>
    query[name].map((value) => {
      const { text, lang } = naming(facet, value, not)
      return element('button', {
        type: 'button',
        lang,
        textContent: text,
        ariaLabel: say(words.remove, { value: text }),
        onclick: () => ask({ ...query, [name]: query[name].filter((other) => other !== value) }),
      })
    }),
  )
  const clear = (): void => ask(queryOf({ text: query.text, sort: query.sort }))
  return made.length > 1
    ? [
        ...made,
        element('button', {
          type: 'button',
          className: 'clear',
          textContent: words.clear ?? '',
          onclick: clear,
        }),
      ]
    : made
}
