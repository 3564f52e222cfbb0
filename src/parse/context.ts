import type { Definitions } from './line.ts'
import type { ResolveUrl } from './inline.ts'
import type { Places } from './places.ts'
import type { Readings } from './title-or-note.ts'

/** What every part of the parser needs of the document that it reads. */
export interface Context {
  text: string
  places: Places
  definitions: Definitions
  /** For links of papers, which are accounted for by passing it. */
  resolveUrl: ResolveUrl
  /** For links of prose. */
  resolveProseUrl: ResolveUrl
  readings: Readings
}
