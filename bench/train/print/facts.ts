import {
  chineseFamilies,
  chineseGiven,
  familyNames,
  givenNames,
  japanesePeople,
  koreanPeople,
  russianPeople,
} from '../material/names.ts'
import { makeNote } from './notes.ts'
import type { Facts, Link, Page, Person } from './page.ts'
import { makeTitle } from './titles.ts'

function makePerson(page: Page, language: Page['language']): Person {
  const { dice } = page
  const native = (family: string): Person => ({ given: '', family, isNative: true })
  if (language === 'zh') return native(dice.pick(chineseFamilies) + dice.pick(chineseGiven))
  if (language === 'ja') return native(dice.pick(japanesePeople))
  if (language === 'ko') return native(dice.pick(koreanPeople))
  if (language === 'ru') return native(dice.pick(russianPeople))
  const middle = dice.chance(0.12) ? ` ${dice.pick([...'ABCDEFGHJKLMPRSTW'])}.` : ''
  return { given: dice.pick(givenNames) + middle, family: dice.pick(familyNames), isNative: false }
}

function makePeople(page: Page, language: Page['language']): Person[] {
  const count = page.dice.pick([1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 9])
  const own = page.dice.chance(0.75) ? language : 'en'
  return Array.from({ length: count }, () => makePerson(page, own))
}

function makeOrgs(page: Page): string[] {
  const most = { one: 1, some: 2, many: 4 }[page.style.orgCount]
  return page.dice.some(page.pools.orgs, page.dice.whole(1, most))
}

/** The links of an entry except the title's. The paper's comes first if the title has none. */
function makeLinks(page: Page): Link[] {
  const { dice, labels, style } = page
  const isFree = style.kind === 'tools' || style.kind === 'articles'
  const kinds = page.isTitleLinked && (isFree || dice.chance(0.8)) ? [] : [0]
  for (let kind = 1; kind < labels.length; kind++)
    if (page.has() && dice.chance(kind === 1 ? 0.7 : 0.25)) kinds.push(kind)
  return kinds.map((kind) => ({ label: labels[kind]!, url: page.addresses.other(kind), kind }))
}

/** Invents an entry for a section. */
export function makeFacts(page: Page, section: string[], sectionYear: number | null): Facts {
  const { dice, style } = page
  const { title, name, language } = makeTitle(page)
  const lacking = { all: 0, few: 0.3, most: 0.7, none: 1 }[style.addresses]
  const lacksAddress = lacking > 0 && dice.chance(lacking)
  const links = lacksAddress ? [] : makeLinks(page)
  const tool = style.kind === 'tools' && dice.chance(0.7)
  const first = tool ? page.addresses.code() : page.addresses.paper()
  const url = lacksAddress ? null : page.isTitleLinked ? first : links[0]!.url
  const truth = {
    section,
    title,
    url,
    authors: [],
    orgs: [],
    venue: null,
    year: null,
    note: null,
    tags: [],
    links: [],
  }
  return {
    title,
    name,
    url,
    links,
    truth,
    people: makePeople(page, language),
    orgs: makeOrgs(page),
    meeting: dice.pick(page.pools.meetings),
    year:
      sectionYear ??
      dice.pick([
        2025, 2024, 2024, 2023, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2013, 2010,
        2004, 1998, 1987,
      ]),
    month: dice.whole(1, 12),
    day: dice.whole(1, 28),
    note: makeNote(page, name),
    topics: dice.some(page.pools.topics, dice.whole(1, 3)),
  }
}
