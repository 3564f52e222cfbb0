import { makeFacts } from './facts.ts'
import { printItems, printLines, printParagraphs } from './fields-below.ts'
import { printLine } from './line.ts'
import type { Facts, Page } from './page.ts'
import { printLinks } from './print-links.ts'
import { printFront, printNumber, printStatistics } from './print-marks.ts'
import { isBelow, markNote } from './print-note.ts'
import { printPeople } from './print-people.ts'
import { printTitle } from './print-title.ts'
import { printVenue } from './print-venue.ts'

/** Prints the content of an item at its indentation. */
function indented(page: Page, width: number, print: () => void): void {
  const { out } = page
  const outer = out.indent
  out.indent = outer + ' '.repeat(width)
  print()
  out.indent = outer
}

function marker(page: Page): string {
  const { container } = page.style
  const signs: Record<string, string> = {
    star: '* ',
    plus: '+ ',
    number: `${page.number}. `,
    task: page.dice.chance(0.5) ? '- [x] ' : '- [ ] ',
  }
  return signs[container] ?? (container === 'nested' && page.style.blank === 'loose' ? '* ' : '- ')
}

/** An item with its fields one after the other. */
export function printItem(page: Page, facts: Facts): void {
  const { out } = page
  const sign = marker(page)
  out.put(out.indent + sign)
  indented(page, sign.startsWith('- [') ? 2 : sign.length, () => printLine(page, facts, true))
  out.line()
}

/** An item whose fields are nested items. */
export function printNested(page: Page, facts: Facts): void {
  const { out, style, dice } = page
  const sign = marker(page)
  out.put(out.indent + sign)
  indented(page, dice.chance(0.9) ? sign.length : 4, () => {
    printNumber(page)
    printFront(page)
    printTitle(page, facts)
    printStatistics(page)
    const hasVenue = style.kind === 'papers' && dice.chance(0.3)
    if (hasVenue) {
      out.put(' ')
      printVenue(page, facts)
    }
    const hasLinks = !isBareList(page) && style.order.includes('L') && facts.links.length > 0
    if (hasLinks) {
      out.put(' ')
      printLinks(page, facts)
    }
    let order = orderBelow(page)
    if (hasLinks) order = order.replace('L', '')
    if (hasVenue) order = order.replace('V', '')
    if (dice.chance(0.15))
      return printParagraphs(page, hasLinks ? { ...facts, links: [] } : facts, order)
    printItems(
      page,
      hasLinks ? { ...facts, links: [] } : facts,
      dice.chance(0.4) || isBareList(page),
      order,
    )
  })
  out.line()
}
const isBareList = (page: Page): boolean => /bare|x：u|addressOnly/u.test(page.style.labels)
const orderBelow = (page: Page): string =>
  page.style.kind === 'papers'
    ? page.style.fieldOrder
    : page.style.fieldOrder.replace(/[AVOD]/gu, '') || 'N'

/** An item with nested entries. */
export function printFamily(page: Page, facts: Facts, section: string[]): void {
  const { out, dice } = page
  out.entry(facts.truth, () => printItem(page, facts))
  if (!dice.chance(0.4)) return
  indented(page, marker(page).length, () => {
    for (let left = dice.whole(1, 3); left > 0; left--) {
      const below = makeFacts(page, section, null)
      if (isBelow(page)) out.text = `${out.text.trimEnd()}\n`
      out.entry(below.truth, () => printItem(page, below))
    }
  })
}

/** A paragraph of one line, or of several if a note is below. */
export function printParagraph(page: Page, facts: Facts): void {
  const { out, style } = page
  if (style.container === 'wideNumber') out.put(wideNumber(page))
  if (style.container === 'quote') {
    out.put('> ')
    out.indent = '> '
  }
  printLine(page, facts, false)
  out.indent = ''
  out.gap()
}

function wideNumber(page: Page): string {
  const { number, style } = page
  const digits = '一二三四五六七八九十'
  if (style.wideNumbering === '①') return `${String.fromCodePoint(0x2460 + ((number - 1) % 20))} `
  if (style.wideNumbering === '一、') return `${digits[(number - 1) % 10]}、`
  if (style.wideNumbering === '1.') return `${number}\\. `
  return `${style.wideNumbering.replace('1', String(number))}${/[、）]$/u.test(style.wideNumbering) ? '' : ' '}`
}

/** A paragraph whose fields are on separate lines. */
export function printBreaks(page: Page, facts: Facts): void {
  const { out, style, dice } = page
  const end =
    style.lineBreak === 'none' ? '\n' : `${style.lineBreak === '\\' ? ' \\' : style.lineBreak}\n`
  printNumber(page)
  printFront(page)
  printTitle(page, facts)
  const order =
    style.kind === 'papers'
      ? dice.pick([style.fieldOrder, style.fieldOrder, 'AVL', 'AVLN', 'ALN'])
      : orderBelow(page)
  printLines(page, facts, order, end)
  out.gap()
}

/** One line of a long paragraph. */
export function printOneOfLines(page: Page, facts: Facts): void {
  const { out, style } = page
  printLine(page, facts, false)
  out.line(
    ({ none: '<br>', '  ': '  ', '\\': '\\' } as Record<string, string>)[style.lineBreak] ??
      style.lineBreak,
  )
}

/** A heading that is the entry, with its fields below. */
export function printHeading(page: Page, facts: Facts, level: number): void {
  const { out, style, dice } = page
  out.gap()
  out.put(`${'#'.repeat(level)} `)
  if (!style.numbering && style.wideNumbering === '1.') out.put(`${page.number}. `)
  printNumber(page)
  printFront(page)
  printTitle(page, facts)
  const isFolded = style.fields === 'boldLabelled' && dice.chance(0.5)
  const order = style.kind === 'papers' ? style.fieldOrder.replace('N', '') : 'L'
  const end = style.blank === 'loose' ? '\n\n' : '  \n'
  out.put('\n')
  if (facts.links.length && dice.chance(0.2)) printItems(page, facts, true, order)
  else printLines(page, facts, order, end)
  if (page.has()) printBody(page, facts, isFolded)
  if (style.aside === 'rule') out.put('\n\n---')
  out.gap()
}

function printBody(page: Page, facts: Facts, isFolded: boolean): void {
  const { out } = page
  out.put(
    isFolded ? `\n<details span>\n<summary><b>${page.cue('abstract')}</b></summary>\n\n` : '\n\n',
  )
  markNote(page, facts)
  if (isFolded) out.put('\n\n</details>')
}

/** A `<details>` entry; its summary is HTML. */
export function printDetails(page: Page, facts: Facts): void {
  const { out, style, dice } = page
  const isLinked = page.isTitleLinked && facts.url
  const isBold = dice.chance(0.7)
  out.put(
    `<details${style.blank === 'loose' ? ' open' : ''}>${dice.chance(0.5) ? '\n' : ''}<summary>${isBold ? '<b>' : ''}${isLinked ? `<a href="${facts.url}">` : ''}`,
  )
  out.mark('T', facts.title)
  out.put(`${isLinked ? '</a>' : ''}${isBold ? '</b>' : ''}`)
  const isNoteInside = style.kind === 'tools' || dice.chance(0.2)
  if (isNoteInside && page.has()) {
    out.put(' - ')
    facts.note = facts.note.replace(/\[([^\]]*)\]\([^)]*\)|[*`]/gu, '$1')
    markNote(page, facts)
  } else if (style.kind === 'papers' && style.venue.startsWith('(') && page.has()) {
    out.put(' ')
    printVenue(page, facts)
  }
  out.put('</summary>\n')
  const order = (style.kind === 'papers' ? style.fieldOrder : 'LN')
    .replace(facts.truth.note ? 'N' : '_', '')
    .replace(facts.truth.venue ? 'V' : '_', '')
  if (dice.chance(0.5)) printItems(page, facts, true, order)
  else printLines(page, facts, order, '\n\n')
  out.put('\n\n</details>')
  out.gap()
}

/** A bold line above a list of its fields. */
export function printBoldList(page: Page, facts: Facts): void {
  const { out, style, dice } = page
  if (page.isTitleLinked && facts.url && !facts.links.some(({ url }) => url === facts.url))
    facts.links = [{ label: page.labels[0], url: facts.url, kind: 0 }, ...facts.links]
  out.put('**')
  out.mark('T', facts.title)
  out.put(dice.chance(0.9) ? '**\n' : '**')
  printItems(page, facts, true, style.kind === 'papers' ? dice.pick(['L', 'AL', 'LN', 'AVL']) : 'L')
  out.gap()
}

/** `<a href>Title</a> - note<br>`: lines of an HTML paragraph. */
export function printRaw(page: Page, facts: Facts): void {
  const { out, dice } = page
  const url = facts.url ?? page.addresses.paper()
  facts.truth.url = url
  out.put(`&nbsp;&nbsp; <a href="${url}">${dice.chance(0.5) ? '<b>' : ''}`)
  const isBold = out.text.endsWith('<b>')
  out.mark('T', facts.title)
  out.put(`${isBold ? '</b>' : ''}</a>`)
  if (page.style.kind === 'papers' && page.has()) {
    out.put(', ')
    printPeople(page, facts, true)
  }
  if (page.has()) {
    out.put(' - ')
    facts.note = facts.note.replace(/\[([^\]]*)\]\([^)]*\)|[*`]/gu, '$1')
    markNote(page, facts)
  }
  out.line('<br>')
}

/** A paragraph that is a link, above items that describe it. */
export function printLinkOverBullets(page: Page, facts: Facts): void {
  const { out, dice } = page
  const url = facts.url ?? page.addresses.paper()
  facts.truth.url = url
  out.around('[', () => out.mark('T', facts.title), `](${url})\n`)
  facts.truth.note = facts.note
  out.mark('N', () => {
    for (let left = dice.whole(1, 3); left > 0; left--)
      out.put(`- ${left > 1 ? page.say('{remark}') : facts.note}\n`)
  })
  out.text = out.text.trimEnd()
  if (page.style.aside === 'rule') out.put('\n\n---')
  out.gap()
}
