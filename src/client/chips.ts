import type { Facet } from '../model/query.ts'
import { filters, queryOf } from '../model/query.ts'
import type { PageContext } from './context.ts'
import { element } from './dom.ts'
import { say } from './i18n.ts'

/** How a value of a facet is written. */
export interface ValueName {
  text: string
  lang: string
}

/** How a value of a facet is written: a section by its title, and by its opposite what must not occur. */
export function nameOf(
  { list, words }: PageContext,
  facet: Facet,
  value: string,
  not = false,
): ValueName {
  const { sections, langs } = list()
  const section = facet === 'section' && sections.find(({ anchor }) => anchor === value)
  const text = section ? section.link.text : (facet === 'has' && words.code) || value
  return {
    text: not ? say(words.not, { value: text }) : text,
    lang: section ? section.link.lang : (langs.get(value) ?? ''),
  }
}

/** A chip for each value that the list is filtered by; pressed, it removes the value. */
export function chips(context: PageContext): HTMLElement[] {
  const { state, words, ask } = context
  const made = filters.flatMap(({ name, facet, not }) =>
    runsOf(context, facet, state.query[name]).map((values) => {
      const [first = '', last] = [values[0], values.at(-1)]
      const value = last === first ? first : `${first}–${last}`
      const { text, lang } = nameOf(context, facet, value, not)
      return element('button', {
        type: 'button',
        lang,
        textContent: text,
        ariaLabel: say(words.remove, { value: text }),
        onclick: () =>
          ask({ [name]: state.query[name].filter((other) => !values.includes(other)) }),
      })
    }),
  )
  if (made.length < 2) return made
  const clear = element('button', {
    type: 'button',
    className: 'clear',
    textContent: words.clear ?? '',
    onclick: () => ask(queryOf({ text: state.query.text, sort: state.query.sort })),
  })
  return [...made, clear]
}

/** The values of one chip: a run of years that are next to each other in the list, or one value of another facet. */
function runsOf({ list }: PageContext, facet: Facet, values: string[]): string[][] {
  if (facet !== 'year' || values.length < 2) return values.map((value) => [value])
  const years = [...new Set(list().rows.flatMap(({ year }) => year))].sort()
  const runs: string[][] = []
  for (const value of values.toSorted()) {
    const run = runs.at(-1)
    if (run && years.indexOf(value) === years.indexOf(run.at(-1) ?? '') + 1) run.push(value)
    else runs.push([value])
  }
  return runs
}
