import { groupBy } from '../model/collections.ts'
import { papersOf, type List, type Paper } from '../model/list.ts'
import type { Found } from './history-cache.ts'
import { gapOf, type Heading, headingsOf, mayBeHeading, papersUnder } from './headings.ts'
import type { LineChanges } from './line-changes.ts'
import type { Trace } from './trace.ts'

/**
 * Collects the anchors of earlier versions that today's list lacks. The last version that had an anchor determines where it
 * leads.
 */
export class FormerAnchors {
  readonly #list: List
  readonly #traces: Trace[]
  readonly #living: Set<string>
  /** Today's sections with their papers, those of their sections included. */
  readonly #homes: Set<Paper>[]
  /** Former anchor → index of its section; null where nothing is left of it. */
  readonly #sections = new Map<string, number | null>()

  constructor(list: List, traces: Trace[]) {
    this.#list = list
    this.#traces = traces
    const papers = papersOf(list)
    this.#living = new Set([
      ...list.sections.flatMap(({ anchor, aliases }) => [anchor, ...aliases]),
      ...papers.map(({ id }) => id),
    ])
    this.#homes = list.sections.map(
      ({ path }) =>
        new Set(papers.filter(({ section }) => path.every((each, at) => section[at] === each))),
    )
  }

  /** Notes the headings that a version has and the next one lacks. The traces are where this version has them. */
  note(before: string, after: string, { removed }: LineChanges): void {
    // To read the headings of every version would take most of the time.
    if (!removed.some(({ text }) => mayBeHeading(text))) return
    const [older, newer] = [headingsOf(before), headingsOf(after)]
    const kept = new Set(newer.map(({ anchor }) => anchor))
    const gone = older.filter(
      ({ anchor }) => !kept.has(anchor) && !this.#living.has(anchor) && !this.#sections.has(anchor),
    )
    if (!gone.length) return
    const papers = papersUnder(before, older, this.#traces)
    for (const heading of gone) {
      const index =
        this.#mostLike(papers.get(heading) ?? new Set()) ??
        this.#renamed(heading, older, newer) ??
        this.#numbered(heading.anchor)
      this.#sections.set(heading.anchor, index)
    }
  }

  /**
   * Returns what was found.
   * @param formsOf returns the anchors that a title may have had
   */
  found(formsOf: (title: string) => string[]): Found['former'] {
    const taken = new Set(this.#living)
    const isFree = (anchor: string): boolean =>
      anchor !== '' && !taken.has(anchor) && Boolean(taken.add(anchor))
    const sections = [...this.#sections].flatMap(([anchor, index]) =>
      index !== null && isFree(anchor) ? [{ anchor, kind: 'section' as const, index }] : [],
    )
    const papers = this.#traces.flatMap(({ former }, index) =>
      [...former]
        .flatMap(formsOf)
        .filter(isFree)
        .map((anchor) => ({ anchor, kind: 'paper' as const, index })),
    )
    return [...sections, ...papers]
  }

  /** Returns the section of today that shares most with these papers (Jaccard), the innermost of equal ones. */
  #mostLike(papers: Set<Paper>): number | null {
    let best: { index: number; score: number } | null = null
    for (const [index, home] of this.#homes.entries()) {
      const common = [...papers].filter((paper) => home.has(paper)).length
      const score = common / (papers.size + home.size - common || 1)
      if (score > 0 && score >= (best?.score ?? 0)) best = { index, score }
    }
    return best && best.index
  }

  /** Returns the section of the one heading that came in the place of another. */
  #renamed(heading: Heading, older: Heading[], newer: Heading[]): number | null {
    const [gap, now] = [
      gapOf(heading, older, newer),
      groupBy(newer, (each) => gapOf(each, newer, older)),
    ]
    const [only, ...more] = now.get(gap)?.filter(({ level }) => level === heading.level) ?? []
    const before = older.filter((each) => gapOf(each, older, newer) === gap)
    return only && !more.length && before.length === 1 ? this.#indexOf(only.anchor) : null
  }

  #indexOf(anchor: string): number | null {
    const index = this.#list.sections.findIndex((section) => section.anchor === anchor)
    return index < 0 ? (this.#sections.get(anchor) ?? null) : index
  }

  /** Returns the section with the same words and another number, `papers-2024`. */
  #numbered(anchor: string): number | null {
    const same = this.#list.sections.filter((each) => wordsOf(each.anchor) === wordsOf(anchor))
    return same.length === 1 && same[0] ? this.#list.sections.indexOf(same[0]) : null
  }
}

const wordsOf = (anchor: string): string => anchor.replace(/\d+/g, '').replace(/-+/g, '-')
