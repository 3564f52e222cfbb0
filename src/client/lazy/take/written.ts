import { bibtex } from '../../../model/citations/bibtex.ts'
import type { Citation } from '../../../model/citations/citation.ts'
import { contextObject } from '../../../model/citations/context-object.ts'
import { citationFormats, type CitationFormatName } from '../../../model/citations/formats.ts'
import { markdownReference } from '../../../model/citations/markdown.ts'
import { plainReference } from '../../../model/citations/plain-reference.ts'
import { ris } from '../../../model/citations/ris.ts'
import type { PageList, PageRow } from '../../rows.ts'
import { citationsOfPage } from './citations-of-page.ts'

/** How one paper is cited alone. */
const alone = { bibtex, ris, markdown: markdownReference, references: plainReference }

export type CitationForm = keyof typeof alone

/** A paper of a page in a form. */
export function writtenAlone(row: PageRow, list: PageList, form: CitationForm): string {
  const citation = citationsOfPage(list).get(row)
  return citation ? alone[form](citation) : ''
}

/** Papers of a page as a file of a format, in the list's order. */
export function written(
  rows: ReadonlySet<PageRow>,
  list: PageList,
  format: CitationFormatName,
): { text: string; extension: string; type: string } {
  const { write, extension, type } = citationFormats[format]
  return { text: write(citationsIn(rows, list)), extension, type }
}

/** Papers of a page as Zotero reads them. */
export const contextObjects = (rows: ReadonlySet<PageRow>, list: PageList): string[] =>
  citationsIn(rows, list).map(contextObject)

const citationsIn = (rows: ReadonlySet<PageRow>, list: PageList): Citation[] =>
  [...citationsOfPage(list)].filter(([row]) => rows.has(row)).map(([, citation]) => citation)
