import type { SectionForm } from '../../../printing/section-forms.ts'

/** An option of the select of sections; `index` is null for a heading without papers of its own. */
interface SectionChoice {
  label: string
  index: number | null
}

/**
 * Names each section by its own heading, indented below those that contain it. A heading without
 * papers is there once, above its sections.
 */
export function choicesOf(sections: Pick<SectionForm, 'path'>[]): SectionChoice[] {
  const [first = [], ...others] = sections.map(({ path }) => path)
  // What contains all sections names none.
  const isShared = (at: number): boolean =>
    at < first.length - 1 &&
    others.length > 0 &&
    others.every((path) => path.length > at + 1 && path[at] === first[at])
  let shared = 0
  while (isShared(shared)) shared += 1
  let above: string[] = []
  return sections.flatMap(({ path }, index): SectionChoice[] => {
    const own = path.slice(shared)
    const indented = (at: number): string => '\u2003'.repeat(at) + (own[at] ?? '')
    let known = 0
    while (known < own.length - 1 && own[known] === above[known]) known += 1
    above = own
    const headings = own
      .slice(known, -1)
      .map((_, at) => ({ label: indented(known + at), index: null }))
    return [...headings, { label: own.length ? indented(own.length - 1) : '', index }]
  })
}
