import { groupBy } from '../model/collections.ts'
import { papersOf, type List, type Paper } from '../model/list.ts'
import { similarity } from '../model/similarity.ts'
import { SourceText } from '../model/source-text.ts'
import { isHeading, isTelling, keysIn, labelOf, linkOf, titleIn, wordsOf } from './entry-line.ts'
import { keysOf, ownKeys } from './own-keys.ts'

/** What is known of an entry on the way back through the versions of its list. */
export interface Trace {
  paper: Paper
  /** The line with its title in the version at hand, its newest one while it is away. */
  line: string
  /** Its present and former titles, as `wordsOf` writes them. */
  titles: Set<string>
  /** Its oldest title so far. */
  first: string
  /** Former titles as they were written. */
  former: Set<string>
  /** Its identifiers that no other paper of the list has, as `keysIn` writes them. */
  keys: Set<string>
  /** Its keys, also those that other papers have, too. */
  all: Set<string>
  /** All keys of the list's papers today. */
  taken: ReadonlySet<string>
  /** Its other lines, as they were in the version at hand. */
  lines: Set<string>
  isHeading: boolean
  /** Whether its line is, or was, about other entries, too. */
  isShared: boolean
  /** Since when the list has it for certain, in seconds since 1970; null while older versions have it. */
  came: number | null
  /** When its text last changed. */
  changed: number | null
  /** Whether older versions cannot say more. */
  isDone: boolean
}

/** Returns a trace for each entry of a list. */
export function tracesOf(list: List, text: string): Trace[] {
  const papers = papersOf(list)
  const source = new SourceText(text, list.path)
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd())
  const starts = groupBy(papers, ({ places }) => places.title.line)
  const isOwn = ownKeys(papers)
  const taken = new Set(papers.flatMap(keysOf))
  return papers.map((paper): Trace => {
    const { place, places } = paper
    const line = lines[places.title.line - 1] ?? ''
    const isShared = starts.get(places.title.line)?.length !== 1
    const title = wordsOf(paper.title)
    const titles = [title, wordsOf(source.slice(places.title))]
    const label = labelOf(line)
    if (!isShared && (title.includes(label) || label.includes(title))) titles.push(label)
    return {
      paper,
      line,
      titles: new Set(titles.filter(Boolean)),
      first: paper.title,
      former: new Set(),
      keys: new Set(keysOf(paper).filter(isOwn)),
      all: new Set(keysOf(paper)),
      taken,
      lines: new Set(
        lines.slice(place.line - 1, place.endLine).filter((each) => each && each !== line),
      ),
      isHeading: isHeading(line),
      isShared,
      came: null,
      changed: null,
      isDone: false,
    }
  })
}

/** Moves a trace to an older line. Learns titles from that line only if it has no other entry. */
export function follow(trace: Trace, past: string): void {
  const label = labelOf(past)
  const addresses = keysIn(linkOf(past))
  const isOwn =
    trace.titles.has(label) ||
    addresses.some((key) => trace.keys.has(key)) ||
    (!trace.isShared && [...trace.titles].some((title) => isLike(title, label)))
  trace.line = past
  trace.isShared ||= !isOwn
  if (trace.isShared) return
  trace.first = label === wordsOf(trace.paper.title) ? trace.paper.title : titleIn(past)
  if (!trace.titles.has(label)) trace.former.add(titleIn(past))
  if (isTelling(label)) trace.titles.add(label)
  for (const key of addresses)
    if (!trace.taken.has(key)) {
      trace.keys.add(key)
      trace.all.add(key)
    }
}

/** Whether two titles are forms of one: so similar, or one cut short, and with the same numbers. */
export const isLike = (one: string, other: string): boolean =>
  (numbersIn(one) === numbersIn(other) && similarity(one, other) >= 0.85) ||
  (isTelling(one) && isTelling(other) && (one.startsWith(other) || other.startsWith(one)))

export const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ')
