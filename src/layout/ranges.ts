import type { Place } from '../model/list.ts'

/** Offsets into a text, in UTF-16 units from 0; the end is exclusive. */
export interface Range {
  start: number
  end: number
}

/** Converts locations to offsets of the text that they refer to. */
export function rangesIn(text: string): (place: Place) => Range {
  const starts = [0]
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g))
    starts.push(index + ending.length)
  const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1
  return (place) => ({
    start: offset(place.line, place.column),
    end: offset(place.endLine, place.endColumn),
  })
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
