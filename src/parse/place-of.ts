import type { Place } from '../model/list.ts'
import { SourceText } from '../model/source-text.ts'

/** Converts a range of source offsets, in UTF-16 units from 0, to a location. */
export type PlaceOf = (start: number, end: number) => Place

/** Indexes the lines of a source. Each lookup is a binary search. */
export function placesIn(text: string, path: string): PlaceOf {
  const source = new SourceText(text, path)
  return (start, end) => source.place(start, end)
}
