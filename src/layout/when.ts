import type { Paper, Place } from '../model/list.ts'
import type { Range } from '../model/source-text.ts'
import { months } from '../printing/dates.ts'

const names = months.flatMap((month) => [month, month.slice(0, 3)]).join('|')

/** A slot in the text of a publication. */
interface WhenSpot extends Range {
  field: 'venue' | 'year' | 'date'
  form: string
}

/** Finds a year: four digits, or two after an apostrophe or a word. */
function yearIn(source: string, year: number): WhenSpot | null {
  const whole = source.indexOf(String(year))
  if (whole >= 0) return { field: 'year', form: 'YYYY', start: whole, end: whole + 4 }
  const short = String(year % 100).padStart(2, '0')
  const at = source.search(new RegExp(`(?<!\\d)${short}(?!\\d)`))
  return at < 0 ? null : { field: 'year', form: 'YY', start: at, end: at + 2 }
}

/** Finds the words of a venue: all words on its side of the year, including `Accepted at`. */
function venueIn(source: string, venue: string, year: WhenSpot | null): WhenSpot | null {
  const sides = year
    ? [
        { start: 0, end: year.start },
        { start: year.end, end: source.length },
      ]
    : [{ start: 0, end: source.length }]
  const spots = sides.flatMap(({ start, end }): WhenSpot[] => {
    const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}.])?/su.exec(source.slice(start, end))
    const from = start + (words?.index ?? 0)
    return words ? [{ field: 'venue', form: '', start: from, end: from + words[0].length }] : []
  })
  const hasVenue = (spot: WhenSpot): boolean =>
    source.slice(spot.start, spot.end).toLowerCase().includes(venue.toLowerCase())
  return spots.find(hasVenue) ?? spots[0] ?? null
}

/** The format of a date given as `YYYY-MM`: `Mon YYYY`, `YYYY年M月`; null if it is ambiguous. */
function dateForm(source: string, date: string): string | null {
  const [year = '', month = ''] = date.split('-')
  const name = months[Number(month) - 1] ?? ''
  if (!source.includes(year) || !name) return source.trim() === year.slice(2) ? 'YY' : null
  const rest = source.replace(year, 'YYYY')
  const word = new RegExp(`\\b(?:${names})\\b`, 'i').exec(rest)?.[0]
  const form = word
    ? rest.replace(word, word.length > 3 && name !== 'May' ? 'Month' : 'Mon')
    : rest.replace(new RegExp(`(?<!\\d)0?${Number(month)}(?!\\d)`), (digits) =>
        digits.length > 1 ? 'MM' : 'M',
      )
  // Papers have no day.
  return form.replace(/[-/.]\d\d?(?!\d)|(?<!\d)\d\d?(?:st|nd|rd|th)?,?[ -]|\d\d?[日号]/g, '')
}

/** The words of a range that is a link, `[[May 2021]](…)`; the range itself if it is none. */
function withoutLink(text: string, range: Range): Range {
  const source = text.slice(range.start, range.end)
  const label = source.slice(0, Math.max(0, source.lastIndexOf('](')))
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(label)
  const start = range.start + (words?.index ?? 0)
  return words ? { start, end: start + words[0].length } : range
}

/** Finds the venue, year and date of a paper in its entry. */
export function whenOf(text: string, paper: Paper, rangeOf: (place: Place) => Range): WhenSpot[] {
  const { venue, year, date } = paper.places
  const spots: WhenSpot[] = []
  const add = (found: WhenSpot | null, range: Range): void => {
    if (found)
      spots.push({ ...found, start: found.start + range.start, end: found.end + range.start })
  }
  const dated = date && withoutLink(text, rangeOf(date))
  const isDate = (range: Range): boolean =>
    dated !== null && dated.start <= range.start && range.end <= dated.end
  if (dated && paper.date) {
    const form = dateForm(text.slice(dated.start, dated.end), paper.date) ?? 'YYYY-MM'
    spots.push({ ...dated, field: 'date', form })
  }
  const yearRange = year && rangeOf(year)
  if (yearRange && paper.year !== null && !isDate(yearRange))
    add(yearIn(text.slice(yearRange.start, yearRange.end), paper.year), yearRange)
  const venueRange = venue && rangeOf(venue)
  if (venueRange && paper.venue !== null) {
    const words = text.slice(venueRange.start, venueRange.end)
    add(
      venueIn(words, paper.venue, paper.year === null ? null : yearIn(words, paper.year)),
      venueRange,
    )
  }
  return spots
}
