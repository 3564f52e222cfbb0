import type { Facet, Query } from '../query.ts'
import { facets, queryOf } from '../query.ts'
import { element } from './element.ts'
import type { Filtered } from './filter.ts'
import { say } from './say.ts'

/** How a value of a facet is written: a section by its title. */
export type Naming = (facet: Facet, value: string) => { text: string; lang: string }

/** The values that are asked for, as chips that take them off. */
export function chips(query: Query, words: DOMStringMap, naming: Naming, ask: (query: Query) => void): HTMLElement[] {
  const made = facets.flatMap((facet) =>
    query[facet].map((value) => {
      const { text, lang } = naming(facet, value)
      return element('button', {
        type: 'button',
        lang,
        textContent: text,
        ariaLabel: say(words.remove, { value: text }),
        onclick: () => ask({ ...query, [facet]: query[facet].filter((other) => other !== value) }),
      })
    }),
  )
  return made.length > 1 ? [...made, clearing(words, () => ask(queryOf({ text: query.text })))] : made
}

/** For a query that leaves nothing: which demand to drop, and what that would bring back. */
export function wayOut(query: Query, { rescued }: Filtered, words: DOMStringMap, naming: Naming, ask: (query: Query) => void): HTMLElement[] {
  const drops = (['text', ...facets] as const)
    .filter((name) => rescued.has(name))
    .map((name) => {
      const value = name === 'text' ? query.text : query[name].map((value) => naming(name, value).text).join(', ')
      return element('button', {
        type: 'button',
        textContent: say(words.drop, { value, n: rescued.get(name) ?? 0 }),
        onclick: () => ask({ ...query, [name]: queryOf()[name] }),
      })
    })
  return [...drops, clearing(words, () => ask(queryOf()))]
}

function clearing({ clear = '' }: DOMStringMap, onclick: () => void): HTMLElement {
  return element('button', { type: 'button', className: 'clear', textContent: clear, onclick })
}
