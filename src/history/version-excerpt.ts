import type { Heading } from './headings.ts'
import { isEntryLike } from './entry-line.ts'

/** The number of lines before and after an entry that are read with it: they show how its section is written. */
const around = { before: 4, after: 8 }

/**
 * Returns lines of a version with their headings, the heads of their tables, the items that they are nested in and a few
 * neighbours. To read a whole version for each of its commits would take most of the time.
 * @param wanted numbers of lines, from 0
 */
export function excerptOf(lines: string[], headings: Heading[], wanted: number[]): string {
  const kept = new Set<number>()
  for (const at of wanted) {
    const open = openHeadings(headings, at)
    for (const { line } of open) kept.add(line)
    const start = open.at(-1)?.line ?? -1
    const next = headings.find(({ line }) => line > at)?.line ?? lines.length
    const from = Math.max(start + 1, at - around.before)
    const end = Math.min(next, at + around.after + 1)
    for (let line = from; line < end; line++) kept.add(line)
    for (const line of [...parentsOf(lines, from), ...tableHead(lines, at)]) kept.add(line)
  }
  // Lines that were not adjacent must not become one paragraph; items and rows stay together.
  return [...kept]
    .sort((a, b) => a - b)
    .map((line) => {
      const text = lines[line] ?? ''
      return kept.has(line - 1) || isEntryLike(text) ? text : `\n${text}`
    })
    .join('\n')
}

/** Returns the headings that a line is under, outermost first. */
function openHeadings(headings: Heading[], at: number): Heading[] {
  let open: Heading[] = []
  for (const heading of headings) {
    if (heading.line > at) break
    open = [...open.filter(({ level }) => level < heading.level), heading]
  }
  return open
}

const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0

/** Returns the lines that a line is nested in, by their indentation. */
function parentsOf(lines: string[], at: number): number[] {
  const parents: number[] = []
  let indent = indentOf(lines[at] ?? '')
  for (let line = at - 1; line >= 0 && indent > 0; line--) {
    const text = lines[line] ?? ''
    if (!text.trim() || indentOf(text) >= indent) continue
    parents.push(line)
    indent = indentOf(text)
  }
  return parents
}

/** Returns the first two lines of the table that a row is in. */
function tableHead(lines: string[], at: number): number[] {
  let top = at
  while (lines[top - 1]?.includes('|')) top--
  return lines[at]?.includes('|') ? [top, top + 1] : []
}
