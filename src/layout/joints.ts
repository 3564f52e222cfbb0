import { isCodeLink } from '../model/code-link.ts'
import { countsOf, groupBy, mode } from '../model/collections.ts'
import type { Link } from '../model/list.ts'
import { isEtAl } from '../printing/values.ts'
import { formOf } from './address.ts'
import type { Joiner, Layout, LinkForms, ListField } from '../printing/layout.ts'
import type { Parts } from './pattern.ts'

/** How the values of a field are joined in the entries of a section. */
export function joinerOf(text: string, field: ListField, parts: Parts[]): Joiner {
  const gaps = parts.flatMap(({ entry, runs }) =>
    runs
      .filter((run) => run.field === field)
      .map(({ spots }) =>
        spots.slice(1).map((spot, index) => ({
          joint: text.slice(spots[index]?.end, spot.start),
          words: text.slice(spot.start, spot.end),
          isEtAl: isEtAl(entry.paper[field][spot.index] ?? ''),
          isLast: index === spots.length - 2,
        })),
      ),
  )
  // White space alone does not separate two values, and an HTML tag belongs to one of them.
  const joints = gaps
    .flat()
    .filter(({ joint, isEtAl }) => (isEtAl || joint.trim()) && !joint.includes('<'))
  const inner = joints.filter(({ isEtAl, isLast }) => !isEtAl && !isLast)
  const last = joints.filter(({ isEtAl, isLast }) => !isEtAl && isLast)
  const between = mode((inner.length ? inner : last).map(({ joint }) => joint))?.value ?? ', '
  const ends = joints.filter(({ isEtAl }) => isEtAl)
  const before = mode(ends.map(({ joint }) => joint))
  const words = mode(ends.map(({ words }) => words))
  return {
    between,
    last: mode(last.map(({ joint }) => joint))?.value ?? between,
    etAl: before && words && { before: before.value, words: words.value },
  }
}

/** How the entries of a section write their links. */
export function linkFormsOf(text: string, parts: Parts[]): LinkForms {
  const all: { label: string; form: string }[] = []
  const gaps: string[] = []
  for (const { entry, runs } of parts)
    for (const { field, spots } of runs) {
      if (field !== 'links') continue
      spots.forEach((spot, index) => {
        const label = entry.paper.links[spot.index]?.label ?? ''
        const form = formOf(text.slice(spot.start, spot.end), label)
        if (form !== null) all.push({ label: label.toLowerCase(), form })
        if (index) gaps.push(text.slice(spots[index - 1]?.end, spot.start))
      })
    }
  const byLabel = [...groupBy(all, ({ label }) => label)].map(
    ([label, own]) => [label, own.map(({ form }) => form)] as const,
  )
  const labelled = byLabel
    .flatMap(([, forms]) => forms.filter((form) => isShared(form, forms)))
    .filter((form) => form.includes('{label}') && !form.includes('!['))
  return {
    byLabel: Object.fromEntries(
      byLabel.flatMap(([label, forms]) => {
        const form = mode(forms.filter((each) => isShared(each, forms)))
        return form ? [[label, form.value]] : []
      }),
    ),
    usual: mode(labelled)?.value ?? '[{label}]({address})',
    between: mode(gaps)?.value ?? ' ',
    code: codeLabelOf(parts.flatMap(({ entry }) => entry.paper.links)),
  }
}

/** What links to code are called: the shortest of the labels that a third of them has. */
function codeLabelOf(links: Link[]): string {
  const labels = links.filter(isCodeLink).map(({ label }) => (/^https?:/i.test(label) ? '' : label))
  const [label] = [...countsOf(labels)]
    .filter(([, count]) => count * 3 >= labels.length)
    .sort(([a], [b]) => a.length - b.length)
  return label?.[0] ?? 'Code'
}

/** The icons that represent tags instead of their words. */
export function iconsOf(text: string, parts: Parts[]): Layout['icons'] {
  const spots = parts.flatMap(({ entry, runs }) =>
    runs.flatMap(({ spots }) =>
      spots
        .filter(({ field }) => field === 'tags')
        .map(({ start, end, index }) => [entry.paper.tags[index] ?? '', text.slice(start, end)]),
    ),
  )
  return Object.fromEntries(
    spots.filter(([tag = '', words = '']) => !words.toLowerCase().includes(tag.toLowerCase())),
  ) as Layout['icons']
}

/** An image that only one link has shows the stars of one repository. */
const isShared = (form: string, forms: string[]): boolean =>
  (!form.includes('![') && !form.includes('<img')) ||
  forms.filter((each) => each === form).length > 1
