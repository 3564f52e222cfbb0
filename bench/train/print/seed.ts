import type { Facts, Page } from './page.ts'
import { markNote } from './print-note.ts'
import { markOrgs } from './print-orgs.ts'
import { markTopic } from './print-marks.ts'
import { printLinks } from './print-links.ts'
import { markVenue, venueWords } from './print-venue.ts'

/** The parentheses before an entry's links: mostly organisations, or topics, or venues. */
function printHead(page: Page, facts: Facts): void {
  const { out, dice } = page
  if (!dice.chance(0.6)) return
  out.put('(')
  const topics = page.number % 7 === 3 || (page.style.tags.includes('G)') && dice.chance(0.6))
  if (topics) markTopic(page, facts, facts.topics[0]!)
  else if (dice.chance(0.06)) markVenue(page, facts, venueWords(page, facts, 'V Y'))
  else markOrgs(page, facts)
  out.put(dice.chance(0.75) ? ') ' : ')')
}

/** Words before a colon in the note: organisations, the name again, or a headline. */
function printNoteHead(page: Page, facts: Facts): void {
  const { out, dice } = page
  const colon = dice.pick(['：', '：', '：', ': ', ':', ' : '])
  const kind = dice.pick(['none', 'none', 'none', 'orgs', 'orgs', 'name', 'headline'] as const)
  if (kind === 'orgs' && !facts.truth.orgs.length) {
    markOrgs(page, facts)
    out.put(colon)
    return
  }
  const isEnglish = page.language === 'en'
  const headline = isEnglish
    ? page.say(
        dice.pick(['New in {mass}', 'Key idea', 'Step {digit}', '{Way}', 'Tips for {task}']),
        'en',
      )
    : page.say(
        dice.pick([
          '{task}新思路',
          'AI新突破',
          '{mass}篇',
          '方法',
          '{name}技术路线',
          '{number}大技巧',
          '{name}-RoC',
          '要点',
        ]),
      )
  if (kind === 'name') facts.note = `${facts.name}${colon}${facts.note}`
  if (kind === 'headline') facts.note = `${headline}${colon}${facts.note}`
}

/**
 * `(Org) [Title](u)(Org：note)(Venue)`: adjacent parentheses, common in handwritten reading lists.
 */
export function printSeed(page: Page, facts: Facts): void {
  const { out, dice } = page
  const touch = dice.chance(0.85) ? '' : ' '
  if (facts.url === null) facts.url = page.addresses.paper()
  facts.truth.url = facts.url
  printHead(page, facts)
  out.around('[', () => out.mark('T', facts.title), `](${facts.url})`)
  if (page.has()) {
    const [left, right] = dice.chance(0.85) ? ['(', ')'] : ['（', '）']
    out.put(touch + left)
    printNoteHead(page, facts)
    markNote(page, facts)
    out.put(right)
  }
  if (!facts.truth.venue && dice.chance(0.4))
    out.around(
      `${touch}(`,
      () =>
        markVenue(
          page,
          facts,
          venueWords(
            page,
            facts,
            dice.pick(['V Y', 'VY', 'V Y Oral', "V'y"]).replace('Oral', 'Oral'),
          ),
        ),
      ')',
    )
  if (page.isTitleLinked && dice.chance(0.08) && facts.links.length) {
    out.put(' ')
    printLinks(page, facts)
  }
}
