import { readPublication, readVenueName, type Publication } from '../field/venue.ts'
import { wordsOf, type Line, type Range } from '../line.ts'
import { locatedIn, type Located } from '../located.ts'

/** Where and when something was published, and where that is printed. */
export interface Published {
  venue: Located<string> | null
  year: Located<number> | null
  /** `YYYY-MM` */
  date: Located<string> | null
}

/**
 * Reads a line, or some words of it, that are nothing but a venue and when.
 * @param isSlot whether they stand where only a venue would
 */
export function published(line: Line, isSlot: boolean, words = wordsOf(line)): Published | null {
  const read = readPublication(words, isSlot)
  return read && placed(read, line, words)
}

/** The name of a venue that only its place tells. */
export function publishedByName(line: Line): Published | null {
  const read = readVenueName(wordsOf(line))
  return read && placed(read, line)
}

/** A publication, said to stand where these words of a line do. */
export const placed = (publication: Publication, line: Line, words = wordsOf(line)): Published =>
  publishedAt(
    publication,
    locatedIn(line, [words.replace(/[.,;]+$/, '')])[0] ?? { start: 0, end: 0 },
  )

/** A publication that is printed at a range of the source. */
export function publishedAt({ venue, year, month }: Publication, { start, end }: Range): Published {
  return {
    venue: venue === null ? null : { value: venue, start, end },
    year: year === null ? null : { value: year, start, end },
    date:
      year === null || month === null
        ? null
        : { value: `${year}-${String(month).padStart(2, '0')}`, start, end },
  }
}

/** A venue printed without its year and a year printed elsewhere belong together; a year beside the venue is the venue's. */
export function merged(first: Published | null, second: Published | null): Published | null {
  if (!first || !second) return first ?? second
  const year =
    first.venue || !second.venue ? (first.year ?? second.year) : (second.year ?? first.year)
  return { venue: first.venue ?? second.venue, year, date: first.date ?? second.date }
}
