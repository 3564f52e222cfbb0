import type { Layout } from './layout.ts'

/** What the form for suggestions loads: how the sections of a list write their papers. */
export interface SectionForms {
  /** The list within its repository: `lists/video.md`. */
  file: string
  layouts: Layout[]
  sections: SectionForm[]
}

/** A section with papers. */
export interface SectionForm {
  anchor: string
  /** The headings down to its own; empty for papers above the first heading. */
  path: string[]
  /** The line of the source that its last entry ends on. */
  end: number
  /** The index of its layout. */
  layout: number
}
