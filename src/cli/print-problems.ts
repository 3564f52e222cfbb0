import type { Diagnostic } from '../model/diagnostic.ts'
import { formatLines, formatPretty } from '../report/text.ts'
import { colorsOf } from './colors.ts'
import type { Io, Output } from './io.ts'

/**
 * Prints problems: for people on a terminal, a line each in a pipe.
 * @param texts what they are problems of, by path
 */
export function printProblems(
  diagnostics: Diagnostic[],
  texts: ReadonlyMap<string, string>,
  io: Io,
  output: Output,
): void {
  if (!diagnostics.length) return
  output.write(
    output.isTTY
      ? formatPretty(diagnostics, colorsOf(io, output), (path) => texts.get(path) ?? null)
      : formatLines(diagnostics),
  )
}
