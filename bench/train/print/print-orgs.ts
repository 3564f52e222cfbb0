import { dateWords } from './date-words.ts'
import type { Facts, Page } from './page.ts'

/** The organisations of an entry as one run. */
export function markOrgs(page: Page, facts: Facts): void {
  facts.truth.orgs = facts.orgs
  page.out.mark('O', facts.orgs.join(page.pools.joiner))
}

const wraps: Record<string, readonly [string, string]> = {
  '(O)': ['(', ')'],
  '[O]': ['[', ']'],
  '*O*': ['*', '*'],
  '`O`': ['`', '`'],
  '@O': ['@', ''],
  'from O': ['from ', ''],
  '（O）': ['（', '）'],
  '【O】': ['【', '】'],
  '(from O)': ['(from ', ')'],
  '**O**': ['**', '**'],
  '(*O*)': ['(*', '*)'],
  '<O>': ['<sub>', '</sub>'],
}

/** Organisations in the list's style, or plain in a cell or after a cue. */
export function printOrgs(page: Page, facts: Facts, form: string = page.style.org): void {
  const { out } = page
  // In a code span, MIT is a licence.
  const rest = facts.orgs.filter((org) => org !== 'MIT')
  if (form === '`O`' && rest.length) facts.orgs = rest
  const [left, right] = wraps[form] ?? ['', '']
  out.around(left, () => markOrgs(page, facts), right)
  if (form !== '– O (D)') return
  facts.truth.year = facts.year
  out.around(
    ' (',
    () => out.mark('V', dateWords(facts, page.dice.pick(['(M Y)', 'Y', '(M Y)']))),
    ')',
  )
}
/** The text before organisations without brackets. */
export const orgLead: Record<string, string> = {
  ', O': ', ',
  '- O': ' - ',
  '| O': ' | ',
  '– O (D)': ' – ',
  'from O': ' ',
}
