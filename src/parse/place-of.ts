import type { Place } from '../model/list.ts'

/** Converts a range of source offsets, in UTF-16 units from 0, to a location. */
export type PlaceOf = (start: number, end: number) => Place

/** Indexes the lines of a source. Each lookup is a binary search. */
export function placesIn(text: string, path: string): PlaceOf {
  const starts = [0]
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g))
    starts.push(index + ending.length)
  const point = (offset: number): [line: number, column: number] => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, offset - (starts[low] ?? 0) + 1]
  }
  return (start, end) => {
    const [line, column] = point(start)
    const [endLine, endColumn] = point(end)
    return { path, line, column, endLine, endColumn }
  }
}
