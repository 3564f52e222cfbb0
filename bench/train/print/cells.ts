import type { Facts, Page } from './page.ts'
import { markNote } from './print-note.ts'
import { printTitle } from './print-title.ts'
import { printVenueBadge } from './print-venue.ts'

/** Badges for code and venue above a linked title and its description. */
export function printBadged(page: Page, facts: Facts): void {
  const { out, dice } = page
  const line = dice.pick(['<br>', ' <br>', '<br> '])
  const code = facts.links.find(({ url }) => url !== facts.url)
  const text = dice.pick(['Star', 'Stars', 'Code', 'GitHub'])
  if (code && dice.chance(0.7)) {
    facts.truth.links.push({ label: text, url: code.url })
    out.mark('L', `[![${text}](${page.addresses.stars()})](${code.url})`)
    out.put(dice.pick([' ', '']))
  }
  if (page.style.kind === 'papers' && page.has()) printVenueBadge(page, facts)
  if (!/\| +$/u.test(out.text)) out.put(line)
  printTitle(page, facts)
  if (!page.has()) return
  out.put(line)
  markNote(page, facts)
}

/** The paper's model in a separate column, as a link like the title's. */
export function printModel(page: Page, facts: Facts): void {
  const url = page.addresses.code()
  const label = page.dice.chance(0.7) ? facts.name : page.say('{tool}', 'en')
  facts.truth.links.push({ label, url })
  page.out.mark('L', `[${label}](${url})`)
}
