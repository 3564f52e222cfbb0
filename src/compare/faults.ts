import type { Change } from '../change.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { type Paper, papersOf } from '../list.ts'
import { Pairing } from './pairing.ts'
import type { Version } from './version.ts'

/** Tells errors and warnings that are new and those that are gone: by rule and what they are about, not by line. Remarks are no faults. */
export function compareFaults(before: Version, after: Version, papers: Pairing<Paper>): Change[] {
  const faults = ({ diagnostics }: Version): Diagnostic[] =>
    diagnostics.filter(({ level }) => level !== 'info')
  const pairing = new Pairing(faults(before), faults(after))
  const excerpts = new Map([...excerptsOf(before), ...excerptsOf(after)])
  const papersAt = new Map([...papersUnder(before), ...papersUnder(after)])
  const textKey = (fault: Diagnostic): string => JSON.stringify([fault.rule, excerpts.get(fault)])
  const paperKey = (fault: Diagnostic, numberOf: (paper: Paper) => number): string | null => {
    const paper = papersAt.get(fault)
    return paper ? `${fault.rule} ${numberOf(paper)}` : null
  }
  const numbers = new Map(papersOf(after.list).map((paper, index) => [paper, index]))
  const numberAfter = (paper: Paper): number => numbers.get(paper) ?? -1
  const numberBefore = (paper: Paper): number => numberAfter(papers.pairs.get(paper) ?? paper)

  pairing.byKey((fault) => `${textKey(fault)} ${fault.message}`)
  pairing.byKey(textKey)
  pairing.byKey(
    (fault) => paperKey(fault, numberBefore),
    (fault) => paperKey(fault, numberAfter),
  )
  return [
    ...pairing.restAfter.map((fault): Change => ({ kind: 'fault-new', fault })),
    ...pairing.restBefore.map((fault): Change => ({ kind: 'fault-mended', fault })),
  ]
}

/** The piece of the source that each fault marks, without bullets, numbers and spaces. */
function excerptsOf({ text, diagnostics }: Version): [Diagnostic, string][] {
  const lines = text.split(/\r\n|\r|\n/)
  return diagnostics.map((fault) => {
    const { line, column, endLine, endColumn } = fault.place
    const marked = lines.slice(line - 1, endLine)
    marked.push((marked.pop() ?? '').slice(0, endColumn - 1))
    marked[0] = (marked[0] ?? '').slice(column - 1)
    return [
      fault,
      marked
        .join(' ')
        .replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ]
  })
}

/** The paper that each fault stands in. */
function papersUnder({ list, diagnostics }: Version): [Diagnostic, Paper][] {
  const papers = papersOf(list)
  const standing = new Map<number, Paper[]>()
  for (const paper of papers)
    for (let { line } = paper.place; line <= paper.place.endLine; line++) {
      const here = standing.get(line)
      if (here) here.push(paper)
      else standing.set(line, [paper])
    }
  return diagnostics.flatMap((fault): [Diagnostic, Paper][] => {
    const { line, column } = fault.place
    const here = standing
      .get(line)
      ?.findLast(
        ({ place }) =>
          (place.line < line || place.column <= column) &&
          (place.endLine > line || place.endColumn >= column),
      )
    return here ? [[fault, here]] : []
  })
}
