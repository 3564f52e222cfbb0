import type { Place } from '../model/list.ts'
import { addressIn } from './address.ts'
import type { Entry } from './entries.ts'
import type { SlotField } from '../printing/layout.ts'
import type { Range } from '../model/source-text.ts'
import { whenOf } from './when.ts'

/** The range of one value of a field. */
export interface Spot extends Range {
  field: SlotField
  form: string
  /** The index of the value in the field. */
  index: number
}

const spot = (field: SlotField, range: Range, index = 0, form = ''): Spot => ({
  ...range,
  field,
  index,
  form,
})

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Finds the values in an entry's lines, in order and without overlaps. */
export function spotsOf(text: string, entry: Entry, rangeOf: (place: Place) => Range): Spot[] {
  const { paper } = entry
  const { places } = paper
  const at = (place: Place | null): Range[] => (place ? [rangeOf(place)] : [])
  const all = (field: 'authors' | 'orgs' | 'tags' | 'links'): Spot[] =>
    places[field].map((place, index) => {
      const value = field === 'links' ? null : paper[field][index]
      return spot(field, narrowed(text, rangeOf(place), value ?? ''), index)
    })
  const taken: Spot[] = []
  const take = (spots: Spot[]): void => {
    for (const each of spots) {
      const free = freePart(each, taken, text)
      if (free && entry.start <= free.start && free.end <= entry.end) taken.push(free)
    }
  }
  const address = at(places.link).flatMap((range) => {
    const found = addressIn(text.slice(range.start, range.end))
    return found ? [spot('address', moved(found, range.start), 0, found.form)] : []
  })
  take(address)
  take(at(places.title).map((range) => spot('title', narrowed(text, range, paper.title))))
  take(labelled(text, entry, all('links')))
  take(whenOf(text, paper, rangeOf).map((each) => ({ ...each, index: 0 })))
  take(numberOf(text, entry, at(places.title)[0]?.start ?? entry.end))
  take(all('authors'))
  take(all('orgs'))
  take(all('tags'))
  take(at(places.note).map((range) => spot('note', range)))
  return taken.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by })

/** Removes punctuation around the words of a range, and a full stop after them. */
function narrowed(text: string, range: Range, words: string): Range {
  const source = text.slice(range.start, range.end)
  const at = words ? source.lastIndexOf(words) : -1
  if (at >= 0) return { start: range.start + at, end: range.start + at + words.length }
  const isEnded = words && /[.,:;。，：；]$/.test(source) && words.at(-1) !== source.at(-1)
  return isEnded ? { start: range.start, end: range.end - 1 } : range
}

/** The longest part with words of a range that no other value has taken. */
function freePart(each: Spot, taken: Spot[], text: string): Spot | null {
  let parts: Range[] = [each]
  for (const other of taken)
    parts = parts.flatMap((part) =>
      overlaps(part, other)
        ? [
            { start: part.start, end: other.start },
            { start: other.end, end: part.end },
          ].filter(({ start, end }) => end > start)
        : [part],
    )
  if (parts[0] === each) return each
  if (['title', 'links', 'number'].includes(each.field)) return null
  const worded = parts.flatMap(({ start, end }): Range[] => {
    const words = text.slice(start, end)
    const first = words.search(/[\p{L}\p{N}]/u)
    return first < 0 ? [] : [{ start: start + first, end: start + words.trimEnd().length }]
  })
  const [longest] = worded.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  return longest ? { ...each, ...longest } : null
}

/** Extends a range to the label outside of the link: `Code: https://…`. */
function labelled(text: string, { paper, start }: Entry, spots: Spot[]): Spot[] {
  return spots.map((each) => {
    const label = paper.links[each.index]?.label.toLowerCase() ?? ''
    if (!label || text.slice(each.start, each.end).toLowerCase().includes(label)) return each
    const before = text.slice(Math.max(start, each.start - 60), each.start).toLowerCase()
    const at = before.lastIndexOf(label)
    const between = at < 0 ? '?' : before.slice(at + label.length)
    return /^[\s:：*_()（【[-]{1,5}$/.test(between) && !between.includes('\n')
      ? { ...each, start: each.start - (before.length - at) }
      : each
  })
}

/** Markup before the number of an entry: markers of quotations, cells and headings, brackets. */
const lead = String.raw`[\s>]*(?:[-*+]\s+|\|\s*)?(?:#+\s*)?(?:\*\*)?(?:\\?[[(（]|<tr>\s*<td[^>]*>\s*)?`
const numberAtStart = new RegExp(
  String.raw`^(${lead})((?<![-*+]\s+)\d{1,4}|\d{1,3})(?=\s*(?:\\?[.)、:：\]）|,，]|<\/td|$))`,
)

/** The number at the start of an entry. Four digits after a bullet are a year. */
function numberOf(text: string, { start, end }: Range, before: number): Spot[] {
  const [, lead = '', digits] = numberAtStart.exec(text.slice(start, Math.min(end, before))) ?? []
  if (digits === undefined) return []
  const at = start + lead.length
  return [spot('number', { start: at, end: at + digits.length })]
}
