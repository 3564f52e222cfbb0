import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entryKinds, type EntryKind } from '../src/model/entry-kind.ts'
import { languages } from '../src/model/messages/languages.ts'
import { messagesFor } from '../src/model/messages/messages-for.ts'

/** What functions are called with, by key; else numbers. */
const values: Record<string, unknown[]> = {
  count: [12, 'tools'],
  lists: ['tools'],
  search: [12, 'tools'],
  take: [12, 'tools'],
}

/** Every word of a language by its key. */
function wordsOf(messages: object, path = ''): [key: string, words: string][] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) => {
    const key = path + name
    if (typeof value === 'function')
      return [[key, (value as (...values: unknown[]) => string)(...(values[key] ?? [12, 345]))]]
    return typeof value === 'string' ? [[key, value]] : wordsOf(value as object, `${key}.`)
  })
}

const english = wordsOf(languages.en ?? {})
/** What these formats are called in all languages. */
const names = /^forms\.(bibtex|ris|csl|csv|markdown)$/

describe.each(Object.keys(languages).filter((lang) => lang !== 'en'))('%s', (lang) => {
  const words = new Map(wordsOf(languages[lang] ?? {}))

  test('has every word, and no others', () =>
    expect([...words.keys()].sort()).toEqual(english.map(([key]) => key).sort()))

  test('leaves nothing in English', () =>
    expect(english.filter(([key, text]) => words.get(key) === text && !names.test(key))).toEqual(
      [],
    ))

  test('names every kind of entries', () => {
    const { count, lists, search } = languages[lang] ?? messagesFor('en').messages
    for (const say of [
      (kind: EntryKind) => count(5, kind),
      lists,
      (kind: EntryKind) => search(5, kind),
    ])
      expect(new Set(entryKinds.map(say)).size).toBe(entryKinds.length)
  })

  test('says papers only where it counts them or names their lists', () => {
    const paper = /\bpapers?\b|论文|論文|논문|стат(?:ь|ей)/iu
    expect([...words].filter(([key, text]) => !(key in values) && paper.test(text))).toEqual([])
  })

  test('fills in what English does', () => {
    const places = (text = ''): string[] => (text.match(/\{\w+\}|\d+/g) ?? []).sort()
    for (const [key, text] of english)
      expect([key, places(words.get(key))]).toEqual([key, places(text)])
  })
})

test('Russian counts', () => {
  const papers = [1, 2, 5, 11, 21, 104].map((n) => languages.ru?.count(n, 'papers'))
  expect(papers).toEqual([
    '1 статья',
    '2 статьи',
    '5 статей',
    '11 статей',
    '21 статья',
    '104 статьи',
  ])
  expect([1, 21, 22].map((n) => languages.ru?.search(n, 'papers'))).toEqual([
    'Найти среди 1 статьи',
    'Найти среди 21 статьи',
    'Найти среди 22 статей',
  ])
})

test('what runs before the first paint knows the same languages', () => {
  const boot = readFileSync(join(import.meta.dirname, '../src/client/boot.ts'), 'utf8')
  const [, list = ''] = /\^\((.*?)\)/.exec(boot) ?? []
  expect(list.split('|')).toEqual(Object.keys(languages).sort())
})

test.each([
  ['en-GB', 'en-GB'],
  ['zh-Hant', 'zh'],
  ['zh-CN', 'zh-CN'],
  ['he', 'en'],
])('the interface for %s is in %s', (lang, own) => expect(messagesFor(lang).lang).toBe(own))
