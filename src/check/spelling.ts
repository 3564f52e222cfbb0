import type { Paper } from '../list.ts'
import { blanked } from './blanked.ts'
import type { Source } from './subject.ts'

/** A name as an entry prints it, with its offset. */
export interface Printed {
  paper: Paper
  text: string
  start: number
}

/** Where an entry prints a name in whatever case and punctuation, outside of its title and addresses; null where it does not. */
export function printedAs(name: string, paper: Paper, source: Source): Printed | null {
  const said = blanked(source.slice(paper.place))
  const at = said.indexOf(paper.title)
  const text = at < 0 ? said : said.slice(0, at) + ' '.repeat(paper.title.length) + said.slice(at + paper.title.length)
  const letters = [...name].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${letters.map(literal).join('[ .&-]?')}(?!\\p{L})`, 'giu')
  const found = [...text.matchAll(pattern)]
  // One that is right is enough: the others may be words.
  const match = found.find(([printed]) => printed === name) ?? found[0]
  return match ? { paper, text: match[0], start: source.start(paper.place) + match.index } : null
}

const literal = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
