import { printBeginning, printBetween, printEnding, printStray } from './asides.ts'
import {
  printBoldList,
  printBreaks,
  printDetails,
  printFamily,
  printHeading,
  printItem,
  printLinkOverBullets,
  printNested,
  printOneOfLines,
  printParagraph,
  printRaw,
} from './blocks.ts'
import { makeFacts } from './facts.ts'
import type { Style } from '../dimensions.ts'
import type { Facts, Page } from './page.ts'
import { printHtmlTable, printTable } from './table.ts'

interface Section {
  path: string[]
  year: number | null
}

const items = new Set(['bullet', 'star', 'plus', 'number', 'loose', 'task', 'nested', 'family'])

/** The number of entries in a section. */
const sizes = [1, 2, 2, 3, 4, 5, 6, 6, 7, 8, 8, 9, 11, 14]
const smallSizes = [1, 2, 2, 3, 3, 4]

/** How a list prints topics without links: their names and a sentence. */
const conceptStyle: Partial<Style> = {
  kind: 'tools',
  toolOrder: 'TN',
  addresses: 'none',
  missing: 'none',
  apart: '',
  statistics: '',
}
const placeholders = [
  'Need your contribution here!',
  'TBD',
  'Coming soon …',
  'To be added',
  '待补充',
  '欢迎补充',
  'WIP',
]

/** Topics whose names usually mean that there are no entries. */
const oddNames = [
  'Licenses',
  'Citation',
  'News',
  'Credits',
  'Authors',
  'Partners',
  'Updates',
  '引用',
  '新闻',
  '许可',
]

/** The section names of a list. */
function sectionsOf(page: Page): Section[] {
  const { style, dice } = page
  const count = style.size === 'small' ? dice.whole(1, 2) : dice.whole(2, 6)
  const subjects = dice.some(page.banks.subject!, count)
  if (style.oddName === 'one') subjects[count - 1] = dice.pick(oddNames)
  const last = dice.whole(2018, 2025)
  if (style.sections === 'years')
    return subjects.map((_, index) => ({ path: [String(last - index)], year: last - index }))
  if (style.sections === 'topicYears')
    return subjects.flatMap((subject, index) =>
      [0, 1]
        .slice(0, index ? 1 : 2)
        .map((back) => ({ path: [subject, String(last - back)], year: last - back })),
    )
  const isDeep = style.sections === 'h2h3' || style.sections === 'h2h3h4'
  if (!isDeep) return subjects.map((subject) => ({ path: [subject], year: null }))
  const below = dice.some(page.banks.subject!, count * 2).filter((name) => !subjects.includes(name))
  return subjects.flatMap((subject, index) => {
    const children = below.slice(index * 2, index * 2 + dice.whole(0, 2))
    if (!children.length) return [{ path: [subject], year: null }]
    return children.map((child, at) => ({
      path:
        style.sections === 'h2h3h4' && at === 0
          ? [subject, child, page.say('{task}')]
          : [subject, child],
      year: null,
    }))
  })
}

/** A heading in the list's style. */
function printHeadingOf(page: Page, name: string, depth: number, index: number): void {
  const { out, style, dice } = page
  const first = style.sections === 'h1' ? 1 : style.sections === 'h3' ? 3 : 2
  const level = Math.min(first + depth, 6)
  out.gap()
  if (style.sections === 'setext' && depth === 0)
    out.put(`${name}\n${'-'.repeat(Math.max(3, name.length))}`)
  else if (style.sections === 'htmlHeading') out.put(`<h${level}>${name}</h${level}>`)
  else if (style.sections === 'numbered') out.put(`${'#'.repeat(level)} ${index + 1}. ${name}`)
  else if (style.sections === 'emoji')
    out.put(`${'#'.repeat(level)} ${dice.pick(['📚', '🔥', ':books:', '🤖', '🧠'])} ${name}`)
  else if (style.sections === 'linked')
    out.put(`${'#'.repeat(level)} ${name} ([back to top](#contents))`)
  else out.put(`${'#'.repeat(level)} ${name}`)
  out.put(dice.chance(0.9) ? '\n\n' : '\n')
}

/** Opens a section and returns what closes it. */
function openSection(page: Page, { path }: Section, before: string[], index: number): string {
  const { out, style, dice } = page
  const isList = items.has(style.container)
  const name = path.at(-1)!
  if (style.sections === 'boldLabel' && (isList || style.container.endsWith('able'))) {
    out.gap()
    out.put(dice.chance(0.8) ? `**${name}**\n\n` : `**${name}:**\n\n`)
    return ''
  }
  if (style.sections === 'details' && style.container !== 'details') {
    out.gap()
    out.put(`<details${dice.chance(0.5) ? ' open' : ''}>\n<summary>${name}</summary>\n\n`)
    return '\n</details>\n\n'
  }
  if (style.sections === 'group' && isList && style.container !== 'number') {
    const sign = style.container === 'star' ? '*' : '-'
    out.put(`${sign} ${dice.chance(0.3) ? `**${name}**` : name}\n`)
    out.indent = '  '
    return ''
  }
  path.forEach((part, depth) => {
    if (part !== before[depth] || depth === path.length - 1)
      printHeadingOf(page, part, depth, index)
  })
  return ''
}

function printEntry(page: Page, facts: Facts, section: Section): void {
  const { out, style } = page
  const level = Math.min(
    (style.sections === 'h1' ? 2 : 3) + section.path.length - 1 + (style.sections === 'h3' ? 1 : 0),
    6,
  )
  const printers: Partial<Record<typeof style.container, () => void>> = {
    nested: () => printNested(page, facts),
    paragraph: () => printParagraph(page, facts),
    quote: () => printParagraph(page, facts),
    wideNumber: () => printParagraph(page, facts),
    breaks: () => printBreaks(page, facts),
    lines: () => printOneOfLines(page, facts),
    heading: () => printHeading(page, facts, level),
    details: () => printDetails(page, facts),
    boldList: () => printBoldList(page, facts),
    rawHtml: () => printRaw(page, facts),
    linkOverBullets: () => printLinkOverBullets(page, facts),
  }
  if (style.container === 'family') return printFamily(page, facts, section.path)
  out.entry(facts.truth, printers[style.container] ?? (() => printItem(page, facts)))
  if (style.container === 'loose' || (items.has(style.container) && style.blank === 'loose'))
    out.gap()
}

function printEntries(page: Page, section: Section, count: number, index: number): void {
  const { out, style, dice } = page
  if (style.container === 'table') return printTable(page, section.path, section.year, count)
  if (style.container === 'htmlTable')
    return printHtmlTable(page, section.path, section.year, count)
  const isOfConcepts = style.concepts === 'one' && index === 1 && items.has(style.container)
  if (style.container === 'rawHtml') out.line('<p>')
  for (let left = count; left > 0; left--) {
    page.number++
    page.mix()
    if (isOfConcepts) printConcept(page, section)
    else printEntry(page, makeFacts(page, section.path, section.year), section)
    if (dice.chance(0.08)) printStray(page, items.has(style.container))
  }
  page.style = style
  if (style.container === 'rawHtml') out.line('</p>')
  if (style.container === 'lines') out.text = out.text.trimEnd().replace(/(?:\\|<br ?\/?>)$/u, '')
}

/** A topic in bold or plain words followed by a sentence, without a link. */
function printConcept(page: Page, section: Section): void {
  const isColon = page.number % 5 > 0 || page.style.title === 'bold'
  const title = page.style.titleCase === 'upper' ? 'italic' : 'bold'
  const note = page.style.note === 'dash' ? 'dash' : 'colon'
  page.style = { ...page.style, ...conceptStyle, title, note, titleEnd: isColon ? '' : '.' }
  const facts = makeFacts(page, section.path, section.year)
  if (page.dice.chance(0.5)) facts.note = page.say(page.dice.pick(['{remark}', '{sentence}']))
  if (page.dice.chance(0.7))
    facts.title = facts.truth.title = page.say(page.dice.pick(['{Subject}', '{Task}', '{Way}']))
  printEntry(page, facts, section)
}

/** Prints a whole list. */
export function printDocument(page: Page): void {
  const { out, style, dice } = page
  const sections = sectionsOf(page)
  printBeginning(
    page,
    sections.map(({ path }) => path),
  )
  const keepsCount = dice.chance(0.3) && style.container !== 'number'
  let before: string[] = []
  sections.forEach((section, index) => {
    if (!keepsCount) page.number = 0
    const close = openSection(page, section, before, index)
    printBetween(page, index)
    printEntries(page, section, dice.pick(style.size === 'small' ? smallSizes : sizes), index)
    if (items.has(style.container) && style.stray === 'placeholder')
      out.put(`${out.indent}${page.sign} ${dice.pick(placeholders)}\n`)
    if (style.sections !== 'group') out.gap()
    else if (style.blank === 'loose') out.gap()
    out.indent = ''
    if (close) out.put(close)
    before = section.path
  })
  printEnding(page)
  if (page.definitions.length) {
    out.gap()
    out.line(page.definitions.join('\n'))
  }
}
