import { readAuthors } from '../field/authors.ts'
import { bare, isLabel, isPaperLabel } from '../field/labels.ts'
import { isKnownVenue, readPublication } from '../field/venue.ts'
import { lineOf, type Span } from '../line.ts'
import { placed, type Published } from './published.ts'

/** Labels that lead to the work where no other does. */
const weak = /^(?:doi|html|official|link|url|publication|publisher|proceedings|链接)$/i

/** The link to the work itself: one labelled so, else one labelled with its venue or date, else the first. */
export function primaryOf(links: Span[]): { primary: Span | null; publication: Published | null } {
  const primary =
    links.find(({ text }) => isPaperLabel(text) && !weak.test(bare(text))) ??
    links.find(({ text }) => isPaperLabel(text)) ??
    links.find((link) => venueOf(link)) ??
    links[0] ??
    null
  const dated = links.map(venueOf).find((found) => found)
  return { primary, publication: dated ?? null }
}

function venueOf(link: Span): Published | null {
  const text = bare(link.text)
  // `Doe, Smith (1968)` says who and when.
  const [, people = '', year] = /^(.+?),? \(?((?:19|20)\d\d)\)?$/.exec(text) ?? []
  const read = readPublication(text, true)
  const isPeople = year !== undefined && !(read && isKnownVenue(read)) && readAuthors(people, true)
  const publication = isPeople ? { venue: null, year: Number(year), month: null } : read
  // `Publication (2023)` says when, and where only that it is published.
  if (publication?.venue && !isKnownVenue(publication) && isLabel(publication.venue))
    publication.venue = null
  // The name of a server says where the link leads, and with a year when it was put there.
  return publication && (publication.year !== null || !isPaperLabel(link.text))
    ? placed(publication, lineOf([link]))
    : null
}
