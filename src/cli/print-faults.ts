import type { Diagnostic } from '../diagnostic.ts'
import { decode } from '../parse/decode.ts'
import { readSources } from '../read.ts'
import { formatLines, formatPretty } from '../report/text.ts'
import { colorsOf } from './colors.ts'
import type { Io, Output } from './io.ts'

/** Prints faults: for people on a terminal, a line each in a pipe. */
export function printFaults(diagnostics: Diagnostic[], io: Io, output: Output): void {
  if (!diagnostics.length) return
  output.write(output.isTTY ? formatPretty(diagnostics, colorsOf(io, output), (path) => textOf(path, io)) : formatLines(diagnostics))
}

function textOf(path: string, io: Io): string | null {
  if (path === '-') return null
  const [source] = readSources([path], io.cwd)
  const decoded = source && decode(source.bytes, path)
  return decoded && 'text' in decoded ? decoded.text : null
}
