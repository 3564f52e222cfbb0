import { preprints } from '../material/venues.ts'
import { icons } from '../material/labels.ts'
import type { Facts, Link, Page } from './page.ts'
import { markVenue, venueWords } from './print-venue.ts'

/** `Doe (1968)`, `Doe, Smith (1968)`, `Doe et al., 1968`. */
function authorYear({ people, year }: Facts, form: string): string {
  const [first, second] = people.map(({ family }) => family)
  const names = people.length > 3 ? `${first} et al.` : second ? `${first}, ${second}` : first!
  const words = people.length === 2 && form !== '(Y)' ? `${first} and ${second}` : names
  return `${words}${form === '(Y)' ? ' (Y)' : form}`.replace('Y', String(year))
}

/** The text of a link: its kind, its URL, or author and year. */
function labelOf(page: Page, facts: Facts, link: Link): string {
  const { style, dice } = page
  const isPaper = link.url === facts.url
  switch (style.labelWords) {
    case 'authorYear':
      if (!isPaper) return link.label
      facts.truth.year = facts.year
      return authorYear(facts, dice.pick(['(Y)', '(Y)', ', Y', ' Y']))
    case 'single':
      return isPaper ? page.labels[0] : link.label
    case 'mixed':
      return dice.chance(0.2) ? link.label.toLowerCase() : link.label
    case 'address': {
      const id = /(\d{4}\.\d{5})/u.exec(link.url)?.[1]
      return isPaper ? (id ?? link.url.replace('https://', '').split('/')[0]!) : link.label
    }
    default:
      return link.label
  }
}

const badgeOf = (page: Page, label: string): string => {
  const form = page.dice.chance(0.8)
    ? `![${label}](${page.addresses.image()})`
    : `![](${page.addresses.image()})`
  return form
}
const patterns: Record<string, string> = {
  '[[x](u)]': '[\u0001[x](u)\u0001]',
  '([x](u))': '(\u0001[x](u)\u0001)',
  '（[x](u)）': '（\u0001[x](u)\u0001）',
  '【[x](u)】': '【\u0001[x](u)\u0001】',
  '**[x](u)**': '**\u0001[x](u)\u0001**',
  '*[x](u)*': '*\u0001[x](u)\u0001*',
  '<kbd>': '<kbd>\u0001[x](u)\u0001</kbd>',
  bare: 'x: u',
  bareAngle: 'x: <u>',
  'x：u': 'x：u',
  'x: [u](u)': 'x: [u](u)',
  addressOnly: 'u',
  '<a>': '<a href="u">x</a>',
  iconWord: '[i x](u)',
  icon: '[i](u)',
  '[x]: u': '[x] u',
  imageLink: '[<img src="s" alt="x" height="16">](u)',
}

function patternOf(page: Page, form: string): string {
  if (page.isCell && /bare|x：u|\[x\]: u|x: \[u\]/u.test(form)) return '[x](u)'
  return patterns[form] ?? (/^\W*x\W/u.test(form) ? form : '[x](u)')
}

function printOne(page: Page, facts: Facts, link: Link, form: string): void {
  const { out } = page
  const label = labelOf(page, facts, link)
  if (link.url !== facts.url) facts.truth.links.push({ label, url: link.url })
  if (form === 'badge') return out.mark('L', `[${badgeOf(page, label)}](${link.url})`)
  if (form === '[x][r]') {
    const name = `${page.language}${page.definitions.length + 1}`
    page.definitions.push(`[${name}]: ${link.url}`)
    return out.mark('L', `[${label}][${name}]`)
  }
  const values: Record<string, string> = {
    x: label,
    u: link.url,
    i: icons[link.kind % icons.length]!,
    s: page.addresses.image(),
  }
  const filled = patternOf(page, form).replace(
    /(?<![a-z])[xuis](?![a-z])/gu,
    (letter) => values[letter]!,
  )
  const [left, inner, right] = filled.includes('\u0001') ? filled.split('\u0001') : ['', filled, '']
  out.around(left!, () => out.mark('L', inner!), right!)
}

/** The paper's link, labelled with the venue. */
function printVenueLink(page: Page, facts: Facts, link: Link): void {
  const { out, style } = page
  const isPreprint = preprints.includes(facts.meeting) && page.dice.chance(0.5)
  const words = isPreprint
    ? facts.meeting
    : venueWords(page, facts, page.dice.pick(['V Y', 'VY', "V'y", 'V, Y', 'V']))
  const isDouble = style.labels.startsWith('[[')
  out.put(isDouble ? '[' : '')
  out.mark('V', () => {
    out.put('[')
    markVenue(page, facts, words)
    out.put(`](${link.url})`)
  })
  out.put(isDouble ? ']' : '')
}

/** All links in one pair of brackets. */
function printGroup(page: Page, facts: Facts, links: Link[], form: string): void {
  const [left, right] = form.startsWith('(') ? ['(', ')'] : ['[', ']']
  const between = form.includes('|') && !page.isCell ? '|' : ', '
  page.out.put(left)
  links.forEach((link, index) => {
    if (index) page.out.put(between)
    printOne(page, facts, link, '[x](u)')
  })
  page.out.put(right)
}

function betweenLinks(page: Page): string {
  const { between, labels } = page.style
  if (page.isCell) return between.includes('|') ? ' ' : between
  const isOpen = /bare|x：u|addressOnly|\[x\]: u|x: \[u\]/u.test(labels)
  if (isOpen && !/[,，、;|•]/u.test(between)) return ' , '.trim() + ' '
  return isOpen && !between.startsWith(' ') && !between.endsWith(' ') ? ` ${between} ` : between
}

/** All links of an entry in the list's style. */
export function printLinks(page: Page, facts: Facts, links: Link[] = facts.links): void {
  const { out, style } = page
  const isNamedByVenue =
    (style.venue === 'label' || style.labelWords === 'venue') && style.kind === 'papers'
  const [first, ...rest] = links
  if (!first) return
  if (isNamedByVenue && !page.isTitleLinked && first.url === facts.url && page.dice.chance(0.9)) {
    printVenueLink(page, facts, first)
    if (!rest.length) return
    out.put(' ')
    return printLinks(page, facts, rest)
  }
  if (style.labels === '(x, y)' || style.labels === '[x, y]' || style.labels === '[x|y]')
    return printGroup(page, facts, links, style.labels)
  links.forEach((link, index) => {
    if (index) out.put(betweenLinks(page))
    printOne(page, facts, link, style.labels)
  })
}
