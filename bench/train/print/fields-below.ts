import type { Facts, Page } from './page.ts'
import { printLinks } from './print-links.ts'
import { markTopic } from './print-marks.ts'
import { markNote } from './print-note.ts'
import { printOrgs } from './print-orgs.ts'
import { printPeople } from './print-people.ts'
import { printDate, printVenue } from './print-venue.ts'
import type { Cue } from '../material/cues.ts'

const cueOf: Record<string, Cue> = {
  A: 'authors',
  V: 'venue',
  D: 'date',
  O: 'orgs',
  G: 'tags',
  N: 'note',
  L: 'links',
}
const pictures: Record<string, string> = {
  A: '👥',
  V: '📑',
  D: '📅',
  O: '🏛️',
  G: '🔑',
  N: '📖',
  L: '🔗',
}

/** Whether an entry has a value for a field. */
const isThere = (page: Page, facts: Facts, field: string): boolean =>
  field === 'L' ? facts.links.length > 0 : page.has()

/** The cue before a field, if this list uses one. */
function printCue(page: Page, field: string): boolean {
  const { out, style, dice } = page
  const { fields } = style
  const isCued =
    fields !== 'plain' &&
    !(fields === 'mixed' && (field === 'L' || field === 'A' || dice.chance(0.4)))
  if (!isCued) return false
  const colon = page.isDense && dice.chance(0.8) ? '：' : ': '
  const word = page.cue(cueOf[field]!)
  if (fields === 'boldLabelled')
    out.put(dice.chance(0.5) ? `**${word}**${colon}` : `**${word}${colon.trim()}** `)
  else if (fields === 'emojiLabelled') out.put(`${pictures[field]} ${word}${colon}`)
  else out.put(word + colon)
  return true
}

function printTopics(page: Page, facts: Facts): void {
  const between = page.isDense ? page.dice.pick(['、', '，']) : page.dice.pick([', ', '; ', ' / '])
  facts.truth.tags.push(...facts.topics)
  page.out.mark('G', facts.topics.join(between))
}

/** A field on a line or in a cell of its own. */
export function printField(page: Page, facts: Facts, field: string): void {
  const { out, dice } = page
  if (field === 'K') {
    const { name, value } = page.property
    const isBold = page.style.fields === 'boldLabelled'
    return out.put(`${isBold ? `**${name}**` : name}${page.isDense ? '：' : ': '}${value}`)
  }
  if (field === 'G') {
    if (!printCue(page, field))
      return dice.chance(0.5)
        ? markTopic(page, facts, `#${facts.topics[0]!.replaceAll(' ', '')}`)
        : out.around('`', () => markTopic(page, facts, facts.topics[0]!), '`')
    return printTopics(page, facts)
  }
  const isCued = printCue(page, field)
  if (field === 'A') printPeople(page, facts, isCued)
  if (field === 'V') printVenue(page, facts, isCued)
  if (field === 'D') printDate(page, facts, isCued)
  if (field === 'O')
    printOrgs(page, facts, isCued ? 'plain' : page.dice.pick(['plain', 'plain', '*O*', '**O**']))
  if (field === 'L') printLinks(page, facts)
  if (field === 'N') markNote(page, facts)
  if (isCued && field !== 'L' && field !== 'N' && dice.chance(0.05)) out.put('.')
}

/** Each link as an item `Code: https://…`, as in lists of links below a title. */
function printLinkItems(page: Page, facts: Facts, lead: string): void {
  const { out, dice, style } = page
  const colon = page.isDense ? '：' : ': '
  const isBare =
    /bare|x：u|x: |addressOnly|\[x\]: u|icon|badge/u.test(style.labels) || dice.chance(0.1)
  for (const link of facts.links) {
    out.put(lead)
    if (link.url !== facts.url) facts.truth.links.push({ label: link.label, url: link.url })
    if (isBare)
      out.mark(
        'L',
        `${link.label}${colon}${style.labels === 'bareAngle' ? `<${link.url}>` : link.url}`,
      )
    else if (style.fields === 'boldLabelled')
      out.mark('L', `**${link.label}**${colon}[${page.cue('links').toLowerCase()}](${link.url})`)
    else out.mark('L', `[${link.label}](${link.url})`)
  }
  if (dice.chance(0.06))
    out.put(`${lead}${page.labels[1]}${colon}${dice.pick(['None', 'TBD', 'N/A', '-'])}`)
}

/** Nested bullets below an entry, with one or two fields each. */
export function printItems(
  page: Page,
  facts: Facts,
  isLinkList: boolean,
  order: string = page.style.fieldOrder,
): void {
  const { out, style, dice } = page
  const marker =
    style.container === 'star' || (style.container === 'nested' && style.blank === 'loose')
      ? '*'
      : '-'
  const lead = `\n${out.indent}${marker} `
  const groups = order.match(/[A-Z]/gu) ?? []
  const needsLinks = !order.includes('L') && !page.isTitleLinked
  let isJoined = false
  for (const group of needsLinks ? [...groups, 'L'] : groups) {
    const field = group.charAt(0)
    if (!isThere(page, facts, field)) continue
    if (field === 'L' && isLinkList) {
      printLinkItems(page, facts, lead)
      continue
    }
    out.put(isJoined && style.fields === 'plain' ? (/[.*]$/u.test(out.text) ? ' ' : '. ') : lead)
    printField(page, facts, field)
    isJoined = field === 'A' && /V/u.test(order) && dice.chance(0.3)
  }
}

/** A paragraph of the item for each field. */
export function printParagraphs(page: Page, facts: Facts, order: string): void {
  for (const field of order.match(/[A-Z]/gu) ?? []) {
    if (!isThere(page, facts, field)) continue
    page.out.put(`\n\n${page.out.indent}`)
    printField(page, facts, field)
  }
}

/** Lines or paragraphs below a title; `end` terminates each. */
export function printLines(page: Page, facts: Facts, order: string, end: string): void {
  const { out } = page
  const all = page.isTitleLinked || order.includes('L') ? order : `${order}L`
  for (const field of all) {
    if (field === '+' || !isThere(page, facts, field)) continue
    // Maker and topics share a line.
    const isBeside = field === 'G' && all.includes('OG') && facts.truth.orgs.length > 0
    out.put(isBeside ? page.dice.pick([' • ', ' · ', ' | ', ' ']) : end)
    printField(page, facts, field)
  }
}
