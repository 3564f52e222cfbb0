import { states } from '../material/venues.ts'
import { printCitation } from './citation.ts'
import type { Facts, Page } from './page.ts'
import { printFront, printNumber, printStatistics, printTags } from './print-marks.ts'
import { printLinks } from './print-links.ts'
import { isBelow, printNote } from './print-note.ts'
import { orgLead, printOrgs } from './print-orgs.ts'
import { printPeople } from './print-people.ts'
import { markVenue, printDate, printVenue } from './print-venue.ts'
import { printTitle } from './print-title.ts'
import { printSeed } from './seed.ts'
import { printCodes } from './code-row.ts'

const citations = new Set<string>([
  'apa',
  'mla',
  'vancouver',
  'ieee',
  'gbt',
  'dblp',
  'acm',
  'chicago',
  'acs',
])

/**
 * Whether this list prints a field in brackets or other punctuation, so that it needs no separator.
 */
function isSet(page: Page, field: string): boolean {
  const { style } = page
  if (field === 'A') return /paren|italic|bracket|underscored|small|star/u.test(style.authorsMark)
  if (field === 'V') return /^[([`*_【（<]|label|badge|（/u.test(style.venue)
  if (field === 'D') return /^[([`*]/u.test(style.date)
  if (field === 'G') return true
  if (field === 'L') return !/^(?:bare|x|addressOnly)/u.test(style.labels)
  return field === 'O' ? !(style.org in orgLead) : false
}

/** The text between two fields. A title without an end must not run into other words. */
function between(page: Page, before: string, field: string): string {
  const { style, out } = page
  if (/\s$/u.test(out.text)) return ''
  if (field === 'A' && style.authorsMark === 'commaBy') return page.isDense ? '，' : ', '
  const isEnded = /[.,:：，。、;!?？]$/u.test(out.text)
  if (field === 'O' && style.org in orgLead)
    return isEnded ? ' ' : page.isCell ? ', ' : orgLead[style.org]!
  // A date or a venue needs no separator before a linked title.
  const isBare = (field === 'T' && /[DV]/u.test(before)) || (before === 'D' && field === 'V')
  if (isBare && page.isTitleLinked && page.dice.chance(0.4)) return ' '
  if (isEnded || (field === 'G' && before !== 'T')) return ' '
  if (field === 'L' && !page.isTitleLinked && before === 'T' && page.dice.chance(0.15))
    return page.dice.pick([': ', ' - ', ', ', ' → '])
  if (isSet(page, field))
    return style.separator === ', ' && page.dice.chance(0.3) && field !== 'G'
      ? ', '
      : /^[【（]/u.test(field === 'V' ? style.venue : '')
        ? ''
        : ' '
  const isOpen = !page.isTitleLinked && style.title === 'plain'
  const mark = page.isCell ? style.separator.replace('|', '-') : style.separator
  // Bold and quoted titles need no separator before them.
  const isClosed = field === 'T' && !isOpen && before === 'A'
  if (mark === ' ' && isClosed) return ' '
  if (mark === ' ' && (isOpen || before !== 'T') && !isSet(page, before))
    return field === 'A' ? '. ' : ', '
  if (mark === ': ' && field !== 'T' && before === 'T') return page.isTitleLinked ? ', ' : '. '
  return mark
}

function orderOf(page: Page): string {
  const { style } = page
  let order: string = style.kind === 'tools' ? style.toolOrder : style.order
  if (style.kind === 'articles')
    order = /^[A-Z]+$/u.test(order) ? order.replace(/[^TNLDOGA]/gu, '') : 'TN'
  if (page.isTitleLinked && order.startsWith('L')) order = order.replace('L', '') + 'L'
  if (!page.isTitleLinked && !order.includes('L')) order += 'L'
  return isBelow(page) ? order.replace('N', '') + (order.includes('N') ? 'N' : '') : order
}

function printField(page: Page, facts: Facts, field: string, isItem: boolean): void {
  if (field === 'T') return printTitle(page, facts)
  if (field === 'A') return printPeople(page, facts)
  if (field === 'V') return printVenue(page, facts)
  if (field === 'D') return printDate(page, facts)
  if (field === 'O') return printOrgs(page, facts)
  if (field === 'L') return printLinks(page, facts)
  if (field === 'N') return printNote(page, facts, isItem)
  printTags(page, facts)
}

/** The fields of an entry in the list's order, as far as they are on one line. */
export function printFields(page: Page, facts: Facts, order: string, isItem: boolean): void {
  const { out, style } = page
  let before = ''
  const isLabelled =
    (style.venue === 'label' || style.labelWords === 'venue') && !page.isTitleLinked
  for (const field of order) {
    const isThere =
      field === 'T' || (field === 'L' ? facts.links.length > 0 : field === 'D' || page.has())
    if (!isThere || (field === 'V' && isLabelled && facts.links.length)) continue
    if (before && field !== 'N') out.put(between(page, before, field))
    if (!before && field === 'N') continue
    printField(page, facts, field, isItem)
    if (field === 'T') printStatistics(page)
    before = field
  }
}

function printStatus(page: Page): void {
  const { style, out, dice } = page
  if (style.status === 'inParens' && dice.chance(0.15)) out.put(` (${dice.pick(states)})`)
  if (style.status === 'behind' && dice.chance(0.15)) out.put(`, ${dice.pick(states)}`)
}

/** `2022_CVPR_Title`, `14-NSDI-Title`: fields joined as in a file name. */
function printGlued(page: Page, facts: Facts): void {
  const { out, dice } = page
  const initials = facts.meeting.replace(/(?<=\p{L})\p{Ll}+\s*|\s+/gu, '')
  if (/\s/u.test(facts.meeting)) facts.meeting = initials
  const isShort = dice.chance(0.4)
  const mark = isShort ? '-' : '_'
  const year = isShort ? String(facts.year).slice(2) : String(facts.year)
  markVenue(page, facts, `${year}${mark}${facts.meeting}`)
  out.put(mark)
  printTitle(page, facts)
  if (!facts.links.length) return
  out.put(' ')
  printLinks(page, facts)
}

/** An entry as a line, for bullets, numbered items and paragraphs. */
export function printLine(page: Page, facts: Facts, isItem: boolean): void {
  const { out, style, dice } = page
  printNumber(page)
  printFront(page)
  if (style.order === 'seed' && style.kind !== 'tools') return printSeed(page, facts)
  if (style.order === 'codes' && style.kind === 'papers') return printCodes(page, facts)
  if (style.kind === 'papers' && citations.has(style.order)) return printCitation(page, facts)
  if (style.container === 'titles') return printTitle(page, facts)
  if (style.order === 'glued' && style.kind === 'papers') return printGlued(page, facts)
  printFields(page, facts, orderOf(page), isItem)
  if (!isBelow(page)) printStatus(page)
  if (
    style.titleEnd === '.' &&
    dice.chance(0.3) &&
    /[\p{L}\p{N})]$/u.test(out.text) &&
    !facts.truth.note
  )
    out.put('.')
}
