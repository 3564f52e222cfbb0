import type { Change } from '../model/change.ts'
import { groupBy } from '../model/collections.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Paper, papersOf } from '../model/list.ts'
import { SourceText } from '../model/source-text.ts'
import { Pairing } from './pairing.ts'
import type { Version } from '../model/change.ts'

/** Returns new and fixed errors and warnings. Pairs them by rule and by what they mark, not by line. Ignores info. */
export function compareProblems(before: Version, after: Version, papers: Pairing<Paper>): Change[] {
  const problems = ({ diagnostics }: Version): Diagnostic[] =>
    diagnostics.filter(({ level }) => level !== 'info')
  const pairing = new Pairing(problems(before), problems(after))
  const excerpts = new Map([...excerptsOf(before), ...excerptsOf(after)])
  const papersAt = new Map([...papersAround(before), ...papersAround(after)])
  const textKey = (problem: Diagnostic): string =>
    JSON.stringify([problem.rule, excerpts.get(problem)])
  const paperKey = (problem: Diagnostic, numberOf: (paper: Paper) => number): string | null => {
    const paper = papersAt.get(problem)
    return paper ? `${problem.rule} ${numberOf(paper)}` : null
  }
  const numbers = new Map(papersOf(after.list).map((paper, index) => [paper, index]))
  const numberAfter = (paper: Paper): number => numbers.get(paper) ?? -1
  const numberBefore = (paper: Paper): number => numberAfter(papers.pairs.get(paper) ?? paper)

  pairing.byKey((problem) => `${textKey(problem)} ${problem.message}`)
  pairing.byKey(textKey)
  // A number in the message, such as that of a section, does not make it another problem.
  pairing.byKey((problem) => textKey(problem).replace(/\d+/g, ''))
  pairing.byKey(
    (problem) => paperKey(problem, numberBefore),
    (problem) => paperKey(problem, numberAfter),
  )
  return [
    ...pairing.restAfter.map((problem): Change => ({ kind: 'problem-new', problem })),
    ...pairing.restBefore.map((problem): Change => ({ kind: 'problem-fixed', problem })),
  ]
}

/** Returns the source text that each problem marks, without bullets, numbers and extra spaces. */
function excerptsOf({ list, text, diagnostics }: Version): [Diagnostic, string][] {
  const source = new SourceText(text, list.path)
  return diagnostics.map((problem) => [
    problem,
    source
      .slice(problem.place)
      .replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ])
}

/** Returns the paper that contains each problem. */
function papersAround({ list, diagnostics }: Version): [Diagnostic, Paper][] {
  const lines = papersOf(list).flatMap((paper) => {
    const { line, endLine } = paper.place
    return Array.from({ length: endLine - line + 1 }, (_, index) => ({ paper, at: line + index }))
  })
  const byLine = groupBy(lines, ({ at }) => at)
  return diagnostics.flatMap((problem): [Diagnostic, Paper][] => {
    const { line, column } = problem.place
    const here = byLine
      .get(line)
      ?.findLast(
        ({ paper: { place } }) =>
          (place.line < line || place.column <= column) &&
          (place.endLine > line || place.endColumn >= column),
      )
    return here ? [[problem, here.paper]] : []
  })
}
