import type { Source } from '../model/source.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { List } from '../model/list.ts'
import { titleOfFile } from '../model/list-name.ts'
import type { TitleOrNoteBySection } from './title-or-note.ts'

/** What the parser needs to know besides the list. */
export interface ParseSettings {
  /** `OWNER/NAME`, the repository that relative links are resolved against. */
  repo: string | null
  lang: string | null
  /** The name to show for each organisation → its other spellings. */
  orgs: Record<string, string[]>
  /** Whether the words after a short name are the title or a note, by section. */
  reading: TitleOrNoteBySection
}

/** A parsed list. */
export interface Parsed {
  list: List
  diagnostics: Diagnostic[]
  /** The source without a byte order mark; empty if it could not be parsed. */
  text: string
  facts: DocumentFacts
}

/** The result for a source that could not be parsed: an empty list and the problem. */
export const unparsed = (
  { path }: Source,
  file: string,
  { lang }: ParseSettings,
  problem: Diagnostic,
): Parsed => ({
  list: {
    path,
    file,
    title: titleOfFile(path),
    lang: lang ?? 'en',
    intro: [],
    sections: [],
    others: [],
  },
  diagnostics: [problem],
  text: '',
  facts: { headings: [], targets: [], inPageLinks: [], comments: [], numberedLists: [] },
})
