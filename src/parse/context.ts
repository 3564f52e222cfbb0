import type { Definitions } from './line.ts'
import type { ResolveUrl } from './inline.ts'
import type { Places } from './places.ts'
import type { Readings } from './title-or-note.ts'

/** What every part of the parser needs to know about the document being parsed. */
export interface Context {
  text: string
  places: Places
  definitions: Definitions
  /** Resolves the URL of a paper's link and marks that link as claimed. */
  resolveUrl: ResolveUrl
  /** Resolves the URL of a link in prose. */
  resolveProseUrl: ResolveUrl
  readings: Readings
}
