import { papersOf, type List } from '../model/list.ts'
import type { Layout } from '../printing/layout.ts'
import type { SectionForms } from '../printing/section-forms.ts'
import { layoutOf } from './infer.ts'

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
      return { anchor, path, layout: index }
    })
  return {
    file: list.file,
    layouts: [...indices.keys()].map((key) => JSON.parse(key) as Layout),
    sections,
  }
}
