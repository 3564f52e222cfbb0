import type { Edit } from '../model/diagnostic.ts'
import type { Finding, Source, RuleContext } from './context.ts'
import type { Paper } from '../model/list.ts'

/** The printed number of an entry. */
interface Numbered {
  paper: Paper
  start: number
  number: number
  digits: string
}

/** Numbers that neither count on nor are all the same, as `1.` before every item is a habit of its own. */
export function* numbering({ list, source }: RuleContext): Generator<Finding> {
  for (const { papers } of list.sections)
    for (const run of runsOf(papers, source)) yield* gapsOf(run, source)
}

/** Entries that follow each other at one depth; a new `1` begins a new list. */
function runsOf(papers: Paper[], source: Source): Numbered[][] {
  const runs: Numbered[][] = []
  let run: Numbered[] = []
  let last: Paper | undefined
  for (const paper of papers) {
    const [, marks = '', digits] =
      /^(#{1,6}\s+)?(\d{1,6})[.)]\s/.exec(source.slice(paper.place)) ?? []
    const start = source.start(paper.place) + marks.length
    if (digits === undefined) {
      last = undefined
      continue
    }
    const number = Number(digits)
    const isNext =
      last?.place.column === paper.place.column && (number > 1 || run.at(-1)?.number === number)
    if (!isNext) runs.push((run = []))
    run.push({ paper, start, number, digits })
    last = paper
  }
  return runs
}

function* gapsOf(run: Numbered[], source: Source): Generator<Finding> {
  const [first] = run
  if (!first || run.length < 3 || run.every(({ number }) => number === first.number)) return
  const gaps = run.flatMap((each, index) =>
    index > 0 && each.number !== (run[index - 1]?.number ?? 0) + 1 ? [index] : [],
  )
  // Numbers that mean something else than a place: years, issues, ranks.
  if (gaps.length > 2 && gaps.length * 4 > run.length) return
  for (const [nth, index] of gaps.entries()) {
    const each = run[index]
    const before = run[index - 1]
    if (!each || !before) continue
    yield {
      message: `Unexpected number ${each.number} after ${before.number}, expected ${before.number + 1}`,
      place: source.place(each.start, each.start + each.digits.length + 1),
      edits: run
        .slice(index, gaps[nth + 1])
        .flatMap((wrong, offset) => edit(wrong, first.number + index + offset)),
    }
  }
}

/** A number of another width would move the text after it away from the lines below. */
function edit({ paper, start, number, digits }: Numbered, expected: number): Edit[] {
  const text = String(expected).padStart(digits.startsWith('0') ? digits.length : 1, '0')
  if (
    number === expected ||
    (text.length !== digits.length && paper.place.endLine > paper.place.line)
  )
    return []
  return [{ start, end: start + digits.length, text }]
}
