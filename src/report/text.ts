import type { Colors } from 'picocolors/types.js'
import type { Diagnostic, Level } from '../model/diagnostic.ts'
import { codeFrame } from './code-frame.ts'
import { plain } from './plain-text.ts'

/** A line a problem, as editors and other programs read them: `list.md:3:5: error: Unexpected … (rule)`. */
export function formatLines(diagnostics: Diagnostic[]): string {
  return diagnostics
    .map(
      ({ place, level, message, rule }) =>
        `${plain(place.path)}:${place.line}:${place.column}: ${level}: ${plain(message)} (${rule})\n`,
    )
    .join('')
}

/**
 * Problems for people at a terminal: by file, in colour, each with its line of the list.
 * @param textOf the text of a list, as far as there is one
 */
export function formatPretty(
  diagnostics: Diagnostic[],
  colors: Colors,
  textOf: (path: string) => string | null,
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
      const blocks = diagnostics
        .filter(({ place }) => place.path === path)
        .map(({ place, level, message, rule }) => {
          const head = `  ${colors.dim(`${place.line}:${place.column}`)} ${paint[level](level)} ${plain(message)} ${colors.dim(rule)}\n`
          const frame = codeFrame(lines[place.line - 1] ?? '', place)
          return frame ? `${head}${colors.dim(frame.source)}\n${paint[level](frame.marks)}\n` : head
        })
      return `${colors.underline(plain(path))}\n${blocks.join('')}\n`
    })
    .join('')
}
