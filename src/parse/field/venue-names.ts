import { keyOf } from '../lexicon/lexicon.ts'
import { venues } from '../lexicon/venues.ts'
import { abbreviated, people, serial } from './venue-patterns.ts'

const parts = /[\s,(]*\b(workshops?|findings|W)\b\)?/i

/** The lexicon's spelling of a venue, optionally with a part: `CVPR Workshop`. */
export function spelled(name: string): string | null {
  const whole = venues.get(keyOf(name))
  // `ls` is not L@S.
  if (whole?.includes('@') && !name.includes('@')) return null
  if (whole !== undefined) return whole
  const plain = name.replace(/^(?:the\s+)?(?:proceedings of (?:the )?|findings of (?:the )?)/i, '')
  const part = parts.exec(plain)
  const main = venues.get(
    keyOf(part ? plain.replace(part[0], ' ') : plain.replace(/^\d+(?:st|nd|rd|th)\s/, '')),
  )
  if (main === undefined) return null
  if (/^findings of/i.test(name)) return `${main} Findings`
  return part?.[1] ? `${main} ${part[1] === 'W' ? 'Workshop' : part[1]}` : main
}

/** Whether a few words begin or end with a known venue. */
export function mayBeVenue(text: string): boolean {
  const words = text.split(/[\s,.:()[\]（）【】|]+/).filter(Boolean)
  return (
    words.length <= 12 &&
    words.some((_, at) =>
      [1, 2, 3].some((count) => venues.has(keyOf(words.slice(at, at + count).join('')))),
    )
  )
}

/** The text without its year, on one line and without surrounding punctuation. */
export function nameOf(rest: string): string {
  const name = rest
    .replace(/[(（]\s*[)）]|\s+/g, ' ')
    .replace(/^[\s,.:;(（[_'’@|-]+|[\s,:;(（[\]_'’@|-]+$/g, '')
  return /[(（]/.test(name) ? name : name.replace(/[)）\s]+$/, '')
}

/**
 * Whether a name can be a venue outside the lexicon: a journal, a conference, an abbreviation, a
 * short name before a year.
 */
export function looksLikeVenue(name: string, year: number | null, whole: string): boolean {
  const words = name.split(/\s+/)
  if (
    /[:;!?|“”"]|\bet al\b|\.\s+[A-Z]\p{Ll}+\s\p{Ll}/u.test(name) ||
    !/^[\p{Lu}\d\p{Script=Han}]/u.test(name)
  )
    return false
  if (
    people.test(name) ||
    people.test(whole) ||
    /^(?:19|20)\d\d\s*[.,]/.test(whole) ||
    /\s\d\d$/.test(name)
  )
    return false
  if (serial.test(name))
    return words.length <= 18 && (year !== null || words.length > 2 || /^[A-Z]{2,}/.test(name))
  if (abbreviated.test(name)) return words.length <= 9
  const isSmall =
    words.length <= 8 &&
    !/\sand\s|[,，]/.test(name) &&
    !/^an?\s|\s(?:in|of|on|at|the|for|by)$/i.test(name)
  return year !== null && isSmall && !/^(?:spring|summer|fall|autumn|winter)$/i.test(name)
}
