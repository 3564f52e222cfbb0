import type { Edit } from '../../model/diagnostic.ts'
import type { Paper } from '../../model/list.ts'
import type { SourceText } from '../../model/source-text.ts'
import { defineRule, type Finding } from '../rule.ts'

export default defineRule({
  name: 'numbering',
  description: 'The numbers of a list have a gap or repeat',
  level: 'warning',
  fixable: true,
  docs: `
    GitHub renumbers lists when it shows them, so the source and the page end up with different numbers. A list may
    start at any number, and the same number before every entry is fine.

    The fix leaves out a number that would gain or lose a digit if its entry continues on the next lines, as they would
    need another indentation.
  `,
  examples: {
    bad: [
      `
        1. [Amber](https://example.org/amber)
        2. [Birch](https://example.org/birch)
        4. [Cedar](https://example.org/cedar)
      `,
    ],
    good: [
      `
        7. [Amber](https://example.org/amber)
        8. [Birch](https://example.org/birch)
        9. [Cedar](https://example.org/cedar)
      `,
      `
        1. [Amber](https://example.org/amber)
        1. [Birch](https://example.org/birch)
        1. [Cedar](https://example.org/cedar)
      `,
    ],
  },

  *check({ list, source }) {
    for (const { papers } of list.sections)
      for (const run of runsOf(papers, source)) yield* gapsOf(run, source)
  },
})

/** An entry with its printed number. */
interface Numbered {
  paper: Paper
  start: number
  number: number
  digits: string
}

/** Returns runs of consecutive numbered entries at one depth; a new `1` starts a new run. */
function runsOf(papers: Paper[], source: SourceText): Numbered[][] {
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

function* gapsOf(run: Numbered[], source: SourceText): Generator<Finding> {
  const [first] = run
  if (!first || run.length < 3 || run.every(({ number }) => number === first.number)) return
  const gaps = run.flatMap((entry, index) =>
    index > 0 && entry.number !== (run[index - 1]?.number ?? 0) + 1 ? [index] : [],
  )
  // With many gaps, the numbers mean something else: years, issues, ranks.
  if (gaps.length > 2 && gaps.length * 4 > run.length) return
  for (const [nth, index] of gaps.entries()) {
    const entry = run[index]
    const previous = run[index - 1]
    if (!entry || !previous) continue
    yield {
      message: `Unexpected number ${entry.number} after ${previous.number}, expected ${previous.number + 1}`,
      place: source.place(entry.start, entry.start + entry.digits.length + 1),
      edits: run
        .slice(index, gaps[nth + 1])
        .flatMap((wrong, offset) => editsTo(first.number + index + offset, wrong)),
    }
  }
}

function editsTo(expected: number, { paper, start, number, digits }: Numbered): Edit[] {
  const text = String(expected).padStart(digits.startsWith('0') ? digits.length : 1, '0')
  const isMultiline = paper.place.endLine > paper.place.line
  if (number === expected || (text.length !== digits.length && isMultiline)) return []
  return [{ start, end: start + digits.length, text }]
}
