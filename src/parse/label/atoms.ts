import type { Line } from '../line.ts'
import type { Part } from '../records/record.ts'
import type { Atom } from './atom.ts'
import { Scanner } from './scanner.ts'
import { splitVenue } from './split-venue.ts'

/** Splits the lines of a record into atoms. */
export const atomsOf = (parts: Part[]): Atom[] =>
  parts.flatMap(({ line }, part) => atomsOfLine(line, part))

const atomsOfLine = (line: Line, part: number): Atom[] =>
  new Scanner(line, part).scan().flatMap((atom) => splitVenue(atom, line))
