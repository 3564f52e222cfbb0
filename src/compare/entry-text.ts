import { type Paper, papersOf } from '../model/list.ts'
import { SourceText } from '../model/source-text.ts'
import type { Version } from '../model/change.ts'
import { wordsOf } from './paper-keys.ts'

/** Returns what each entry of a version prints, in words, without its marker, its links' URLs and the entries in it. */
export function entryTexts({ list, text }: Version): Map<Paper, string> {
  const source = new SourceText(text, list.path)
  const entries = papersOf(list)
    .map((paper) => ({ paper, ...source.range(paper.place) }))
    .sort((a, b) => a.start - b.start)
  return new Map(
    entries.map(({ paper, start, end }, index) => [
      paper,
      printed(text.slice(start, Math.min(end, entries[index + 1]?.start ?? end))),
    ]),
  )
}

const marker = /^\s*(?:[-*+]|\d+[.)]|#+)\s+(?:\[[ xX]\]\s)?/
/** A badge says in its URL what it shows. */
const image = /!\[[^\]]*\]\(([^)\s]*)[^)]*\)/g
const linkTarget = /\]\([^()]*(?:\([^()]*\)[^()]*)*\)|\]\[[^\]]*\]|<[^<>]*>/g

const printed = (text: string): string =>
  wordsOf(text.replace(marker, '').replace(image, ' $1 ').replace(linkTarget, '] '))

/** Returns the words between those that two texts start and end with alike. */
export function distinctWords(before: string, after: string): [was: string, is: string] {
  const [was, is] = [before.split(' '), after.split(' ')]
  const most = Math.min(was.length, is.length)
  let head = 0
  while (head < most && was[head] === is[head]) head++
  let tail = 0
  while (tail < most - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++
  const between = (words: string[]): string => words.slice(head, words.length - tail).join(' ')
  return [between(was), between(is)]
}
