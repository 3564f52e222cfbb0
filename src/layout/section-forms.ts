import { papersOf, type List, type Paper } from '../model/list.ts'
import { SourceText } from '../model/source-text.ts'
import type { Layout } from '../printing/layout.ts'
import type { SectionForms } from '../printing/section-forms.ts'
import { layoutOf, splitEntries } from './infer.ts'
import { endOf } from './placing.ts'

/** The maximum number of ways to write an entry that a page needs of a section. */
const maxPatterns = 4

/** Infers how each section of a list writes its papers. Equal layouts are there once. */
export function sectionForms(text: string, list: List): SectionForms {
  const indices = new Map<string, number>()
  let whole: Layout | undefined
  const sections = list.sections
    .filter(({ papers }) => papers.length)
    .map(({ anchor, path, papers }) => {
      const own = layoutOf(text, papers)
      const { order, next, inherited } = own
      // one or two papers show too little of how a section writes
      const shown = papers.length > 2 ? own : (whole ??= layoutOf(text, papersOf(list)))
      const patterns = shown.patterns.slice(0, maxPatterns)
      const key = JSON.stringify({ ...shown, patterns, order, next, inherited })
      const index = indices.get(key) ?? indices.size
      indices.set(key, index)
      return { anchor, path, end: lastLineOf(text, papers), layout: index }
    })
  return {
    file: list.file,
    layouts: [...indices.keys()].map((key) => JSON.parse(key) as Layout),
    sections,
  }
}

/** The line that the last entry of a section ends on. */
function lastLineOf(text: string, papers: Paper[]): number {
  const parts = splitEntries(text, papers)
  const last = parts.at(-1)
  const end = last ? endOf(text, parts, last) : 0
  return new SourceText(text, '').place(0, end).endLine
}
