import type { Paper } from '../model/list.ts'
import { SourceText, type Range } from '../model/source-text.ts'

/** A paper with the range of its own lines, without those of nested papers. */
export interface Entry extends Range {
  paper: Paper
  /** Where the last line ends that belongs to it or to a nested paper. */
  outerEnd: number
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  const end = at < 0 ? text.length : at
  return text[end - 1] === '\r' ? end - 1 : end
}

/** Finds the range of each paper of a list: whole lines, unless several papers share one. */
export function entriesOf(text: string, papers: Paper[]): Entry[] {
  const source = new SourceText(text, '')
  const inner = papers.map((paper) => source.range(paper.place))
  return papers.map((paper, index) => {
    const own = inner[index] ?? { start: 0, end: 0 }
    const before = inner.slice(Math.max(0, index - 40), index)
    const after = inner.slice(index + 1)
    const nested = after.findIndex((each) => each.start >= own.end)
    const within = nested < 0 ? after : after.slice(0, nested)
    const first = lineStart(text, own.start)
    const last = lineEnd(text, Math.max(own.start, own.end - 1))
    const start = before.some((each) => each.end > first && each.end <= own.start)
      ? own.start
      : first
    const next = nested < 0 ? null : after[nested]
    const outerEnd = next && next.start < last ? own.end : last
    const child = within.find((each) => each.start > own.start)
    // The lines of a nested paper begin with its first line.
    const end = child ? Math.max(own.start, lineStart(text, child.start) - 1) : outerEnd
    return { paper, start, end, outerEnd }
  })
}
