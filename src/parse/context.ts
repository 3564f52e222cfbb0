import type { Definitions } from './line.ts'
import type { Door } from './inline.ts'
import type { Places } from './places.ts'
import type { Readings } from './reading.ts'

/** What every part of the parser needs of the document that it reads. */
export interface Context {
  text: string
  places: Places
  definitions: Definitions
  /** For links of papers, which are accounted for by passing it. */
  door: Door
  /** For links of prose. */
  proseDoor: Door
  readings: Readings
}
