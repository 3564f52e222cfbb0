import type { Facts, Page } from './page.ts'
import { peopleText } from './print-people.ts'
import { markTopic } from './print-marks.ts'
import { dateWords } from './date-words.ts'
import { markVenue, venueWords } from './print-venue.ts'
import { markOrgs } from './print-orgs.ts'

type Marks = readonly [left: string, right: string]
const marks: Partial<Record<Page['style']['title'], Marks>> = {
  boldLink: ['**', '**'],
  italicLink: ['*', '*'],
  quotedLink: ['"', '"'],
  bookLink: ['《', '》'],
  cornerLink: ['「', '」'],
  bracketLink: ['[', ']'],
  bold: ['**', '**'],
  italic: ['*', '*'],
  quoted: ['"', '"'],
  boldQuoted: ['**"', '"**'],
  quotedBold: ['"**', '**"'],
  book: ['《', '》'],
  corner: ['「', '」'],
  underlined: ['<u>', '</u>'],
  code: ['`', '`'],
}

/** `Improving **Throughput** Using …`: the subject of the title in bold. */
function withBoldWords({ dice, isCell }: Page, title: string): string {
  const words = (isCell ? title.replaceAll('|', '/') : title).split(' ')
  const first = dice.whole(0, words.length - 1)
  const last = Math.min(first + dice.whole(0, 3), words.length - 1)
  const bold = words.slice(first, last + 1).join(' ')
  return [...words.slice(0, first), `**${bold}**`, ...words.slice(last + 1)].join(' ')
}

/** Unpaired brackets would break a link's text, and stars would break bold text. */
function titleWords(page: Page, { title }: Facts): string {
  if (page.style.title === 'someWords') return withBoldWords(page, title)
  if (page.style.title !== 'firstWord') return page.isCell ? title.replaceAll('|', '/') : title
  return title.replace(/^(\p{L}[\p{L}\p{N}-]+)(?= )/u, '**$1**')
}

function end(page: Page): string {
  const { style, dice } = page
  if (page.isCell || !style.titleEnd || style.kind === 'tools' || dice.chance(0.1)) return ''
  return style.titleEnd
}

/** `Doe, J. (2020). Title. Venue`. */
function yearFirst(page: Page, facts: Facts, title: () => void): void {
  const { out } = page
  out.mark('A', peopleText(page, facts, page.dice.pick(['lastFirst', 'lastEtal', 'initials'])))
  out.put(' (')
  markVenue(page, facts, String(facts.year), null)
  out.put('). ')
  title()
  if (page.has()) out.around('. ', () => markVenue(page, facts, facts.meeting), '')
}

/** The text of the title's link, with what this list adds to it. */
function linkWords(page: Page, facts: Facts): void {
  const { out, style, dice } = page
  const title = (): void => out.mark('T', titleWords(page, facts))
  const form = style.kind === 'papers' && dice.chance(0.85) ? style.inLink : ''
  switch (form) {
    case '':
      return title()
    case '[N][V][O] T':
      if (page.has()) out.around('[', () => markTopic(page, facts, facts.name), ']')
      if (page.has())
        out.around(
          '[',
          () => markVenue(page, facts, venueWords(page, facts, dice.pick(['V y', 'V Y']))),
          ']',
        )
      if (page.has()) out.around('[', () => markOrgs(page, facts), ']')
      out.put(' ')
      return title()
    case 'V: T':
    case 'V T':
      markVenue(page, facts, venueWords(page, facts, dice.pick(['V Y', "V'y", "V 'y"])))
      out.put(form === 'V T' ? ' ' : dice.pick([': ', ' - ', ', ']))
      return title()
    case 'T, V':
      title()
      out.put(dice.pick([', ', '. ', ' - ', ' ']))
      return markVenue(page, facts, venueWords(page, facts, dice.pick(['V Y', "V'y"])))
    case '[V] T':
      out.around('[', () => markVenue(page, facts, venueWords(page, facts, 'V Y')), '] ')
      return title()
    case 'T (V)':
    case 'T [V]':
      title()
      out.around(
        form === 'T (V)' ? ' (' : ' [',
        () => markVenue(page, facts, venueWords(page, facts, dice.pick(['V Y', 'V Y', 'Y']))),
        form === 'T (V)' ? ')' : ']',
      )
      return
    case 'D — T':
      markVenue(page, facts, dateWords(facts, dice.pick(['(Y.M)', 'Y-M', '[Y/M]', 'Y'])), null)
      out.put(dice.pick([' — ', ' - ', ': ', ' | ']).replace('|', page.isCell ? '-' : '|'))
      return title()
    case 'T, A, V':
      title()
      out.put(', ')
      out.mark('A', peopleText(page, facts))
      if (page.has())
        out.around(', ', () => markVenue(page, facts, venueWords(page, facts, 'V Y')), '')
      return
    case 'T, Y A':
      title()
      out.put(dice.pick([', ', ', ', ' - ']))
      markVenue(page, facts, venueWords(page, facts, dice.pick(['Y', 'Y', 'V Y'])))
      out.put(' ')
      return out.mark('A', peopleText(page, facts, dice.pick(['surnames', 'full', 'fewFull'])))
    case 'T - V - Y':
      title()
      out.put(' - ')
      return markVenue(page, facts, `${facts.meeting} - ${facts.year}`, facts.meeting)
    case 'A: T':
      out.mark('A', peopleText(page, facts))
      out.put(dice.pick([': ', '. ']))
      return title()
    case 'citation':
      if (dice.chance(0.2)) out.around('', () => markTopic(page, facts, facts.name), ': ')
      if (dice.chance(0.4)) return yearFirst(page, facts, title)
      out.mark('A', peopleText(page, facts, 'lastFull'))
      out.put('. "')
      title()
      out.put('." ')
      markVenue(
        page,
        facts,
        dice.chance(0.5)
          ? `${facts.meeting}, ${facts.year}`
          : `${facts.meeting} ${dice.whole(2, 60)}, no. ${dice.whole(1, 12)} (${facts.year}): ${dice.whole(1, 400)}-${dice.whole(401, 900)}`,
        facts.meeting,
      )
      return out.put('.')
    case 'T - N':
      title()
      if (!dice.chance(0.5)) return
      facts.truth.note = facts.note.replace(/[[\]]|\([^)]*\)/gu, '')
      return out.around(' - ', () => out.mark('N', facts.truth.note!), '')
  }
}

function printLinked(page: Page, facts: Facts): void {
  const { out, style } = page
  const [left, right] = marks[style.title] ?? ['', '']
  const dot = end(page)
  const isInside = page.dice.chance(0.3)
  const isBoldInside = style.title === 'linkInBold'
  out.put(`${left}[${isBoldInside ? '**' : style.title === 'linkQuoted' ? '"' : ''}`)
  linkWords(page, facts)
  if (isInside) out.put(dot)
  out.put(`${isBoldInside ? '**' : style.title === 'linkQuoted' ? '"' : ''}](${facts.url})${right}`)
  if (!isInside) out.put(dot)
}

function printPlain(page: Page, facts: Facts): void {
  const { out, style } = page
  const [left, right] = marks[style.title] ?? ['', '']
  const dot = end(page)
  const isInside = page.dice.chance(0.5) && dot !== ':'
  const isShared = style.title === 'bold' && !page.isCell && page.dice.chance(0.4)
  out.put(left)
  if (isShared) linkWords(page, facts)
  else out.mark('T', titleWords(page, facts))
  out.put(isInside ? dot + right : right + dot)
}

function bareTitle(page: Page, facts: Facts): void {
  if (page.isTitleLinked && facts.url) printLinked(page, facts)
  else printPlain(page, facts)
}

/** The title in the list's style, with the short name if the list has one. */
export function printTitle(page: Page, facts: Facts): void {
  const { out, style, dice } = page
  const form = style.apart
  const isShown =
    form && style.kind === 'papers' && dice.chance(0.85) && !facts.title.startsWith(facts.name)
  if (!isShown || style.inLink === '[N][V][O] T') return bareTitle(page, facts)
  const at = form.indexOf('T')
  const [left, right] =
    at > 0 && !form.startsWith('T') ? [form.slice(0, at), ''] : ['', form.slice(at + 1)]
  const put = (words: string): void => {
    const [before, after] = words.split('N')
    out.put(before!)
    markTopic(page, facts, facts.name)
    out.put(after!)
  }
  if (left) put(left)
  bareTitle(page, facts)
  if (right) put(right)
}
