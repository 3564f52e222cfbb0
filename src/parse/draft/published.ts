import { readPublication, readVenueName, type Publication } from '../field/venue.ts'
import type { Range } from '../../model/source-text.ts'
import { wordsOf, type Line } from '../line.ts'
import { locatedIn, type Located } from '../located.ts'

/** Where and when a work was published, with the source ranges. */
export interface Published {
  venue: Located<string> | null
  year: Located<number> | null
  /** `YYYY-MM` */
  date: Located<string> | null
}

/**
 * Reads a line, or some of its words, that contain only a venue and a date.
 * @param isSlot whether the words are in a position where only a venue appears
 */
export function published(line: Line, isSlot: boolean, words = wordsOf(line)): Published | null {
  const read = readPublication(words, isSlot)
  return read && placed(read, line, words)
}

/** Reads a venue that only its position identifies. */
export function publishedByName(line: Line): Published | null {
  const read = readVenueName(wordsOf(line))
  return read && placed(read, line)
}

/** Locates a publication in the words of a line. */
export const placed = (publication: Publication, line: Line, words = wordsOf(line)): Published =>
  publishedAt(
    publication,
    locatedIn(line, [words.replace(/[.,;]+$/, '')])[0] ?? { start: 0, end: 0 },
  )

/** Builds a publication printed at a range of the source. */
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

/**
 * Merges two publications: a venue without a year takes a year printed elsewhere, and a year next
 * to a venue takes precedence.
 */
export function merged(first: Published | null, second: Published | null): Published | null {
  if (!first || !second) return first ?? second
  const year =
    first.venue || !second.venue ? (first.year ?? second.year) : (second.year ?? first.year)
  return { venue: first.venue ?? second.venue, year, date: first.date ?? second.date }
}
