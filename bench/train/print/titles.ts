import type { Page } from './page.ts'

/** Citation styles with titles in sentence case. */
const citations = new Set<string>(['apa', 'vancouver', 'ieee', 'gbt', 'acs', 'chicago'])

const smallWords = new Set(
  'a an the of in on for and or with to from via by under at is are as vs. into be'.split(' '),
)
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const isOwn = (word: string): boolean => /\p{Lu}/u.test(word.slice(1))

function titleCase(text: string): string {
  const cased = text.split(' ').map((word, index, all) => {
    const opens = index === 0 || /[:?.,]$/u.test(all[index - 1]!)
    if (isOwn(word) || (!opens && smallWords.has(word))) return word
    return word.split('-').map(capital).join('-')
  })
  return cased.join(' ')
}

/** A title in the list's letter case. */
function inCase(page: Page, text: string): string {
  const isCitation = citations.has(page.style.order) && page.dice.chance(0.5)
  const wanted = isCitation ? 'sentence' : page.style.titleCase
  const chosen =
    wanted === 'mixed' ? page.dice.pick(['title', 'title', 'sentence', 'lower'] as const) : wanted
  switch (chosen) {
    case 'title':
      return titleCase(text)
    case 'lower':
      return text
    case 'upper':
      return page.dice.chance(0.85) ? text.toUpperCase() : titleCase(text)
    case 'sentence': {
      const colon = page.dice.chance(0.5)
        ? text.replace(/: (\p{Ll})/u, (_, letter: string) => `: ${letter.toUpperCase()}`)
        : text
      return capital(colon)
    }
  }
}

/** The language of an entry's title. */
function languageOf(page: Page): Page['language'] {
  const { titleLanguage } = page.style
  if (titleLanguage === 'own') return page.language
  return titleLanguage === 'english' || page.dice.chance(0.5) ? 'en' : page.language
}

/** Titles of one to three words. */
function shortTitle(page: Page, language: Page['language'], name: string): string {
  if (language !== 'en') return page.say(page.dice.pick(['{task}', '{thing}', '{way}']), language)
  const patterns = ['{mass}', '{kind} {item}', '{task}', '{thing}', '{way}', 'the {mass}', '{stem}']
  return page.dice.chance(0.15) ? name : inCase(page, page.say(page.dice.pick(patterns), language))
}

function paperTitle(page: Page, language: Page['language'], name: string): string {
  const { titleShape } = page.style
  if (titleShape === 'name' && page.dice.chance(0.5))
    return page.dice.chance(0.25)
      ? `${name} ${page.dice.pick(['Technical Report', 'Model Card', 'System Card', '4B', '2', 'Preview'])}`
      : name
  if (titleShape === 'short') return shortTitle(page, language, name)
  const named = { name: 0.6, short: 0, named: 0.8, mixed: 0.35, plain: 0.04 }[titleShape]
  const plain =
    language === 'en' ? inCase(page, page.say('{title}', language)) : page.say('{title}', language)
  if (!page.dice.chance(named) || plain.startsWith(name)) return plain
  const colon =
    language === 'zh' || language === 'ja'
      ? page.dice.pick(['：', '：', ': '])
      : page.dice.pick([': ', ': ', ': ', ': ', ' : ', ' - ', ' — '])
  return `${name}${colon}${plain}`
}

/** The title of an entry and its short name. */
export function makeTitle(page: Page): { title: string; name: string; language: Page['language'] } {
  const { kind } = page.style
  const name = page.say('{name}', 'en')
  const language = languageOf(page)
  if (kind === 'tools' && page.dice.chance(0.9)) {
    const tool = page.say('{tool}', 'en')
    const isBook = language !== 'en' && page.dice.chance(0.3)
    return { title: isBook ? page.say('{book}', language) : tool, name: tool, language }
  }
  if (kind === 'articles') {
    const words = page.say(page.dice.chance(0.6) ? '{article}' : '{title}', language)
    return { title: language === 'en' ? inCase(page, words) : words, name, language }
  }
  return { title: paperTitle(page, language, name).replace(/\s+/gu, ' '), name, language }
}
