import { isIcon } from '../field/labels.ts'
import { readTitle } from '../field/title.ts'
import { joined, wordsOf, type Line, type Span } from '../line.ts'
import { rangeOf, type Located } from '../located.ts'
import { slice, trim } from '../slice.ts'
import type { Draft } from './draft.ts'
import { linkOf } from './links-of-run.ts'
import { closedLine, type Run } from './runs.ts'

/** What ends a title but is no part of it; before a venue, `Title in *Venue*`, a preposition too. */
const endOfTitle = /[.。]\s*$/
const endBeforeVenue = /(?:[.。]|\s(?:in|at))\s*$/

/** The title in the runs of a title, and the link if it contains one. */
export function titleOf(
  titles: Run[],
  lineOf: (run: Run) => Line,
  isBeforeVenue: boolean,
): { title: Located<string>; link: Span | null } {
  const atoms = titles.flatMap((run) => run.atoms)
  const named = atoms.filter(
    ({ kind, text }) => kind !== 'image' && /[\p{L}\p{N}]/u.test(text) && !isIcon(text),
  )
  const link = named.flatMap(linkOf).find(({ isBadge }) => !isBadge) ?? null
  if (link && named.length === 1 && named[0]?.kind === 'link') {
    const { start, end } = link.words ?? link
    const { length } = link.words ? idOf(link.text) : ''
    return {
      title: { value: readTitle(link.text.slice(length)), start: start + length, end },
      link,
    }
  }
  const whole = joined(titles.map((run) => closedLine(lineOf(run), run)))
  const ending = isBeforeVenue ? endBeforeVenue : endOfTitle
  const length = whole.shape.replace(ending, '').length
  const line = trim(slice(whole, idOf(whole.shape).length, length))
  const { start, end } = rangeOf(line) ?? { start: 0, end: 0 }
  return { title: { value: readTitle(wordsOf(line)), start, end }, link }
}

/** `1801.01234 Lists at Work`: the arXiv id before a title. */
const idOf = (text: string): string => /^\d{4}\.\d{4,5}(?:v\d)?\s+(?=\p{L})/u.exec(text)?.[0] ?? ''

/** The maximum length of a work's short name, in characters. */
const maxNameLength = 24

/** Splits a title that is a short bold name and more words; null for other titles. */
export function headOf({ atoms }: Run, line: Line): Draft['head'] {
  const [name, next] = atoms
  const last = atoms.at(-1)
  if (!name || !next || !last || name.look !== 'strong' || next.look === 'strong') return null
  const isName = name.text.length <= maxNameLength && name.text.split(/\s+/).length <= 2
  return isName && next.separator === '_'
    ? {
        name: { value: name.text, start: name.start, end: name.end },
        words: trim(slice(line, next.from, last.to)),
      }
    : null
}
