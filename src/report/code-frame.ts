import type { Place } from '../model/list.ts'
import { plain } from './plain-text.ts'

/** How much of a long line is shown before and after where a problem begins. */
const before = 40
const after = 60

/** A line of a list and the marks below it, aligned; null for an empty line. Wide characters (CJK) take two columns. */
export function codeFrame(line: string, place: Place): { source: string; marks: string } | null {
  if (!line.trim()) return null
  const start = place.column - 1
  const from = start > before ? start - before : 0
  const to = Math.min(line.length, start + after)
  const end = place.endLine > place.line ? to : Math.min(place.endColumn - 1, to)
  const margin = `    ${place.line} | ${from > 0 ? '…' : ''}`
  const head = plain(line.slice(from, start))
  const marked = plain(line.slice(start, end))
  return {
    source: `${margin}${head}${marked}${plain(line.slice(Math.max(start, end), to)).trimEnd()}${to < line.length ? '…' : ''}`,
    marks: `${' '.repeat(width(margin) + width(head))}${'^'.repeat(Math.max(1, width(marked)))}`,
  }
}

function width(text: string): number {
  let sum = 0
  for (const character of text)
    sum +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
        character,
      )
        ? 2
        : /\p{Mn}|\u200D/u.test(character)
          ? 0
          : 1
  return sum
}
