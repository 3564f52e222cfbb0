import { layoutOf } from '../layout/infer.ts'
import { insertPaper, type Insertion } from '../layout/insert.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { papersOf, type List, type Paper, type Section } from '../model/list.ts'
import type { Settings } from '../model/options.ts'
import type { Source } from '../model/source.ts'
import { parseList } from '../parse/parse.ts'
import { paperFrom, type NewPaper } from '../printing/new-paper.ts'

/** A list with a new paper, not yet written. */
export interface Addition {
  list: List
  section: Section
  /** The paper as it was to be printed. */
  paper: Paper
  insertion: Insertion
  /** The text before and after, with its byte order mark if it has one. */
  before: string
  after: string
}

/**
 * Adds a paper to a list, as a section of it writes papers. Writes nothing.
 * @param choose returns the section
 * @returns the problems if the list cannot be read
 */
export function addPaper(
  source: Source,
  settings: Settings,
  said: NewPaper,
  choose: (list: List) => Section,
): Addition | { problems: Diagnostic[] } {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes)
  const { list, diagnostics, text } = parseList(source, settings)
  if (!papersOf(list).length) return { problems: diagnostics }
  const section = choose(list)
  const layout = layoutOf(text, section.papers.length ? section.papers : papersOf(list))
  const paper = paperFrom(said, layout)
  const insertion = insertPaper(text, list, section, paper, (now) =>
    papersOf(parseList({ ...source, bytes: new TextEncoder().encode(now) }, settings).list),
  )
  const mark = before.slice(0, before.length - text.length)
  return { list, section, paper, insertion, before, after: mark + insertion.text }
}
