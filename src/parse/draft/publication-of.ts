import { isInstitution } from '../field/institutions.ts'
import { isKnownVenue, readPublication } from '../field/venue.ts'
import { isKnownName } from '../lexicon/names.ts'
import type { Line } from '../line.ts'
import { slice, trim } from '../slice.ts'
import { merged, published, publishedAt, publishedByName, type Published } from './published.ts'
import type { Run } from './runs.ts'
import { isVenueByPlace } from './sound-runs.ts'

/**
 * Reads the venue and date of a run; null if there is none.
 * @param isColumn whether the line is a cell in a column of venues
 */
export function publicationOf(run: Run, line: Line, isColumn: boolean): Published | null {
  const [image] = run.atoms
  if (image?.kind === 'image') {
    const read = readPublication(image.text, true)
    return read && publishedAt(read, image)
  }
  const whole = published(line, true)
  // `2019年的文章` is a date and words about it; a volume alone is no venue.
  if (whole?.venue && !/^[^的]*\p{L}/u.test(whole.venue.value)) whole.venue = null
  if (whole) return whole
  if (isVenueByPlace(run.atoms) || isColumn) return publishedByName(line)
  const parts = run.atoms.map((atom) => trim(slice(line, atom.from - run.from, atom.to - run.from)))
  const read = parts.map((part) => published(part, true))
  // `Computing with Trees, 2024`: a name of several words before a date.
  const [name] = parts
  const isDate = run.atoms[1]?.separator === ',' && read[1]?.year && !read[1].venue
  if (name && isDate && !read[0] && mayBeName(name.shape)) read[0] = publishedByName(name)
  return read.reduce(merged, null)
}

/** Whether words may be a venue that nobody knows: at least three, and no names of people. */
const mayBeName = (text: string): boolean =>
  !/^an?\s/i.test(text) && text.split(/\s+/).length > 2 && !text.split(/\s+/).some(isKnownName)

/** Whether a publication has a known venue. */
export const isKnown = (found: Published | null): boolean =>
  isKnownVenue({
    venue: found?.venue?.value ?? null,
    year: found?.year?.value ?? null,
    month: null,
  })

/** Returns the organisation printed in place of a venue, `(Alibaba 2018)`, or null for a venue. */
export const makerIn = (venue: string): string | null =>
  isInstitution(venue) && !isKnownVenue({ venue, year: null, month: null }) ? venue : null
