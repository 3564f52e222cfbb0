import { readAuthors } from '../field/authors.ts'
import { bare, isLabel, isPaperLabel } from '../field/labels.ts'
import { isKnownVenue, readPublication } from '../field/venue.ts'
import { hostOf } from '../label/link-facts.ts'
import { lineOf, type Span } from '../line.ts'
import { placed, type Published } from './published.ts'

/** Labels that point to the work only if no better label does. */
const weak = /^(?:doi|html|official|link|url|publication|publisher|proceedings|链接)$/i

/**
 * Picks the link to the work itself: one labelled as the paper, else one labelled with a venue or
 * date, else the first. Also returns the venue and date that a link's label contains.
 */
export function primaryOf(links: Span[]): { primary: Span | null; publication: Published | null } {
  const [labelled, published] = [
    links.find(({ text }) => isPaperLabel(text)),
    links.find((link) => venueOf(link)),
  ]
  // `[CVPR 2020](…) [link](https://github.com/…)`
  const isCode = published !== undefined && hostOf(labelled?.target ?? '') === 'code'
  const primary =
    links.find(({ text }) => isPaperLabel(text) && !weak.test(bare(text))) ??
    (isCode ? published : labelled) ??
    published ??
    links[0] ??
    null
  const dated = links.map(venueOf).find((found) => found)
  return { primary, publication: dated ?? null }
}

function venueOf(link: Span): Published | null {
  const text = bare(link.text)
  // `Doe, Smith (1968)` is people and a year.
  const [, people = '', year] = /^(.+?),? \(?((?:19|20)\d\d)\)?$/.exec(text) ?? []
  const read = readPublication(text, true)
  const isName = year !== undefined && !/\p{Lu}{3}|@/u.test(people)
  const isPeople = isName && !(read && isKnownVenue(read)) && readAuthors(people, true)
  const publication = isPeople ? { venue: null, year: Number(year), month: null } : read
  // `Publication (2023)` contains a year but no venue.
  if (publication?.venue && !isKnownVenue(publication) && isLabel(publication.venue))
    publication.venue = null
  // The name of a server is a venue only with a year.
  return publication && (publication.year !== null || !isPaperLabel(link.text))
    ? placed(publication, lineOf([link]))
    : null
}
