import { extras, months, states } from '../material/venues.ts'
import type { Style } from '../dimensions.ts'
import { dateWords, two } from './date-words.ts'
import { printOrgs } from './print-orgs.ts'
import type { Facts, Page } from './page.ts'

/**
 * A venue printed by a pattern of V (its name), Y (the year), y (its last two digits) and M (the
 * month).
 */
export function venueWords(page: Page, facts: Facts, pattern: string): string {
  const values: Record<string, string> = {
    V: facts.meeting,
    Y: String(facts.year),
    y: String(facts.year).slice(2),
    M: page.dice.pick(months),
  }
  return pattern.replace(/[VYyM]/gu, (letter) => values[letter]!)
}

/** Marks words as the venue and keeps its value. */
export function markVenue(
  page: Page,
  facts: Facts,
  text: string,
  meeting: string | null = facts.meeting,
): void {
  facts.truth.year = facts.year
  facts.truth.venue = meeting && text.includes(meeting) ? meeting : facts.truth.venue
  page.out.mark('V', text)
}

function volume(page: Page, facts: Facts): string {
  const { dice } = page
  const [vol, issue, from] = [dice.whole(2, 60), dice.whole(1, 12), dice.whole(1, 900)]
  const pages = `${from}${dice.pick(['-', '–'])}${from + dice.whole(5, 30)}`
  return dice.pick([
    `${facts.meeting} ${vol}.${issue} (${facts.year}): ${pages}`,
    `${facts.meeting}, ${vol}(${issue}), ${pages}, ${facts.year}`,
    `${facts.meeting} ${vol}(${issue}):${pages} (${facts.year})`,
    `${facts.meeting}, vol. ${vol}, no. ${issue}, pp. ${pages}, ${facts.year}`,
    `${facts.meeting}, Volume ${vol}, ${facts.year}`,
  ])
}
const arxivId = (page: Page, facts: Facts): string =>
  `${String(facts.year).slice(2)}${two(facts.month)}.${page.dice.whole(10000, 29999)}`

/** Forms that are more than a pattern. */
function special(page: Page, facts: Facts, form: Style['venue']): string | null {
  const { meeting, year } = facts
  switch (form) {
    case 'V vol':
    case 'V, vol.':
      return volume(page, facts)
    case 'V, pp':
      return `${meeting}, pp. ${page.dice.whole(1, 90)}-${page.dice.whole(91, 190)}, ${year}`
    case 'V:id':
      return `arXiv:${arxivId(page, facts)}`
    case 'preprint id':
      return `arXiv preprint arXiv:${arxivId(page, facts)}${page.dice.pick([`, ${year}`, ` (${year})`, ''])}`
    case '[Y.M|V]': {
      const rank = page.dice.chance(0.3) ? page.dice.pick(['CCF-A ', 'CCF-B ', '⭐ ', 'A* ']) : ''
      return `[${year}.${two(facts.month)}|${rank}${meeting}]`
    }
    case '(arXiv Y.M)':
      return `(arXiv ${year}.${facts.month})`
    case 'V Y extra':
      return `${meeting} ${year} ${page.dice.pick(extras)}`
    case '(V Y extra)':
      return page.dice.pick([
        `(${meeting} ${year} ${page.dice.pick(extras)})`,
        `(${meeting} ${year}, ${page.dice.pick(extras)})`,
      ])
    case 'V Y':
      return page.dice.chance(0.06) ? `${meeting} ${year} (${page.dice.pick(extras)})` : null
    default:
      return null
  }
}

/** Brackets and emphasis are not part of the field. */
function markInner(page: Page, facts: Facts, text: string): void {
  const [, left = '', inner = '', right = ''] =
    /^((?:[([*_`【（<"|]|\*\*|\[\*\*|<sub> ?)*)(.*?)((?:[)\]*_`】）>"|]|<\/sub>)*)$/su.exec(text) ??
    []
  const isUneven = /^[([（]/u.test(inner) || (right && !left)
  if (isUneven || /^[_*`"|]+$/u.test(inner)) return markVenue(page, facts, text)
  page.out.around(left, () => markVenue(page, facts, inner), right)
}

function badge(page: Page, facts: Facts): void {
  page.out.mark(
    'V',
    `![${facts.meeting} ${facts.year}](https://img.shields.io/badge/${encodeURIComponent(facts.meeting)}-${facts.year}-blue)`,
  )
  facts.truth.venue = facts.meeting
  facts.truth.year = facts.year
}

/** A badge without a link that names the venue only in its URL. */
export function printVenueBadge(page: Page, facts: Facts): void {
  const { dice } = page
  const sort = dice.pick(['Conference-', 'Conference-', '', 'Journal-', 'Submission-'])
  const year = dice.pick([`'${String(facts.year).slice(2)}`, `-${facts.year}`])
  const meeting = facts.meeting.replaceAll(' ', '%20')
  const alt = dice.pick(['Publish', 'Venue', 'Conference'])
  const badge = `![${alt}](https://img.shields.io/badge/${sort}${meeting}${year}-blue)`
  facts.truth.venue = facts.meeting
  facts.truth.year = facts.year
  page.out.mark('V', dice.chance(0.7) ? `[${badge}]()` : badge)
}

function withOrg(page: Page, facts: Facts): void {
  const { out } = page
  out.put('（')
  markVenue(page, facts, `${facts.meeting} ${facts.year}`)
  out.put('，')
  printOrgs(page, facts, 'plain')
  out.put('）')
}

/** The venue in the list's style; with `simple`, the cell provides the brackets. */
export function printVenue(page: Page, facts: Facts, simple = false): void {
  const { style, dice, out } = page
  const form = style.venue
  if (form === 'badge' && !page.isCell) return badge(page, facts)
  if (form === '（V Y，O）' && !facts.truth.orgs.length && !simple) return withOrg(page, facts)
  if (form === '（Y年）' && !simple)
    return out.around(
      '（',
      () =>
        markVenue(page, facts, dice.pick([`${facts.year}年`, `${facts.year}年${facts.month}月`])),
      '）',
    )
  if (form === 'two' && !simple)
    return markVenue(
      page,
      facts,
      `${facts.meeting} ${facts.year}, ${dice.pick(page.pools.meetings)} ${facts.year + 1}`,
    )
  if (/^\W*Y\W*$/u.test(form) && simple)
    return markVenue(page, facts, venueWords(page, facts, 'V Y'))
  const rare = ['label', 'badge', '（V Y，O）', 'two', '（Y年）'].includes(form) ? 'V Y' : form
  const words = special(page, facts, rare) ?? patterned(page, facts, rare)
  const plain =
    simple || page.isCell
      ? words.replace(/^[([【（|<"]+ ?|["\])】）|>]+$/gu, '').replaceAll('|', '')
      : words
  markInner(page, facts, /\(/u.test(plain) && !/\)/u.test(plain) ? `${plain})` : plain)
  if (style.status === 'behindVenue' && dice.chance(0.2)) out.put(`, ${dice.pick(states)}`)
}

function patterned(page: Page, facts: Facts, form: string): string {
  const isInHtml = form.includes('<sub>')
  const words = venueWords(
    page,
    facts,
    isInHtml ? 'V Y' : form.replace(/([Ii]n) V/u, '$1 \u0001').replace('\u0001', 'V'),
  )
  return isInHtml ? `<sub>${words}</sub>` : words
}

export function printDate(page: Page, facts: Facts, simple = false): void {
  const form = page.style.date
  const [left, right] = simple || !/^[([`*]/u.test(form) ? ['', ''] : [form.charAt(0), form.at(-1)!]
  page.out.around(left, () => markVenue(page, facts, dateWords(facts, form), null), right)
}
