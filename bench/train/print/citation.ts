import { months, proceedings } from '../material/venues.ts'
import { compose } from '../random.ts'
import type { Facts, Page, Person } from './page.ts'
import { printLinks } from './print-links.ts'
import { peopleText } from './print-people.ts'
import { markVenue } from './print-venue.ts'

const initial = (person: Person): string =>
  person.given
    .split(/[ -]/u)
    .filter(Boolean)
    .map((part) => `${part.charAt(0)}.`)
    .join(' ')

/** `Doe, J., & Smith, A.` */
function apaPeople(facts: Facts): string {
  const names = facts.people.map((each) =>
    each.isNative ? each.family : `${each.family}, ${initial(each)}`,
  )
  facts.truth.authors = names
  if (names.length > 4) return `${names[0]}, et al.`
  return names.length < 2 ? names[0]! : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

/** The title: a link if the list links titles, else in the quotes or the emphasis of the style. */
function title(page: Page, facts: Facts, left = '', right = ''): void {
  const { out } = page
  const isLinked = page.isTitleLinked && facts.url
  out.put(isLinked ? `${left}[` : left)
  out.mark('T', facts.title)
  out.put(isLinked ? `](${facts.url})${right}` : right)
}

function venue(page: Page, facts: Facts, text: string): void {
  markVenue(page, facts, text.replaceAll('V', '\u0001').replaceAll('\u0001', facts.meeting))
}

interface Numbers {
  volume: number
  issue: number
  pages: string
}

function apa(page: Page, facts: Facts, { volume, issue, pages }: Numbers): void {
  const { out, dice } = page
  const isBold = page.style.authorsMark.startsWith('b')
  out.put(isBold ? '**' : '')
  out.mark('A', apaPeople(facts))
  out.put(' (')
  markVenue(page, facts, String(facts.year), null)
  out.put(isBold ? ').** ' : '). ')
  title(page, facts, '', '. ')
  if (page.has())
    out.around(
      '',
      () =>
        venue(
          page,
          facts,
          dice.pick([
            `*V*, ${volume}(${issue}), ${pages}`,
            `*V, ${volume}*, ${pages}`,
            'V',
            `In *V* (pp. ${pages})`,
          ]),
        ),
      '.',
    )
}
/** `Doe, J.; Smith, A. Title. *Journal* **2020**, 12 (3), 4–9.` */
function acs(page: Page, facts: Facts, { volume, issue, pages }: Numbers): void {
  const { out, dice } = page
  const names = facts.people.map((each) =>
    each.isNative ? each.family : `${each.family}, ${initial(each)}`,
  )
  facts.truth.authors = names
  out.mark('A', names.join('; '))
  out.put(names.at(-1)?.endsWith('.') ? ' ' : '. ')
  title(page, facts, '', '. ')
  venue(
    page,
    facts,
    dice.pick([
      `*V* **${facts.year}**, *${volume}* (${issue}), ${pages}`,
      `V ${facts.year}, ${volume}, ${pages}`,
      `*V* **${facts.year}**`,
      `*V* **${facts.year}**, ${volume}`,
    ]),
  )
  out.put('.')
}
function mla(page: Page, facts: Facts, { volume, issue, pages }: Numbers): void {
  const { out, dice } = page
  out.mark('A', peopleText(page, facts, 'lastFull'))
  out.put('. ')
  const [left, right] = dice.pick([
    ['"', '." '],
    ['"**', '**." '],
    ['"', '". '],
  ] as const)
  title(page, facts, left, right)
  venue(
    page,
    facts,
    dice.pick([
      `*V* ${volume}.${issue} (${facts.year}): ${pages}`,
      `V (${facts.year})`,
      `V, ${facts.year}`,
      `V ${volume} (${facts.year})`,
    ]),
  )
  out.put('.')
}
function vancouver(page: Page, facts: Facts, { volume, issue, pages }: Numbers): void {
  page.out.mark('A', peopleText(page, facts, 'initialsBehind'))
  page.out.put('. ')
  title(page, facts, '', '. ')
  venue(page, facts, `V. ${facts.year};${volume}(${issue}):${pages}`)
  page.out.put('.')
}
function ieee(page: Page, facts: Facts, { volume, issue, pages }: Numbers): void {
  const { out, dice } = page
  const isQuoted = dice.chance(0.85)
  out.mark('A', peopleText(page, facts, dice.chance(0.5) ? 'initials' : 'and'))
  out.put(', ')
  title(page, facts, isQuoted ? '"' : '', isQuoted ? '," ' : ', ')
  venue(
    page,
    facts,
    dice.pick([
      `*V*, vol. ${volume}, no. ${issue}, pp. ${pages}, ${dice.pick(months)}. ${facts.year}`,
      `in V, ${facts.year}, pp. ${pages}`,
      `V, ${facts.year}`,
    ]),
  )
  out.put('.')
}
function gbt(page: Page, facts: Facts, { volume, issue, pages }: Numbers): void {
  const { out, dice } = page
  const names = facts.people.map((each) =>
    each.isNative
      ? each.family
      : `${each.family} ${initial(each).replaceAll(/[. ]/gu, ' ').trim()}`,
  )
  facts.truth.authors = names
  out.mark(
    'A',
    names.length > 3
      ? `${names.slice(0, 3).join(', ')}, ${page.language === 'zh' ? '等' : 'et al'}`
      : names.join(', '),
  )
  out.put('. ')
  title(page, facts, '', '')
  out.put(dice.pick(['[J]. ', '[C]. ', '[J]. ', '[C]//', '[D]. ']))
  venue(
    page,
    facts,
    dice.pick([
      `V, ${facts.year}, ${volume}(${issue}): ${pages}`,
      `V, ${facts.year}`,
      `V. ${facts.year}: ${pages}`,
    ]),
  )
  out.put('.')
}
function dblp(page: Page, facts: Facts, { volume, pages }: Numbers): void {
  const { out, dice } = page
  out.mark('A', peopleText(page, facts, 'full'))
  out.put(dice.chance(0.6) ? `:\n${out.indent}` : ': ')
  title(page, facts, '', '. ')
  venue(
    page,
    facts,
    dice.pick([
      `V ${facts.year}: ${pages}`,
      `V ${volume}: ${pages} (${facts.year})`,
      `V ${facts.year}`,
    ]),
  )
}
function acm(page: Page, facts: Facts, { pages }: Numbers): void {
  const { out, dice } = page
  const names = peopleText(page, facts, dice.chance(0.5) ? 'and' : 'full')
  out.mark('A', names)
  out.put(names.endsWith('.') ? ' ' : '. ')
  markVenue(page, facts, String(facts.year), null)
  out.put('. ')
  const [left, right] = dice.chance(0.3) ? ['**', '**. '] : ['', '. ']
  title(page, facts, left, right)
  facts.meeting = dice.chance(0.5)
    ? facts.meeting
    : compose(dice, dice.pick(proceedings), { ordinal: ['3rd', '12th', '27th', '41st'] })
  venue(page, facts, dice.pick([`In V, pages ${pages}`, 'In V', 'V', `In *V*. ${pages}`]))
  out.put('.')
}
function chicago(page: Page, facts: Facts, { volume, issue, pages }: Numbers): void {
  const { out, dice } = page
  out.mark('A', peopleText(page, facts, 'lastFull'))
  out.put('. ')
  const isYearFirst = dice.chance(0.5)
  if (isYearFirst) {
    markVenue(page, facts, String(facts.year), null)
    out.put('. ')
  }
  title(page, facts, '“', '.” ')
  venue(
    page,
    facts,
    isYearFirst
      ? `V ${volume}, no. ${issue}: ${pages}`
      : `V ${volume}, no. ${issue} (${facts.year}): ${pages}`,
  )
  out.put('.')
}

const printers: Record<string, (page: Page, facts: Facts, numbers: Numbers) => void> = {
  apa,
  mla,
  vancouver,
  ieee,
  gbt,
  dblp,
  acm,
  chicago,
  acs,
}

/** An entry as a citation followed by its links. */
export function printCitation(page: Page, facts: Facts): void {
  const { dice, out, style } = page
  const from = dice.whole(1, 900)
  const numbers = {
    volume: dice.whole(2, 60),
    issue: dice.whole(1, 12),
    pages: `${from}${dice.pick(['-', '–'])}${from + dice.whole(5, 30)}`,
  }
  printers[style.order]!(page, facts, numbers)
  if (!facts.links.length) return
  out.put(' ')
  printLinks(page, facts)
}
