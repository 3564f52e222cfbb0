import type { RemovedPaper, Retitled } from '../model/history.ts'
import { titleKey } from '../model/identity.ts'
import type { List, Paper } from '../model/list.ts'
import { dayOf } from './paper-dates.ts'
import { excerptOf } from './version-excerpt.ts'
import { headingsOf } from './headings.ts'
import type { ChangedLine, LineChanges } from './line-changes.ts'
import { isEntryLike, isNamed, isTelling, linkOf, titleIn, wordsOf } from './entry-line.ts'
import { SeenPapers } from './seen-papers.ts'
import { type Trace, tracesOf } from './trace.ts'

/** The number of months before the newest commit that are searched for removed papers. */
export const monthsBack = 24
/** The maximum number of removed papers to report, those removed last. */
const most = 500
/** The maximum number of removed entries to follow: each takes time at every older version. */
const mostFollowed = 2 * most
/** The maximum number of characters to parse in earlier versions, which takes up to six seconds. Older losses are left out. */
const mostRead = 600_000

/** Reads Markdown as a list. */
export type Read = (text: string) => List

/**
 * Collects the papers and titles that versions had and today's list lacks, on the way back. A line that a version lacks is a
 * removed paper if it is read as an entry and is the past of none: neither of one of today, nor of one that was removed later.
 */
export class Losses {
  /** The removed entries: to be followed as those of today are, since their own pasts are no removals. */
  readonly traces: Trace[] = []
  readonly #living: Trace[]
  readonly #since: number
  readonly #read: Read
  #left = mostRead
  /** How many former titles each living trace had when they were last looked at. */
  readonly #former = new Map<Trace, number>()
  /** The sections that have papers today, by their own titles. */
  readonly #homes: Map<string, string[]>
  readonly #days = new Map<Trace, number>()
  readonly #retitled: { trace: Trace; time: number; from: string }[] = []

  /**
   * @param living the traces of today's list
   * @param since older versions are not searched, in seconds since 1970
   */
  constructor(living: Trace[], since: number, read: Read) {
    this.#living = living
    this.#since = since
    this.#read = read
    this.#homes = new Map(living.map(({ paper: { section } }) => [section.at(-1) ?? '', section]))
  }

  /**
   * Notes what a version has and the next one lacks. Requires that the traces are at this version.
   * @param time when the next version was committed; null for the working tree
   */
  note(before: string, after: string, { added, removed }: LineChanges, time: number | null): void {
    if (!removed.length || this.#left <= 0 || (time !== null && time < this.#since)) return
    const renamed = this.#renamed()
    const gone = this.#unclaimed(removed, after)
    if (!gone.size && !renamed.length) return
    const lines = before.split(/\r\n|\r|\n/).map((line) => line.trimEnd())
    const wanted = new Set([...gone, ...renamed.map(({ line }) => line)])
    const isWanted = (at: number): boolean => wanted.has(lines[at] ?? '')
    const excerpt = excerptOf(lines, headingsOf(before), [...lines.keys()].filter(isWanted))
    const traces = this.#traces(excerpt)
    if (time !== null) this.#noteTitles(renamed, traces, time)
    const isGone = ({ line, paper }: Trace): boolean =>
      gone.has(line) && isIdentified(paper) && !isNamed(paper, after)
    const known = new SeenPapers([...this.#living, ...this.traces])
    const notes = new Set(added.map(({ text }) => noteIn(text)).filter(isTelling))
    // The same words after another title and address: it has a new name and place.
    const isLost = (trace: Trace): boolean => !known.has(trace) && !notes.has(noteIn(trace.line))
    let entries = traces.filter(isGone)
    // An excerpt may lack the lines that show that it has no entries, unless its section has entries today.
    if (!entries.every((trace) => this.#home(trace.paper) || !isLost(trace)))
      entries = this.#traces(before).filter(isGone)
    for (const each of entries.slice(0, mostFollowed - this.traces.length)) {
      const paper = { ...each.paper, section: this.#home(each.paper) ?? each.paper.section }
      const trace = { ...each, paper, taken: this.#living[0]?.taken ?? each.taken }
      this.traces.push(trace)
      if (time !== null && isLost(each)) this.#days.set(trace, time)
    }
  }

  #home({ section }: Paper): string[] | undefined {
    return this.#homes.get(section.at(-1) ?? '')
  }

  /** Returns the living traces that got another former title since the last call. */
  #renamed(): Trace[] {
    const renamed = this.#living.filter(
      (trace) => trace.former.size > (this.#former.get(trace) ?? 0),
    )
    for (const trace of renamed) this.#former.set(trace, trace.former.size)
    return renamed
  }

  #traces(text: string): Trace[] {
    this.#left -= text.length
    return tracesOf(this.#read(text), text)
  }

  /** Returns the removed lines that may be entries, no trace has in this version, and the next one does not speak of. */
  #unclaimed(removed: ChangedLine[], after: string): Set<string> {
    const present = [...this.#living, ...this.traces].filter(({ came }) => came === null)
    const claimed = new Set(present.flatMap((trace) => [trace.line, ...trace.lines]))
    const lines = removed.filter(
      ({ text }) =>
        isEntryLike(text) &&
        !claimed.has(text) &&
        !isNamed({ title: titleIn(text), link: linkOf(text) }, after),
    )
    return new Set(lines.map(({ text }) => text))
  }

  #noteTitles(renamed: Trace[], read: Trace[], time: number): void {
    for (const trace of renamed) {
      const from = read.find(({ line }) => line === trace.line)?.paper.title ?? ''
      const { title } = trace.paper
      const known = [
        title,
        ...this.#retitled.flatMap((each) => (each.trace === trace ? each.from : [])),
      ]
      // A line that had today's title among other words was only written in another way.
      const isOnlyForm = ` ${wordsOf(trace.line)} `.includes(` ${wordsOf(title)} `)
      if (from && !isOnlyForm && !known.some((each) => lettersOf(each) === lettersOf(from)))
        this.#retitled.push({ trace, time, from })
    }
  }

  /**
   * Returns the papers that were removed, the last first.
   * @param formsOf returns the anchors that a title may have had
   * @param isWhole whether all versions were seen
   */
  removed(formsOf: (title: string) => string[], isWhole: boolean): RemovedPaper[] {
    const known = new SeenPapers(this.#living)
    return this.traces
      .flatMap((trace) => {
        const time = this.#days.get(trace)
        const isKnown = known.has(trace)
        known.add(trace)
        if (isKnown || time === undefined) return []
        const { paper, came, isDone } = trace
        const added = isWhole || isDone ? dayOf(came) : null
        const removed = dayOf(time) ?? ''
        const { title, link, section } = paper
        // A paper that was added and removed on one day was a mistake.
        return added === removed
          ? []
          : [{ title, link, anchor: formsOf(title)[0] ?? '', section, added, removed }]
      })
      .slice(0, most)
  }

  /** Returns the titles that papers of today had before, the last first. */
  retitled(): Retitled[] {
    return this.#retitled.map(({ trace, time, from }) => ({
      paper: trace.paper,
      from,
      day: dayOf(time) ?? '',
    }))
  }
}

/** A title for comparison, without its year and other numbers. */
const lettersOf = (title: string): string => titleKey(title).replace(/\d+/g, '')

/** Returns the words of a line besides its links and images. */
const noteIn = (line: string): string =>
  wordsOf(
    line.replace(/!\[[^\]]*\]\([^)]*\)/g, '').replace(/\[(?:[^[\]]|\[[^\]]*\])*\]\([^)]*\)/g, ''),
  )

/** Whether anything distinguishes a paper from others: in a table, a cell that is a word may not be a title. */
const isIdentified = ({ title, link }: Paper): boolean => link !== null || isTelling(wordsOf(title))
