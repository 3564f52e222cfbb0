import type { Paper } from '../list.ts'
import { entriesOf, type Entry } from './entries.ts'
import { formOf } from './address.ts'
import type { Joiner, Layout, LinkForms, ListField, Pattern } from './layout.ts'
import { isMark, tokensIn } from './literal.ts'
import { orderOf } from './order.ts'
import { keyOf, partsOf, patternOf, type Parts, type Run } from './pattern.ts'
import { mostUsual, rangesIn } from './ranges.ts'

/** How many patterns a layout keeps: beyond these, they are slips of single entries. */
const most = 16

/**
 * Infers how papers of a list are written.
 * @param text the list's source, of which the papers' places are places
 * @param papers those of one section, or of several that are to share one layout, in the source's order
 */
export function layoutOf(text: string, papers: Paper[]): Layout {
  const parts = takenApart(text, papers)
  const entries = parts.map(({ entry }) => entry)
  const isKept = sharedBy(parts)
  const patterns = new Map<string, Pattern>()
  for (const each of parts) {
    const pattern = patternOf(each, isKept)
    const key = keyOf(pattern)
    const known = patterns.get(key)
    if (known) count(known, pattern)
    else patterns.set(key, pattern)
  }
  const runs = (field: Run['field']): Run[] =>
    parts.flatMap((each) => each.runs.filter((run) => run.field === field))
  const joiner = (field: ListField): Joiner => joinerOf(text, field, parts)
  return {
    patterns: [...patterns.values()].toSorted((a, b) => b.count - a.count).slice(0, most),
    joiners: { authors: joiner('authors'), orgs: joiner('orgs'), tags: joiner('tags') },
    links: linkFormsOf(text, parts),
    signs: signsOf(text, parts),
    gap: gapOf(text, entries),
    order: orderOf(papers),
    inherited: inheritedOf(entries, parts),
    next: 1 + Math.max(0, ...runs('number').map((run) => Number(text.slice(run.start, run.end)))),
  }
}

/** The entries of papers, each with what is printed where in it. */
export function takenApart(text: string, papers: Paper[]): Parts[] {
  const rangeOf = rangesIn(text)
  return entriesOf(text, papers).map((entry) => partsOf(text, entry, rangeOf))
}

/** Another entry of a known pattern: one more, and labels that its links may have as well. */
function count(known: Pattern, other: Pattern): void {
  known.count += 1
  known.segments.forEach(({ pieces }, at) =>
    pieces.forEach((piece, index) => {
      const same = other.segments[at]?.pieces[index]
      if (piece.kind === 'slot' && same?.kind === 'slot')
        piece.labels = [...new Set([...piece.labels, ...same.labels])]
    }),
  )
}

/** Words that a quarter of the entries share belong to the way of writing, marks if half of them do. */
function sharedBy(parts: Parts[]): (token: string) => boolean {
  const counts = new Map<string, number>()
  for (const { literals } of parts)
    for (const token of new Set(literals.flatMap(tokensIn)))
      counts.set(token, (counts.get(token) ?? 0) + 1)
  // A year stands in many entries, and is no less the own of each.
  const share = (token: string): number =>
    /\b(?:19|20)\d\d\b/.test(token) ? 1 : isMark(token) ? 0.5 : 0.25
  return (token) =>
    (counts.get(token) ?? 0) >= Math.max(2, parts.length * share(token)) ||
    /^<\/?\w+\s*\/?>$/.test(token)
}

function joinerOf(text: string, field: ListField, parts: Parts[]): Joiner {
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
  // Nothing but a space divides no two values.
  const joints = gaps.flat().filter(({ joint, isEtAl }) => isEtAl || joint.trim())
  const inner = joints.filter(({ isEtAl, isLast }) => !isEtAl && !isLast)
  const last = joints.filter(({ isEtAl, isLast }) => !isEtAl && isLast)
  const between = mostUsual((inner.length ? inner : last).map(({ joint }) => joint)) ?? ', '
  const ends = joints.filter(({ isEtAl }) => isEtAl)
  const before = mostUsual(ends.map(({ joint }) => joint))
  const words = mostUsual(ends.map(({ words }) => words))
  return {
    between,
    last: mostUsual(last.map(({ joint }) => joint)) ?? between,
    etAl: before === null || words === null ? null : { before, words },
  }
}

export const isEtAl = (name: string): boolean => /^(?:et\.?\s*al\.?|等人?)$/i.test(name.trim())

function linkFormsOf(text: string, parts: Parts[]): LinkForms {
  const byLabel = new Map<string, string[]>()
  const gaps: string[] = []
  for (const { entry, runs } of parts)
    for (const { field, spots } of runs) {
      if (field !== 'links') continue
      spots.forEach((spot, index) => {
        const label = entry.paper.links[spot.index]?.label ?? ''
        const form = formOf(text.slice(spot.start, spot.end), label)
        const forms = byLabel.get(label.toLowerCase()) ?? []
        if (form !== null) byLabel.set(label.toLowerCase(), [...forms, form])
        if (index) gaps.push(text.slice(spots[index - 1]?.end, spot.start))
      })
    }
  const labelled = [...byLabel.values()]
    .flatMap((forms) => forms.filter((form) => isShared(form, forms)))
    .filter((form) => form.includes('{label}') && !form.includes('!['))
  return {
    byLabel: Object.fromEntries(
      [...byLabel].flatMap(([label, forms]) => {
        const form = mostUsual(forms.filter((each) => isShared(each, forms)))
        return form === null ? [] : [[label, form]]
      }),
    ),
    usual: mostUsual(labelled) ?? '[{label}]({address})',
    between: mostUsual(gaps) ?? ' ',
  }
}

function signsOf(text: string, parts: Parts[]): Layout['signs'] {
  const spots = parts.flatMap(({ entry, runs }) =>
    runs.flatMap(({ spots }) =>
      spots
        .filter(({ field }) => field === 'tags')
        .map(({ start, end, index }) => [entry.paper.tags[index] ?? '', text.slice(start, end)]),
    ),
  )
  return Object.fromEntries(
    spots.filter(([tag = '', words = '']) => !words.toLowerCase().includes(tag.toLowerCase())),
  ) as Layout['signs']
}

/** A picture that only one link has counts the stars of one repository. */
const isShared = (form: string, forms: string[]): boolean =>
  (!form.includes('![') && !form.includes('<img')) ||
  forms.filter((each) => each === form).length > 1

/** Blank lines between entries, where nothing else is between them. */
function gapOf(text: string, entries: Entry[]): string {
  const gaps = entries.slice(1).map(({ start }, index) => text.slice(entries[index]?.end, start))
  return (
    mostUsual(
      gaps.filter((gap) => gap && (!gap.trim() || (!gap.includes('\n') && gap.length < 8))),
    ) ?? '\n'
  )
}

/** What all entries have and none prints. */
function inheritedOf(entries: Entry[], parts: Parts[]): Layout['inherited'] {
  const inherits = <T>(field: 'year' | 'venue', valueOf: (paper: Paper) => T | null): T | null => {
    const silent = parts.filter(({ runs }) =>
      runs.every((run) => run.field !== field && run.field !== 'date'),
    )
    const values = new Set(silent.map(({ entry }) => valueOf(entry.paper)))
    const [value = null] = values
    return values.size === 1 && silent.length * 2 > entries.length ? value : null
  }
  return {
    year: inherits('year', ({ year }) => year),
    venue: inherits('venue', ({ venue }) => venue),
  }
}
