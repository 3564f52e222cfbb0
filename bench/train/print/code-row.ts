import type { Facts, Page } from './page.ts'
import { printLinks } from './print-links.ts'
import { markTopic } from './print-marks.ts'
import { markNote } from './print-note.ts'
import { printTitle } from './print-title.ts'
import { markVenue } from './print-venue.ts'

type Wrap = (print: () => void) => void

/** Organisations, each with its own punctuation. */
function printEach(page: Page, facts: Facts, wrap: Wrap): void {
  // In a code span, MIT is a licence.
  const orgs = facts.orgs.filter((org) => org !== 'MIT')
  facts.truth.orgs = orgs
  orgs.forEach((org) => wrap(() => page.out.mark('O', org)))
}

/**
 * A title followed by a row of short values with the same punctuation: `` `Cited by 25` `ICLR`
 * `2022` `Apple` ``. The list keeps their order, but not every entry has all of them.
 */
export function printCodes(page: Page, facts: Facts): void {
  const { out, dice, style } = page
  const [left, right] = { code: ['`', '`'], square: ['[', ']'], lenticular: ['【', '】'] }[
    style.marks === 'own' ? 'code' : style.marks
  ] as [string, string]
  const wrap: Wrap = (print) => out.around(` ${left}`, print, right)
  const parts: Record<string, () => void> = {
    cited: () => wrap(() => out.put(`Cited by ${dice.pick(['12', '865', '1.4k', '4.1k'])}`)),
    venue: () => wrap(() => markVenue(page, facts, facts.meeting)),
    year: () => wrap(() => markVenue(page, facts, String(facts.year), null)),
    both: () => wrap(() => markVenue(page, facts, `${facts.meeting} ${facts.year}`)),
    orgs: () => printEach(page, facts, wrap),
    name: () => wrap(() => markTopic(page, facts, facts.name)),
    topic: () => wrap(() => markTopic(page, facts, facts.topics[0]!)),
  }
  const orders = [
    ['cited', 'venue', 'year', 'orgs', 'name'],
    ['both', 'orgs', 'topic'],
    ['venue', 'year', 'topic', 'orgs'],
    ['orgs', 'both'],
    ['name', 'venue', 'year', 'cited'],
  ]
  printTitle(page, facts)
  const order = orders[(style.wideNumbering.length + style.numbering.length) % orders.length]!
  for (const part of order) if (page.has()) parts[part]!()
  if (facts.links.length) {
    out.put(' ')
    printLinks(page, facts)
  }
  if (!page.has()) return
  const cue = page.cue('abstract')
  const leads = [
    ['  ***', `${cue}**: `, '*'],
    [' ', `**${cue}:** `, ''],
    [' - ', '', ''],
  ] as const
  const [open, words, close] = leads[(style.container.length + style.titleCase.length) % 3]!
  out.put(open + words)
  markNote(page, facts)
  out.put(close)
}
