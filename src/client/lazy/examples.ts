import { papersAt } from '../../model/pasted.ts'
import type { Row } from '../../model/query.ts'
import type { PageContext } from '../context.ts'
import { element } from '../dom.ts'
import { languageOfPage, loadMessages } from '../i18n.ts'
import type { PageRow } from '../rows.ts'

/**
 * Below the empty field, shows searches that this list answers; they go with the first letter and with the focus, which Escape
 * takes from the empty field, too.
 * The arrow keys lead to them and Tab past them, so that they are no stops on everybody's way through the page.
 */
export async function showExamples(context: PageContext): Promise<void> {
  const { input, list, ask } = context
  const field = input.parentElement
  const { examples } = await loadMessages()
  if (!field || field.querySelector('.examples')) return
  if (input.value || document.activeElement !== input) return
  const searches = examplesOf(list().rows)
  if (!searches.length) return
  const gone = new AbortController()
  const { signal } = gone
  const close = (): void => {
    gone.abort()
    box.remove()
  }
  const box = element(
    'div',
    { className: 'examples', role: 'group', ariaLabel: examples, lang: languageOfPage() },
    element('span', { textContent: examples, ariaHidden: 'true' }),
    ...searches.map((text) =>
      element('button', {
        type: 'button',
        tabIndex: -1,
        textContent: text,
        onclick: () => {
          close()
          ask({ text })
          input.focus()
        },
      }),
    ),
  )
  // a press must not take the focus, which would close them before it ends
  box.addEventListener('pointerdown', (event) => event.preventDefault())
  input.addEventListener('input', close, { signal })
  field.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!field.contains(relatedTarget as Node | null)) close()
    },
    { signal },
  )
  field.addEventListener(
    'keydown',
    (event) => {
      const { key } = event
      if (/^Arrow(?:Up|Down)$/.test(key)) {
        event.preventDefault()
        move(input, box, key === 'ArrowDown' ? 1 : -1)
      }
      if (key === 'Escape') close()
    },
    { signal },
  )
  field.append(box)
}

/** Moves the focus from the field to the examples, from one to the next, and round. */
function move(input: HTMLElement, box: HTMLElement, step: 1 | -1): void {
  const stops = [input, ...box.querySelectorAll('button')]
  const here = stops.findIndex((stop) => stop === document.activeElement)
  stops.at((here + step) % stops.length)?.focus()
}

/** Four searches that find something: a word, a value of a field, years, an identifier as readers paste it; other forms for those that the rows lack. */
function examplesOf(rows: readonly PageRow[]): string[] {
  const words = rows.flatMap((row) => [
    ...new Set(row.said('title').match(/(?<![\p{L}-])[a-z]{5,}(?![\p{L}-])/gu) ?? []),
  ])
  const named = (['org', 'venue', 'tag'] as const).flatMap((facet) => {
    const value = frequent(
      rows.flatMap((row) => row[facet]),
      rows.length,
    )
    return value ? [`${facet}:${/\s/.test(value) ? `"${value}"` : value}`] : []
  })
  const word = frequent(words, rows.length / 2)
  const others = word ? [`title:${word}`, `-${word}`] : []
  return [word, named[0], yearsOf(rows), identifierOf(rows), ...others]
    .filter((search) => search !== undefined)
    .slice(0, 4)
}

/** The most frequent text, among those that are fewer than `limit`. */
function frequent(texts: string[], limit: number): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].filter(([, n]) => n < limit).sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** The newest years, where some rows are older. */
function yearsOf(rows: readonly Row[]): string | undefined {
  const years = [...new Set(rows.flatMap(({ year }) => year))].sort()
  return years.length > 1 ? `year:${years.at(-Math.min(2, years.length - 1))}..` : undefined
}

function identifierOf(rows: readonly Row[]): string | undefined {
  // reading the links of all rows would take too long for an example
  for (const row of rows.slice(0, 200)) {
    const [kind = '', id = ''] =
      row
        .urls()
        .flatMap(papersAt)
        .find((paper) => /^(?:arxiv|doi) /.test(paper))
        ?.split(' ') ?? []
    if (id) return kind === 'arxiv' ? id : `doi:${id}`
  }
  return undefined
}
