import { keyOf } from '../lexicon/lexicon.ts'
import { ambiguousVenues, venues } from '../lexicon/venues.ts'
import { readDate } from './date.ts'

/** The venue and date as printed. */
export interface Publication {
  venue: string | null
  year: number | null
  /** From 1. */
  month: number | null
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const brackets = /^[([（【\s]+|[)\]）】\s.,，;]+$/g
const before =
  /^(?:(?:to appear |appeared |published )?in[:\s]\s*|(?:accepted|submitted|published|presented|to appear) (?:by|to|at|in)\s+|发表于\s*)/i
const preprintId =
  /(?:(?:arxiv )?preprint,?\s+)?\barxiv\s*:\s*(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?/i
/** Volumes, issues, pages and publishers, which are not part of a venue. */
const details =
  /[,.]?\s*\b(?:vol(?:ume)?|no|issue|number|pp?|pages?|article)\b\.?\s*[\d–:-]+|\s+\d[\d.,()\s–-]*(?=\((?:19|20)\d\d\))|,?\s*\d+\(\d+\)(?:\s*[,:]\s*\d+(?:[-–]\d+)?)?|(?<=\d\)?)\s*[:;,]\s*(?!(?:19|20)\d\d\b)\d+(?:\(\d+\))?(?:\s*:\s*\d+)?(?:\s*[-–]\s*\d+)?|[\s,;·•|]*\b\d[\d,.]*k?\s+citations?\b|[.,]\s*(?:Springer|Elsevier|IEEE|ACM|Wiley|AAAI Press|MIT Press|Curran Associates)\b[^,.]*(?=[,.]\s*(?:19|20)\d\d)/gi
const awards =
  /[\s,(（/|-]*\b(?:oral|spotlight|poster|highlight|demo|tutorial|(?:best|outstanding)(?: student)? paper(?: (?:award|candidate|finalist|honorable mention))?|award|honorable mention|runner[- ]up|reject(?:ed)?|(?:datasets and benchmarks|d&b|main|long|short|demo)(?: (?:track|papers?))?|(?:industry|research|applied data science|resource) (?:track|papers?)|track)\b[)）]?/gi
/** Whether a text is only an award or a type of presentation: `Oral`, `outstanding paper`. */
export const isAward = (text: string): boolean =>
  text.length <= longestAward && text.replace(awards, '').trim() === ''
const longestAward = 40
const written = new RegExp(
  `\\b(?:\\d{1,2}\\s+)?(${months})[a-z]*\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s*(?=(?:19|20)\\d\\d)`,
  'i',
)
const numeric = /((?:19|20)\d\d)\s*[-./年]\s*(0?[1-9]|1[0-2])(?:[-./月]\d{0,2}日?)?(?!\d)/
const fullYear = /(?<![\d.])((?:19|20)\d\d)(?:\s?年)?(?!\d)/
const shortYear = /(?:['’]\s?|(?<=\p{Lu}\p{L}*[\s-]?))([0-3]\d|[89]\d)(?=['’)\s.,-]|$)/u
/** Prefixes from venue rankings: `CCF-A CVPR`. */
const rank = /\b(?:CCF|CORE)[\s-]*(?:[ABC]\b\*?|推荐)[\s:：]*/g
const parts = /[\s,(]*\b(workshops?|findings|W)\b\)?/i
/** `14-NSDI`, `2022_JSTSP`. */
const gluedYear = /^((?:19|20)?\d\d)[_-](\p{Lu}[\p{L}&]+)$/u
/** Words that appear only in names of journals and conferences. */
const serial =
  /\b(?:journal|transactions|proceedings|conference|symposium|workshop|letters|magazine|annals|advances in|review|bulletin|archives)\b|学报|期刊|会议/i
const abbreviated =
  /\b(?:Int|Trans|Proc|Conf|Netw|Comput|Surv|Syst|Softw|Eng|Lett|Rev|Appl|Inf|Technol|Knowl|Anal|Mach|Methodol|Commun|Electron|Med|Sci|Phys|Chem|Nat|J)\./

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
  const trimmed = whole.replace(brackets, '')
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
  // Restore the final bracket of `… Research (TMLR)`, which was stripped as a surrounding one.
  const bracket = /\([^)]*$/.test(short) ? ')' : ''
  return { venue: `${short}${bracket}${end}`, year, month }
}

/** The maximum length of a venue that only its position identifies, in words. */
const longestName = 9

/** Reads a venue that only its position identifies: `Knowledge and Information Systems`. */
export function readVenueName(text: string): Publication | null {
  const name = nameOf(text.trim().replace(brackets, '').replace(details, ' '))
  const words = name.split(/\s+/)
  const isCapital = (word: string): boolean =>
    /^[\p{Lu}\d&(]|^(?:of|for|the|and|in|on|de|der|für)$/u.test(word)
  const isName = /^\p{Lu}/u.test(name) && words.length <= longestName && words.every(isCapital)
  return isName && !/[:;!?|“”"]/.test(name) && !people.test(name)
    ? { venue: name, year: null, month: null }
    : null
}

/** Whether a few words begin or end with a known venue. */
function mayBeVenue(text: string): boolean {
  const words = text.split(/[\s,.:()[\]（）【】|]+/).filter(Boolean)
  return (
    words.length <= 12 &&
    words.some((_, at) =>
      [1, 2, 3].some((count) => venues.has(keyOf(words.slice(at, at + count).join('')))),
    )
  )
}

/** The text without its year, on one line and without surrounding punctuation. */
function nameOf(rest: string): string {
  const name = rest
    .replace(/[(（]\s*[)）]|\s+/g, ' ')
    .replace(/^[\s,.:;(（[_'’@|-]+|[\s,:;(（[\]_'’@|-]+$/g, '')
  return /[(（]/.test(name) ? name : name.replace(/[)）\s]+$/, '')
}

/** Whether a venue is identified by its name alone, or is known and has a year. */
export const isKnownVenue = ({ venue, year }: Publication): boolean =>
  venue !== null && spelled(venue) !== null && (year !== null || !ambiguousVenues.has(keyOf(venue)))

/** Extracts the year and the month from a text. */
function whenOf(text: string): { rest: string; year: number | null; month: number | null } {
  if (!/\d\d/.test(text)) return { rest: text, year: null, month: null }
  const dated = numeric.exec(text)
  if (dated?.[1])
    return { rest: text.replace(dated[0], ' '), year: Number(dated[1]), month: Number(dated[2]) }
  const named = written.exec(text)
  const rest = named ? text.replace(named[0], ' ') : text
  const full = fullYear.exec(rest)
  const month = named?.[1] ? months.split('|').indexOf(named[1].toLowerCase()) + 1 : null
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

/** The lexicon's spelling of a venue, optionally with a part: `CVPR Workshop`. */
function spelled(name: string): string | null {
  const whole = venues.get(keyOf(name))
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

/** `J. Doe`, `Doe, J.`, `Jane Doe. 2016`: people, not venues. */
const people =
  /(?:^|,\s|\band\s|\.\s)(?:(?!J\.)(?:\p{Lu}\.[\s-]?)+\p{Lu}\p{Ll}+|J\.\s\p{Lu}\p{Ll}+(?!\.))(?!\p{Ll})|,\s\p{Lu}\.(?=[,;\s]|$)|^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}\p{Ll}+\.\s|^\p{Lu}\p{Ll}+,\s(?=\p{Lu})/u

/**
 * Whether a name can be a venue outside the lexicon: a journal, a conference, an abbreviation, a
 * short name before a year.
 */
function looksLikeVenue(name: string, year: number | null, whole: string): boolean {
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
