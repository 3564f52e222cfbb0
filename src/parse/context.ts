import type { Footnotes } from './footnotes.ts'
import type { Definitions } from './read-line.ts'
import type { ResolveUrl } from './inline.ts'
import type { PlaceOf } from './place-of.ts'
import type { TitleOrNoteBySection } from './title-or-note.ts'

/** What every part of the parser needs to know about the document being parsed. */
export interface Context {
  text: string
  placeOf: PlaceOf
  definitions: Definitions
  footnotes: Footnotes
  /** Resolves the URL of a paper's link and marks that link as claimed. */
  resolveUrl: ResolveUrl
  /** Resolves the URL of a link in prose. */
  resolveProseUrl: ResolveUrl
  /** Whether the words after a short name are the title or a note, by section. */
  titleOrNote: TitleOrNoteBySection
}
