import picocolors from 'picocolors'
import type { Colors } from 'picocolors/types.js'
import type { Io, Output } from './io.ts'

/** Colours for an output: on a terminal, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function colorsOf({ env }: Io, output: Output): Colors {
  const forced = env['FORCE_COLOR']
  const enabled = forced
    ? forced !== '0'
    : output.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  return picocolors.createColors(enabled)
}
