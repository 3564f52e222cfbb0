import { isInstitution } from '../field/institutions.ts'
import { isKnownVenue, readPublication } from '../field/venue.ts'
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
  return run.atoms.reduce<Published | null>((found, atom) => {
    const part = trim(slice(line, atom.from - run.from, atom.to - run.from))
    return merged(found, published(part, true))
  }, null)
}

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
