import { bibtex } from '../model/bibtex.ts'
import { citationOf } from './citation-of.ts'
import type { PageRow } from './read-list.ts'

/** A paper's BibTeX. */
export function cite(row: PageRow): string {
  return bibtex(citationOf(row))
}
