import { monthOf, months } from './date.ts'
import { awards } from './venue-patterns.ts'
import { spelled } from './venue-names.ts'

/** `16 Oct 2023` and `Oct 16th, 2023` without the year. */
const written = new RegExp(
  `\\b(?:\\d{1,2}\\s+)?(${months})[a-z]*\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s*(?=(?:19|20)\\d\\d)`,
  'i',
)
const numeric = /((?:19|20)\d\d)\s*[-./年]\s*(0?[1-9]|1[0-2])(?:[-./月]\d{0,2}日?)?(?!\d)/
const fullYear = /(?<![\d.])((?:19|20)\d\d)(?:\s?年)?(?!\d)/
const shortYear = /(?:['’]\s?|(?<=\p{Lu}\p{L}*[\s-]?))([0-3]\d|[89]\d)(?=['’)\s.,-]|$)/u

/** Extracts the year and the month from a text. */
export function whenOf(text: string): { rest: string; year: number | null; month: number | null } {
  if (!/\d\d/.test(text)) return { rest: text, year: null, month: null }
  const dated = numeric.exec(text)
  if (dated?.[1])
    return { rest: text.replace(dated[0], ' '), year: Number(dated[1]), month: Number(dated[2]) }
  const named = written.exec(text)
  const rest = named ? text.replace(named[0], ' ') : text
  const full = fullYear.exec(rest)
  const month = named?.[1] ? monthOf(named[1]) : null
  if (full?.[1]) return { rest: rest.replace(full[0], ' '), year: Number(full[1]), month }
  const glued = /(?<=\p{L})((?:19|20)\d\d)$/u.exec(rest)
  if (glued?.[1]) return { rest: rest.replace(glued[0], ''), year: Number(glued[1]), month }
  const short = shortYear.exec(rest)
  if (!short?.[1]) return { rest, year: null, month: null }
  const digits = Number(short[1])
  const name = rest.replace(short[0], ' ')
  // Two digits are not a year unless the venue is known: `GPT-35`.
  const isMarked =
    /['’]/.test(short[0]) ||
    spelled(name.replace(awards, ' ').replace(/^[\s\W]+|[\s\W]+$/g, '')) !== null
  return isMarked
    ? { rest: name, year: digits + (digits < 70 ? 2000 : 1900), month: null }
    : { rest, year: null, month: null }
}
