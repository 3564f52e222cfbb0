import picocolors from 'picocolors'
import type { Colors } from 'picocolors/types.js'
import type { Diagnostic } from '../model/diagnostic.ts'
import { formatLines, formatPretty } from '../report/diagnostics-text.ts'
import type { Io, Output } from './environment.ts'

/** Returns colours for an output: on for terminals, unless NO_COLOR, FORCE_COLOR or TERM says otherwise. */
export function colorsOf({ env }: Io, output: Output): Colors {
  const forced = env['FORCE_COLOR']
  const enabled = forced
    ? forced !== '0'
    : output.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  return picocolors.createColors(enabled)
}

/** Shows the current step on stderr. Prints nothing in pipes and in CI. */
export function progress(io: Io): { step(what: string): void; end(): void } {
  const isShown = io.stderr.isTTY && !io.env['CI']
  const write = (text: string): void => {
    if (isShown) io.stderr.write(`\r\u001B[2K${text}`)
  }
  return { step: (what) => write(`${what} …`), end: () => write('') }
}

/**
 * Prints problems: with source excerpts on a terminal, one per line in a pipe.
 * @param texts the text of each list, by path
 * @param isWhole prints all problems of a rule on a terminal, too
 */
export function printProblems(
  diagnostics: Diagnostic[],
  texts: ReadonlyMap<string, string>,
  io: Io,
  output: Output,
  isWhole = false,
): void {
  if (!diagnostics.length) return
  output.write(
    output.isTTY
      ? formatPretty(diagnostics, colorsOf(io, output), (path) => texts.get(path) ?? null, isWhole)
      : formatLines(diagnostics),
  )
}
