import type { Messages } from '../../../model/messages/messages.ts'
import { sectionFile } from '../../../model/page-names.ts'
import type { PageContext } from '../../context.ts'
import type { PageRow } from '../../rows.ts'
import { selectedRows } from './selected-rows.ts'

/** Papers that can be taken together. */
export interface Scope {
  label: string
  rows: ReadonlySet<PageRow>
  /** What a file with them is called, without its extension. */
  name: string
  /** The address of the files of the site that have the same papers, without their extension; null where there are none. */
  address: string | null
}

/** What can be taken of a page now, what the reader most likely wants first. */
export function scopesOf(
  { list, answer }: PageContext,
  { takeFrom }: Messages,
): { scopes: Scope[]; sections: Scope[] } {
  const { rows, sections } = list()
  const stem = stemOfPage()
  const { visible, shown } = answer().filtered
  const all: Scope = { label: takeFrom.list, rows: new Set(rows), name: stem, address: stem }
  const narrowed: Scope = {
    label: takeFrom.shown,
    rows: new Set(rows.filter((_, index) => visible[index])),
    name: `${stem}-shown`,
    address: null,
  }
  const chosen: Scope = {
    label: takeFrom.selection,
    rows: selectedRows,
    name: `${stem}-selected`,
    address: null,
  }
  return {
    scopes: [
      ...(selectedRows.size ? [chosen] : []),
      ...(shown < rows.length ? [narrowed] : []),
      all,
    ],
    sections: sections.flatMap((section): Scope[] => {
      const inside = new Set(rows.filter((row) => row.sections.includes(section)))
      const name = sectionFile(stem, section.anchor)
      const file = name.split('/').at(-1) ?? ''
      return inside.size
        ? [{ label: section.link.text, rows: inside, name: file, address: name }]
        : []
    }),
  }
}

/** The name of the page's files: `papers` for that of a single list. */
function stemOfPage(): string {
  const data = document.querySelector('link[type="application/ld+json"]')?.getAttribute('href')
  return decodeURIComponent(data?.replace(/\.jsonld$/, '') ?? 'papers')
}
