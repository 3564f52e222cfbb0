import { changesOf, type LineChanges } from './line-changes.ts'
import { wordsOf } from './entry-line.ts'
import { Pasts } from './past.ts'
import { follow, type Trace } from './trace.ts'

/** An entry that was away for longer is new when it comes again, in seconds. */
const longAway = 30 * 24 * 60 * 60

/**
 * Follows entries from one version of a list to the one before it.
 * @param before the older text, empty where there was no file
 * @param time when the newer one was committed; null for the working tree
 * @returns the differences of the versions
 */
export function stepBack(
  traces: Trace[],
  before: string,
  after: string,
  time: number | null,
): LineChanges {
  const changes = changesOf(before, after)
  const added = new Set(changes.added.map(({ text }) => text))
  let pasts: Pasts | null = null
  const step: Step = {
    time,
    isNew: (line) => added.has(line) && !hasLine(before, line),
    pasts: () => (pasts ??= new Pasts(changes, before)),
    sameWords: wordIndex(changes),
  }
  if (time !== null) endAfterAbsence(traces, time)
  for (const trace of traces) {
    if (trace.isDone) continue
    if (trace.came === null) followPresent(trace, step)
    else if (changes.removed.length) followAbsent(trace, trace.came, step)
  }
  return changes
}

/** Ends the trace of each entry whose absence was so long that it counts as new. */
export function endAfterAbsence(traces: Trace[], time: number): void {
  for (const trace of traces)
    if (trace.came !== null && trace.came - time > longAway) trace.isDone = true
}

/** What differs between two versions. */
interface Step {
  time: number | null
  isNew: (line: string) => boolean
  pasts: () => Pasts
  /** Returns a removed line with the same words. */
  sameWords: (line: string) => string | undefined
}

function followPresent(trace: Trace, { time, isNew, pasts, sameWords }: Step): void {
  if (isNew(trace.line)) {
    const past = pasts().of(trace)
    if (past === null) {
      trace.came = time
      // What is not committed has no date.
      trace.isDone = time === null
      return
    }
    if (wordsOf(past) !== wordsOf(trace.line)) trace.changed ??= time
    follow(trace, past)
  }
  for (const line of trace.lines) {
    if (!isNew(line)) continue
    const same = sameWords(line)
    trace.lines.delete(line)
    if (same === undefined) trace.changed ??= time
    else trace.lines.add(same)
  }
}

function followAbsent(trace: Trace, came: number, { pasts }: Step): void {
  const past = pasts().ofAbsent(trace)
  if (past === null) return
  if (wordsOf(past) !== wordsOf(trace.line)) trace.changed ??= came
  trace.came = null
  follow(trace, past)
}

function wordIndex({ removed }: LineChanges): Step['sameWords'] {
  let index: Map<string, string> | null = null
  return (line) => {
    index ??= new Map(removed.map(({ text }) => [wordsOf(text), text]))
    return index.get(wordsOf(line))
  }
}

/** Whether a text has a line, whatever spaces follow it. */
function hasLine(text: string, line: string): boolean {
  for (let at = 0; (at = text.indexOf(line, at)) >= 0; at++) {
    const isStart = at === 0 || text[at - 1] === '\n'
    const rest = text.slice(at + line.length, at + line.length + 80)
    if (isStart && /^[^\S\n]*(?:\n|$)/.test(rest)) return true
  }
  return false
}
