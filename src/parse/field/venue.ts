import { keyOf } from '../lexicon/lexicon.ts'
import { ambiguousVenues } from '../lexicon/venues.ts'
import { readDate } from './date.ts'
import { whenOf } from './venue-date.ts'
import { looksLikeVenue, mayBeVenue, nameOf, spelled } from './venue-names.ts'
import {
  abbreviated,
  awards,
  before,
  details,
  gluedYear,
  people,
  preprintId,
  rank,
  serial,
  surroundingBrackets,
} from './venue-patterns.ts'

/** The venue and date as printed. */
export interface Publication {
  venue: string | null
  year: number | null
  /** From 1. */
  month: number | null
}

/**
 * Reads a text that contains only a venue and a date: `Neurips2024`, `CVPR' 14`, `ICLR 2024 Oral`,
 * `arXiv 2024.5`, `15 Nov 2018`.
 * @param isSlot whether the text is in a position where only a venue appears; any short name before
 * a year then counts: `IEEE Access 2023`
 * @returns null if the text is anything else
 */
export function readPublication(text: string, isSlot = false): Publication | null {
  const whole = text.trim()
  if (whole.length > 200 || !/[\p{L}\d]/u.test(whole)) return null
  // Without a digit, only a known name or a journal's words identify a venue.
  const isPlain = !/\d/.test(whole)
  if (isPlain && !(isSlot && (serial.test(whole) || abbreviated.test(whole))) && !mayBeVenue(whole))
    return null
  const trimmed = whole.replace(surroundingBrackets, '')
  const date = readDate(trimmed)
  if (date) return isSlot ? { venue: null, ...date } : null
  const isPreprint = preprintId.test(trimmed)
  const plain = trimmed
    .replace(gluedYear, (_, year: string, name: string) =>
      year.length === 2 ? `${name} '${year}` : `${name} ${year}`,
    )
    .replace(rank, '')
    .replace(preprintId, 'arXiv ')
    .replace(before, '')
    .replace(details, ' ')
  const { rest, year, month } = whenOf(plain.replace(awards, ' ').replace(/\s+/g, ' '))
  const name = nameOf(rest)
  if (isPreprint && keyOf(name).startsWith('arxiv')) return { venue: 'arXiv', year, month }
  if (!name) return isSlot && year !== null ? { venue: null, year, month } : null
  const venue = spelled(name)
  if (venue !== null) {
    // `Fast.` is a word, not a venue.
    const isWord = year === null && /^[A-Z]+$/.test(venue) && /^\p{Lu}\p{Ll}+$/u.test(name)
    if (isWord) return null
    const isKnown = year !== null || isSlot || !ambiguousVenues.has(keyOf(venue))
    return isKnown ? { venue, year, month } : null
  }
  if (!isSlot) return null
  if (!looksLikeVenue(name, year, whole)) return null
  const end = abbreviated.test(name) && whole.includes(`${name}.`) ? '.' : ''
  const short = name.replace(/^proceedings of (?:the )?(?=[A-Z][\w-]*[A-Z][\w-]*$)/i, '')
  return { venue: `${closedName(short)}${end}`, year, month }
}

/** Restores the final bracket of `… Research (TMLR)`, which was stripped as a surrounding one. */
const closedName = (name: string): string => (/\([^)]*$/.test(name) ? `${name})` : name)

/** The maximum length of a venue that only its position identifies, in words. */
const maxNameWords = 9

/** Reads a venue that only its position identifies: `Knowledge and Information Systems`. */
export function readVenueName(text: string): Publication | null {
  const name = nameOf(text.trim().replace(surroundingBrackets, '').replace(details, ' '))
  const words = name.split(/\s+/)
  const isCapital = (word: string): boolean =>
    /^[\p{Lu}\d&(]|^(?:of|for|the|and|in|on|de|der|für)$/u.test(word)
  const isName = /^\p{Lu}/u.test(name) && words.length <= maxNameWords && words.every(isCapital)
  return isName && !/[:;!?|“”"]/.test(name) && !people.test(name)
    ? { venue: closedName(name), year: null, month: null }
    : null
}

/** Whether a venue is identified by its name alone, or is known and has a year. */
export const isKnownVenue = ({ venue, year }: Publication): boolean =>
  venue !== null && spelled(venue) !== null && (year !== null || !ambiguousVenues.has(keyOf(venue)))

/** Whether a text is only a known venue and its year: `EuroSys 2024`. */
export function isVenueWithYear(text: string): boolean {
  const published = readPublication(text)
  return published !== null && published.year !== null && isKnownVenue(published)
}

/** Whether a text is only an award or a type of presentation: `Oral`, `outstanding paper`. */
export const isAward = (text: string): boolean =>
  text.length <= maxAwardLength && text.replace(awards, '').trim() === ''
const maxAwardLength = 40
