import type { Paper } from '../model/list.ts'
import { addressed, escaped, noted, type Around } from './escape.ts'
import type { Joiner, Layout, LinkForms, Pattern, Piece, SlotField } from './layout.ts'
import { dateIn } from './dates.ts'

export type Slot = Extract<Piece, { kind: 'slot' }>

/** The fields that must be printed for a paper; its headings may already contain some. */
export function fieldsOf(paper: Paper, { inherited }: Layout): SlotField[] {
  const has: Record<Exclude<SlotField, 'number'>, boolean> = {
    title: paper.title !== '',
    address: paper.link !== null,
    authors: paper.authors.length > 0,
    orgs: paper.orgs.length > 0,
    venue: paper.venue !== null && paper.venue !== inherited.venue,
    year: paper.year !== null && paper.year !== inherited.year,
    // An arXiv URL contains the month.
    date: paper.date !== null && paper.arxivId === null,
    note: paper.note.length > 0,
    links: paper.links.length > 0,
    tags: paper.tags.length > 0,
  }
  return (Object.keys(has) as (keyof typeof has)[]).filter((field) => has[field])
}

/** Whether a paper has a value for a slot. */
export function fills(paper: Paper, slot: Slot): boolean {
  const { field } = slot
  if (field === 'number' || field === 'title') return true
  if (field === 'address') return paper.link !== null
  if (field === 'date') return paper.date !== null || paper.year !== null
  const value = paper[field]
  return Array.isArray(value) ? value.length > 0 : value !== null
}

/** Whether a pattern prints a field. A date includes its year. */
export function covers(pattern: Pattern, field: SlotField, paper: Paper): boolean {
  return slotsOf(pattern).some(
    (slot) =>
      slot.field === field ||
      (field === 'year' &&
        slot.field === 'date' &&
        (paper.date ?? String(paper.year)).startsWith(String(paper.year))),
  )
}

export const slotsOf = ({ segments }: Pattern): Slot[] =>
  segments.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === 'slot'))

/** Prints the value of a slot. */
export function valueOf(
  slot: Slot,
  paper: Paper,
  { layout, number, around }: { layout: Layout; number: number; around: Around },
): string {
  const { joiners } = layout
  const joined = (values: string[], joiner: Joiner): string =>
    join(
      values.map((value) => ({ value, words: escaped(value, around) })),
      joiner,
    )
  switch (slot.field) {
    case 'number':
      return String(number)
    case 'title':
      return escaped(paper.title, around)
    case 'address':
      return addressed(paper.link ?? '', slot.form, around)
    case 'authors':
      return joined(paper.authors, joiners.authors)
    case 'orgs':
      return joined(paper.orgs, joiners.orgs)
    case 'tags':
      return tagged(paper.tags, slot, layout, around)
    case 'venue':
      return escaped(paper.venue ?? '', around)
    case 'year': {
      const year = String(paper.year ?? '')
      return slot.form === 'YY' ? year.slice(2) : year
    }
    case 'date':
      return escaped(dateIn(slot.form, paper.date ?? String(paper.year)), around)
    case 'note':
      return noted(paper.note, around)
    case 'links':
      return linked(paper, slot, layout.links, around)
  }
}

function tagged(all: string[], slot: Slot, { joiners, icons }: Layout, around: Around): string {
  const tags = slot.labels.length
    ? all.filter((tag) => slot.labels.includes(tag.toLowerCase()))
    : all
  const items = tags.map((value) => ({
    value,
    words: Object.hasOwn(icons, value) ? (icons[value] ?? '') : escaped(value, around),
  }))
  const isApart = around !== 'code' || joiners.tags.between.includes('`')
  return join(items, isApart ? joiners.tags : { between: '` `', last: '` `', etAl: null })
}

function join(items: { value: string; words: string }[], { between, last, etAl }: Joiner): string {
  let result = ''
  items.forEach(({ value, words }, index) => {
    if (!index) result = words
    else if (isEtAl(value)) result += etAl ? etAl.before + etAl.words : ` ${words}`
    else result += (index === items.length - 1 ? last : between) + words
  })
  return result
}

function linked(paper: Paper, slot: Slot, forms: LinkForms, around: Around): string {
  return paper.links
    .filter(({ label }) => !slot.labels.length || slot.labels.includes(label.toLowerCase()))
    .map(({ label, url }) => {
      const form = Object.hasOwn(forms.byLabel, label.toLowerCase())
        ? (forms.byLabel[label.toLowerCase()] ?? forms.usual)
        : forms.usual
      return form
        .replace('{label}', () => escaped(label, around))
        .replace('{address}', () => addressed(url, 'inline', around))
        .replaceAll('{text}', () => url)
        .replace('{bare}', () => addressed(url, 'bare', around))
        .replace('{attribute}', () => addressed(url, 'attribute', around))
    })
    .join(forms.between)
}

export const isEtAl = (name: string): boolean => /^(?:et\.?\s*al\.?|等人?)$/i.test(name.trim())
