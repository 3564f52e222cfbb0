import type { Cue } from '../material/cues.ts'
import { printBadged, printModel } from './cells.ts'
import { makeFacts } from './facts.ts'
import type { Facts, Link, Page } from './page.ts'
import { printFront, printStatistics } from './print-marks.ts'
import { printLinks } from './print-links.ts'
import { markTopic } from './print-marks.ts'
import { markNote } from './print-note.ts'
import { markOrgs } from './print-orgs.ts'
import { peopleText, printPeople } from './print-people.ts'
import { printTitle } from './print-title.ts'
import { dateWords } from './date-words.ts'
import { markVenue, printVenue } from './print-venue.ts'

const cueOf: Record<string, Cue> = {
  T: 'title',
  A: 'authors',
  V: 'venue',
  Y: 'year',
  D: 'date',
  N: 'note',
  O: 'orgs',
  G: 'tags',
  S: 'name',
  M: 'name',
  P: 'paper',
  C: 'code',
  L: 'links',
  '#': 'number',
  X: 'number',
  B: 'model',
}

const isBadged = (column: string): boolean => /^L./u.test(column)

/** The columns of the list, with links in a suitable column. */
function columnsOf(page: Page): string[] {
  const { columns, kind, addresses } = page.style
  const all = columns.split('|')
  const wanted =
    kind === 'papers'
      ? all
      : all
          .map((each) => each.replace(/[AV](?=.)|(?<=.)[AV]/gu, ''))
          .filter((each) => !/^[AVSM]$/u.test(each) || each === 'M')
  const hasTitle = wanted.some((each) => /[TM]/u.test(each))
  const filled = hasTitle ? wanted : ['T', ...wanted]
  if (addresses === 'none') return filled
  return filled.length > 1 ? filled : [...filled, 'N']
}

function linksOf(facts: Facts, column: string, hasPaper: boolean): Link[] {
  if (column === 'P') return facts.links.filter(({ url }) => url === facts.url).slice(0, 1)
  if (column === 'C')
    return hasPaper ? facts.links.filter(({ url }) => url !== facts.url).slice(0, 1) : facts.links
  return facts.links
}

/** Title, people, venue and note in one cell, on separate lines. */
function printStacked(page: Page, facts: Facts, column: string): void {
  const { out, dice } = page
  const line = dice.pick(['<br>', ' <br> ', '<br/>'])
  if (column.startsWith('T')) printTitle(page, facts)
  const isSmall = column === 'TON' && dice.chance(0.6)
  const rest = column.slice(1)
  if (isSmall) out.put(`${line}<sub>`)
  ;[...rest].forEach((field, index) => {
    if (!page.has()) return
    if (!isSmall || index) out.put(column === 'TN' && dice.chance(0.5) ? ' - ' : line)
    if (field === 'A') printPeople(page, facts, true)
    if (field === 'V') printVenue(page, facts)
    if (field === 'N') markNote(page, facts)
    if (field === 'O') {
      out.put(column === 'TON' ? `${page.cue('orgs')}${page.isDense ? '：' : ': '}` : '')
      markOrgs(page, facts)
    }
  })
  if (isSmall) out.put('</sub>')
}

/** Prints one cell; returns false if there is nothing to print. */
function printCell(page: Page, facts: Facts, column: string, columns: string[]): boolean {
  const { out, dice, style } = page
  if (isBadged(column)) return (printBadged(page, facts), true)
  if (column.length > 1) return (printStacked(page, facts, column), true)
  if (column === '#') return (out.put(String(page.number)), true)
  if (column === 'X')
    return (
      out.put(
        dice.pick([`${dice.whole(1, 90)}.${dice.whole(0, 9)}k`, String(dice.whole(9, 9000))]),
      ),
      true
    )
  if (/[KJQ]/u.test(column))
    return (out.put(dice.pick(page.properties['KJQ'.indexOf(column)]!.values)), true)
  if (column === 'B') return (printModel(page, facts), true)
  if (column === 'T' || column === 'M') {
    printFront(page)
    printTitle(page, facts)
    if (style.kind === 'tools') printStatistics(page)
    return true
  }
  if (/[PCL]/u.test(column)) {
    const links = linksOf(facts, column, columns.includes('P'))
    if (links.length) printLinks(page, facts, links)
    return links.length > 0
  }
  if (!page.has()) return false
  if (column === 'A') out.mark('A', peopleText(page, facts))
  if (column === 'V') printVenue(page, facts, true)
  if (column === 'Y') markVenue(page, facts, String(facts.year), null)
  if (column === 'D') markVenue(page, facts, dateWords(facts, style.date), null)
  if (column === 'N') markNote(page, facts)
  if (column === 'O') markOrgs(page, facts)
  if (column === 'S') markTopic(page, facts, facts.name)
  if (column === 'G') {
    const topics = style.kind === 'tools' ? [dice.pick(page.banks.license!)] : facts.topics
    facts.truth.tags.push(...topics)
    out.mark('G', topics.join(page.isDense ? '、' : ', '))
  }
  return true
}

function empty(page: Page, column: string): string {
  const { cellEmpty } = page.style
  return cellEmpty === '[]()' && !/[PCL]/u.test(column) ? '' : cellEmpty
}

function printRow(page: Page, facts: Facts, columns: string[]): void {
  const { out, style } = page
  const [open, bar, close] = {
    full: ['| ', ' | ', ' |'],
    aligned: ['| ', ' | ', ' |'],
    boldHeader: ['| ', ' | ', ' |'],
    open: ['', ' | ', ''],
    tight: ['|', '|', '|'],
    wide: ['|  ', '  |  ', '  |'],
  }[style.tableFrame] as [string, string, string]
  out.put(open)
  columns.forEach((column, index) => {
    if (index) out.put(bar)
    if (!printCell(page, facts, column, columns)) out.put(empty(page, column))
  })
  out.line(close)
}

function headerOf(page: Page, columns: string[]): string[] {
  const taken = new Set<string>()
  return columns.map((column) => {
    if (/[KJQ]/u.test(column)) return page.properties['KJQ'.indexOf(column)]!.names[0]!
    if (column === 'X') return page.dice.pick(['Stars', 'Star', 'Downloads', '★'])
    let word = page.cue(cueOf[column.charAt(0)]!)
    for (let tries = 0; taken.has(word) && tries < 8; tries++)
      word = page.cue(cueOf[column.charAt(0)]!)
    taken.add(word)
    return page.style.tableFrame === 'boldHeader' ? `**${word}**` : word
  })
}

/** Prepares a section's columns. If another column has the paper's link, the title has none. */
function prepare(page: Page): string[] {
  const columns = columnsOf(page)
  const holdsLinks = columns.some((each) => /[PCL]/u.test(each))
  page.linksTitles = columns.includes('P') ? false : holdsLinks ? null : true
  if (columns.some((each) => each === 'B' || isBadged(each))) page.linksTitles = true
  else if (columns.includes('Q') && !holdsLinks) page.linksTitles = page.dice.chance(0.4)
  return columns
}

function factsOfRow(page: Page, section: string[], year: number | null, columns: string[]): Facts {
  page.number++
  const facts = makeFacts(page, section, year)
  if (!page.isTitleLinked && !columns.some((each) => /[PCL]/u.test(each))) facts.truth.url = null
  if (columns.includes('M')) facts.truth.title = facts.title = facts.name
  return facts
}

/** A section as a table. */
export function printTable(
  page: Page,
  section: string[],
  year: number | null,
  count: number,
): void {
  const { out, style } = page
  const columns = prepare(page)
  const header = headerOf(page, columns)
  const [open, close] = style.tableFrame === 'open' ? ['', ''] : ['| ', ' |']
  const rule = style.tableFrame === 'aligned' ? page.dice.pick([':-:', ':---', ':---:']) : '---'
  out.line(`${open}${header.join(' | ')}${close}`)
  out.line(
    `${open}${columns.map(() => rule).join(style.tableFrame === 'tight' ? '|' : ' | ')}${close}`,
  )
  page.isCell = true
  for (let row = 0; row < count; row++) {
    if (style.stray === 'placeholder' && page.dice.chance(0.15))
      out.line(
        `| **${page.say('{Subject}')}** |${' |'.repeat(page.dice.pick([0, columns.length - 1]))}`,
      )
    const facts = factsOfRow(page, section, year, columns)
    out.entry(facts.truth, () => printRow(page, facts, columns))
  }
  page.isCell = false
  page.linksTitles = null
  out.gap()
}

function printHtmlCell(page: Page, facts: Facts, column: string, columns: string[]): void {
  const { out } = page
  if (column.startsWith('T') || column === 'M') {
    const isLinked = page.isTitleLinked && facts.url
    out.put(isLinked ? `<a href="${facts.url}">` : '')
    out.mark('T', facts.title)
    return out.put(isLinked ? '</a>' : '')
  }
  if (!/[PCL]/u.test(column)) return void printCell(page, facts, column.charAt(0), columns)
  linksOf(facts, column, columns.includes('P')).forEach((link, index) => {
    if (index) out.put(' ')
    if (link.url !== facts.url) facts.truth.links.push({ label: link.label, url: link.url })
    out.mark('L', `<a href="${link.url}">${link.label}</a>`)
  })
}

/** A section as an HTML table. */
export function printHtmlTable(
  page: Page,
  section: string[],
  year: number | null,
  count: number,
): void {
  const { out, dice } = page
  const columns = prepare(page).map((column) => (isBadged(column) ? 'T' : column.charAt(0)))
  const isIndented = dice.chance(0.5)
  const pad = isIndented ? '  ' : ''
  out.line('<table>')
  out.line(
    `${pad}<tr>${headerOf(page, columns)
      .map((word) => `<th>${word}</th>`)
      .join('')}</tr>`,
  )
  page.isCell = true
  for (let row = 0; row < count; row++) {
    const facts = factsOfRow(page, section, year, columns)
    facts.note = facts.note.replace(/\[([^\]]*)\]\([^)]*\)|[*`]/gu, '$1')
    out.put(`${pad}<tr>`)
    out.entry(facts.truth, () => {
      for (const column of columns)
        out.around('<td>', () => printHtmlCell(page, facts, column, columns), '</td>')
    })
    out.line('</tr>')
  }
  page.isCell = false
  page.linksTitles = null
  out.line('</table>')
  out.gap()
}
