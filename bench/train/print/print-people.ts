import type { Facts, Page, Person } from './page.ts'
import type { Style } from '../dimensions.ts'

const initials = ({ given }: Person, dot: string): string =>
  given
    .split(/[ -]/u)
    .filter(Boolean)
    .map((part) => part.charAt(0) + dot)
    .join(dot ? ' ' : '')

const full = (person: Person): string => [person.given, person.family].filter(Boolean).join(' ')
const isForeign = (people: Person[]): boolean => !people[0]!.isNative

function short(person: Person): string {
  return person.isNative ? person.family : `${initials(person, '.')} ${person.family}`
}
function lastFirst(person: Person, dot: string): string {
  if (person.isNative) return person.family
  return dot
    ? `${person.family}, ${initials(person, dot)}`
    : `${person.family} ${initials(person, '')}`
}
const others = (page: Page): string =>
  page.dice.pick(['et al.', 'et al.', 'et al.', 'et al', 'et. al.', 'and others'])
const withAnd = (names: string[], and: string): string =>
  names.length < 2
    ? names[0]!
    : `${names.slice(0, -1).join(', ')}${names.length > 2 && and !== ' & ' ? ',' : ''}${and}${names.at(-1)!}`

function nativeText(page: Page, people: Person[], form: Style['authors']): string {
  const and = page.dice.pick(['、', ', ', '，', ' '] as const)
  const etal = { zh: '等', ja: 'ら', ko: ' 외', ru: ' и др.', en: ' et al.' }[page.language]
  const names = people.map(full)
  if (/etal/iu.test(form) && names.length > 1) return names[0]! + etal
  return names.join(
    page.language === 'zh' ? and : page.language === 'ja' ? page.dice.pick(['、', ', ']) : ', ',
  )
}

/** Prints the names, and records in the truth which ones were printed. */
export function peopleText(
  page: Page,
  facts: Facts,
  form: Style['authors'] = page.style.authors,
): string {
  const { people, truth } = facts
  if (!isForeign(people)) {
    truth.authors = people.map(full)
    return nativeText(page, people, form)
  }
  const keep = (names: string[]): string[] => (truth.authors = names)
  switch (form) {
    case 'full':
      return keep(people.map(full)).join(', ')
    case 'fewFull':
      return keep(people.slice(0, 2).map(full)).join(', ')
    case 'etal': {
      const names = keep(people.slice(0, page.dice.whole(1, 3)).map(full))
      return names.length < people.length
        ? `${names.join(', ')}${page.dice.pick([', ', ' '])}${others(page)}`
        : names.join(', ')
    }
    case 'firstEtal':
      return `${keep([full(people[0]!)])[0]} ${others(page)}`
    case 'lastEtal':
      return people.length === 2
        ? keep(people.map(({ family }) => family)).join(page.dice.pick([' and ', ' & ']))
        : `${keep([people[0]!.family])[0]} ${others(page)}`
    case 'initials':
      return keep(people.map(short)).join(', ')
    case 'initialsBehind':
      return keep(people.map((each) => lastFirst(each, ''))).join(', ')
    case 'lastFirst':
      return keep(people.map((each) => lastFirst(each, '.'))).join(page.dice.pick([', ', '; ']))
    case 'lastFirstAnd':
      return withAnd(
        keep(people.map((each) => lastFirst(each, '.'))),
        page.dice.pick([' and ', ', and ', ' & ']),
      ).replace(/,, and/u, ', and')
    case 'lastFull': {
      const [first, ...rest] = people
      const names = keep([
        first!.given ? `${first!.family}, ${first!.given}` : first!.family,
        ...rest.map(full),
      ])
      return names.length > 3
        ? `${names[0]}, et al`
        : withAnd(names, ', and ').replace(/,, and/u, ', and')
    }
    case 'lastFirstEtal': {
      const [first] = people
      return `${keep([first!.given ? `${first!.family}, ${first!.given}` : first!.family])[0]} ${others(page)}`
    }
    case 'surnames':
      return withAnd(
        keep(people.map(({ family }) => family)),
        page.dice.pick([' and ', ', and ', ' & ', ', ']),
      ).replace(/,, and/u, ', and')
    case 'lastGivenAnd': {
      const few = people.slice(0, 3)
      const names = keep(few.map((each) => `${each.family}, ${each.given}`.replace(/, $/u, '')))
      return withAnd(names, page.dice.pick([' & ', ' and ', ', and ']))
    }
    case 'first':
      return keep([full(people[0]!)])[0]!
    case 'surname':
      return keep([people[0]!.family])[0]!
    case 'semicolon':
      return keep(people.map(full)).join('; ')
    case 'and':
      return withAnd(keep(people.map(page.dice.chance(0.3) ? short : full)), ' and ')
    case 'ampersand':
      return withAnd(keep(people.map(full)), ' & ')
    case 'handle':
      return keep([
        people[0]!.given.charAt(0).toLowerCase() +
          people[0]!.family.toLowerCase().replace(/[^a-z]/gu, ''),
      ])[0]!
  }
}

function linkedPeople(page: Page, facts: Facts): void {
  facts.truth.authors = facts.people.map(full)
  facts.people.forEach((person, index) =>
    page.out.put(`${index ? ', ' : ''}[${full(person)}](${page.addresses.page()})`),
  )
}
function linkedHandle(page: Page, facts: Facts): void {
  const [first] = facts.people
  const handle = `@${first!.family.toLowerCase().replace(/[^\p{L}]/gu, '')}${page.dice.pick(['', '', '1', '-dev', '_'])}`
  facts.truth.authors = [handle]
  page.out.mark('A', `[${handle}](${page.addresses.code()})`)
}
/** `*By [@someone](u)*`, `by [Jane Doe](u)`: the author of an entry. */
function byPerson(page: Page, facts: Facts, form: 'byHandle' | 'byLinked'): void {
  const { out, dice } = page
  const mark = dice.pick(['*', '', '', '_'])
  out.put(`${mark}${dice.pick(['By ', 'by ', 'by ', 'Created by ', 'Made by '])}`)
  if (form === 'byHandle') linkedHandle(page, facts)
  else
    out.mark('A', () => {
      facts.truth.authors = facts.people.slice(0, 1).map(full)
      out.put(`[${facts.truth.authors[0]}](${page.addresses.page()})`)
    })
  out.put(mark)
}
function raisedPeople(page: Page, facts: Facts): void {
  facts.truth.authors = facts.people.map(full)
  facts.people.forEach((person, index) => {
    const mark = page.dice.pick([
      '<sup>1</sup>',
      '<sup>2</sup>',
      '<sup>1,2</sup>',
      '\\*',
      '<sup>*</sup>',
      '†',
      '',
    ])
    page.out.put(`${index ? ', ' : ''}${full(person)}${mark}`)
  })
}

/** Some names in bold, or each family name: `Jane **Doe**`. */
function boldPeople(page: Page, facts: Facts, form: 'boldOne' | 'boldFamily'): void {
  const { people, truth } = facts
  const names = (truth.authors = people.map(full))
  const chosen = page.dice.whole(0, people.length - 1)
  const written = people.map((person, index) =>
    form === 'boldOne'
      ? index === chosen
        ? `**${full(person)}**`
        : full(person)
      : isForeign(people) && person.given
        ? `${person.given} **${person.family}**`
        : names[index]!,
  )
  page.out.mark('A', written.join(', '))
}

const wraps: Partial<Record<Style['authorsMark'], readonly [string, string]>> = {
  italic: ['*', '*'],
  paren: ['(', ')'],
  by: ['by ', ''],
  commaBy: ['by ', ''],
  underscored: ['_', '_'],
  bold: ['**', '**'],
  bracket: ['[', ']'],
  star: ['*', '.*'],
  small: ['<sub>', '</sub>'],
}

/** People in the list's style. A field with its own cue needs no second one. */
export function printPeople(page: Page, facts: Facts, isCued = false): void {
  const { out, style } = page
  const form = isCued && /label|^by$/iu.test(style.authorsMark) ? 'plain' : style.authorsMark
  if (form === 'linked') return out.mark('A', () => linkedPeople(page, facts))
  if (form === 'byHandle' || form === 'byLinked') return byPerson(page, facts, form)
  if (form === 'linkedHandle') return linkedHandle(page, facts)
  if (form === 'boldOne' || form === 'boldFamily') return boldPeople(page, facts, form)
  if (form === 'sup') return out.mark('A', () => raisedPeople(page, facts))
  const colon = page.isDense ? '：' : ': '
  if (form === 'label') out.put(`${page.cue('authors')}${colon}`)
  if (form === 'boldLabel') out.put(`**${page.cue('authors')}**${colon}`)
  const [left, right] = wraps[form] ?? ['', '']
  out.around(left, () => out.mark('A', peopleText(page, facts)), right)
}
