import { similarity } from '../model/similarity.ts'
import { isOfAnother, keptLine } from './kept-line.ts'
import type { ChangedLine, LineChanges } from './line-changes.ts'
import { isHeading, isTelling, keysIn, labelOf, linkOf, wordsOf } from './entry-line.ts'
import { isLike, numbersIn, type Trace } from './trace.ts'

/** From so similar lines on, one is taken for a later form of the other. */
const minSimilar = 0.8

/** A removed line, with what it is compared by. */
interface Candidate extends ChangedLine {
  words: string
  label: string
  keys: Set<string>
  /** Those of its first link. */
  first: Set<string>
}

/** Finds what the lines that a version added were before it, among those that it removed. */
export class Pasts {
  readonly #removed: Candidate[]
  readonly #added: Map<string, ChangedLine>
  /** Labels of added lines, with the lines. */
  readonly #addedLabels = new Map<string, string>()
  readonly #before: string

  /** @param before the older version */
  constructor({ added, removed }: LineChanges, before: string) {
    this.#before = before
    this.#added = new Map(added.map((line) => [line.text, line]))
    for (const { text } of added) this.#addedLabels.set(labelOf(text), text)
    this.#removed = removed.map((line) => ({
      ...line,
      words: wordsOf(line.text),
      label: labelOf(line.text),
      keys: new Set(keysIn(line.text)),
      first: new Set(keysIn(linkOf(line.text))),
    }))
  }

  /**
   * Returns the line that was the one of an entry: the one with its title and address, else with its title close by, else
   * with an identifier of its own, else with its title anywhere, else a similar one close by, else one that stays, as where
   * an entry is listed once more.
   */
  of(trace: Trace): string | null {
    const here = this.#added.get(trace.line)
    const fitting = this.#removed.filter(
      ({ text, first }) =>
        (trace.isHeading || !isHeading(text) || text === trace.line) && !isOfAnother(first, trace),
    )
    const near = fitting.filter(
      ({ above, below }) => here && (above === here.above || below === here.below),
    )
    const found =
      fitting.find((line) => trace.titles.has(line.label) && this.#identifies(line, trace)) ??
      near.find(({ label }) => trace.titles.has(label)) ??
      near.find((line) => this.#names(line, trace)) ??
      fitting.find((line) => this.#identifies(line, trace)) ??
      fitting.find(({ label }) => trace.titles.has(label)) ??
      fitting.find((line) => this.#names(line, trace)) ??
      near.find((line) => this.#isLikeTitle(line, trace)) ??
      near.find((line) => this.#isLikeLine(line, trace))
    return found?.text ?? keptLine(this.#before, trace)
  }

  /** Returns the removed line with the title or an identifier of an entry that is away. */
  ofAbsent(trace: Trace): string | null {
    const found =
      this.#removed.find(({ text }) => text === trace.line) ??
      this.#removed.find((line) => this.#identifies(line, trace)) ??
      this.#removed.find(
        ({ label, text, first }) =>
          trace.titles.has(label) &&
          trace.isHeading === isHeading(text) &&
          !isOfAnother(first, trace),
      )
    return found?.text ?? null
  }

  /** Whether a line has an identifier of an entry, and is not one of another that is there still. */
  #identifies({ keys, label, first }: Candidate, trace: Trace): boolean {
    return (
      !this.#isOther(label, trace) &&
      // An address after the first may be one that the note of another entry mentions.
      [...trace.keys].some((key) => (key.startsWith('arxiv ') ? keys : first).has(key))
    )
  }

  #isOther(label: string, { line, titles }: Trace): boolean {
    const now = this.#addedLabels.get(label)
    return now !== undefined && now !== line && !titles.has(label)
  }

  /** Whether a line has the title of an entry among other words. A short title may be a word of any. */
  #names({ words, label }: Candidate, trace: Trace): boolean {
    return (
      !this.#isOther(label, trace) &&
      [...trace.titles].some((title) => isTelling(title) && holds(words, title))
    )
  }

  #isLikeTitle({ label }: Candidate, { titles, isShared }: Trace): boolean {
    if (isShared || this.#addedLabels.has(label)) return false
    return [...titles].some((title) => isLike(title, label))
  }

  #isLikeLine({ label, words }: Candidate, { line, isShared }: Trace): boolean {
    if (isShared || this.#addedLabels.has(label)) return false
    return (
      numbersIn(labelOf(line)) === numbersIn(label) &&
      similarity(wordsOf(line), words) >= minSimilar
    )
  }
}

/** Whether words are among others; those of Chinese, which has no spaces, also within one. */
const holds = (words: string, title: string): boolean =>
  /\p{Script=Han}/u.test(title) ? words.includes(title) : ` ${words} `.includes(` ${title} `)
