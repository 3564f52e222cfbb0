import type { Colors } from 'picocolors/types.js'
import { groupBy } from '../model/collections.ts'
import type { Diagnostic, Level } from '../model/diagnostic.ts'
import type { Place } from '../model/list.ts'
import { plain } from './safe-line.ts'

/** Returns problems for editors and other programs, one per line: `list.md:3:5: error: Unexpected … (rule)`. */
export function formatLines(diagnostics: Diagnostic[]): string {
  return diagnostics
    .map(
      ({ place, level, message, rule }) =>
        `${plain(place.path)}:${place.line}:${place.column}: ${level}: ${plain(message)} (${rule})\n`,
    )
    .join('')
}

/** How many problems of one rule are printed for each file before the others are folded into a line. */
const shownOfRule = 5

/**
 * Returns problems for people at a terminal: grouped by file, in colour, each with its line of the list. Of many problems of
 * one rule, prints the first, and the lines of the others.
 * @param textOf returns the text of a list, or null if it could not be read
 * @param isWhole prints all of them
 */
export function formatPretty(
  diagnostics: Diagnostic[],
  colors: Colors,
  textOf: (path: string) => string | null,
  isWhole = false,
): string {
  const paint: Record<Level, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.blue,
  }
  const paths = [...new Set(diagnostics.map(({ place }) => place.path))]
  return paths
    .map((path) => {
      const lines = textOf(path)?.split(/\r\n|\r|\n/) ?? []
      const own = diagnostics.filter(({ place }) => place.path === path)
      const { shown, folded } = isWhole ? { shown: own, folded: [] } : foldRules(own)
      const blocks = shown.map(({ place, level, message, rule }) => {
        const head = `  ${colors.dim(`${place.line}:${place.column}`)} ${paint[level](level)} ${plain(message)} ${colors.dim(rule)}\n`
        const frame = codeFrame(lines[place.line - 1] ?? '', place)
        return frame ? `${head}${colors.dim(frame.source)}\n${paint[level](frame.marks)}\n` : head
      })
      const rest = folded.map(
        ({ rule, lines }) => `  and ${lines.length} more of ${rule}: ${linesText(lines)}\n`,
      )
      return `${colors.underline(plain(path))}\n${[...blocks, ...rest].join('')}\n`
    })
    .join('')
}

/** Splits problems into those to print and, for each rule, the lines of the others. */
function foldRules(diagnostics: Diagnostic[]): {
  shown: Diagnostic[]
  folded: { rule: string; lines: number[] }[]
} {
  const byRule = groupBy(diagnostics, ({ rule }) => rule)
  // one more line says as much as one more problem
  const most = (all: Diagnostic[]): number =>
    all.length > shownOfRule + 1 ? shownOfRule : all.length
  const shown = new Set([...byRule.values()].flatMap((all) => all.slice(0, most(all))))
  return {
    shown: diagnostics.filter((diagnostic) => shown.has(diagnostic)),
    folded: [...byRule].flatMap(([rule, all]) => {
      const lines = all.slice(most(all)).map(({ place }) => place.line)
      return lines.length ? [{ rule, lines }] : []
    }),
  }
}

/** `lines 3, 5, 8 …`, the first twelve. */
const linesText = (lines: number[]): string =>
  `lines ${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ' …' : ''}`

/** How many characters of a long line to show before and after the start of a problem. */
const before = 40
const after = 60

/** Returns a source line and the marks below it, aligned; null for an empty line. */
function codeFrame(line: string, place: Place): { source: string; marks: string } | null {
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

/** Returns the width of text in terminal columns: wide characters (CJK, emoji) take two, combining marks none. */
function width(text: string): number {
  let columns = 0
  for (const character of text)
    columns +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
        character,
      )
        ? 2
        : /\p{Mn}|\u200D/u.test(character)
          ? 0
          : 1
  return columns
}
