import { citationsOf } from '../model/citations/citations-of.ts'
import { citationFormats } from '../model/citations/formats.ts'
import { papersOf, type Paper } from '../model/list.ts'
import type { OutputFile } from '../model/output-file.ts'
import { sectionFile, stemOf } from '../model/page-names.ts'
import type { SitePage } from '../model/site.ts'
import { partsOf } from './parts.ts'

/** Returns the BibTeX and RIS of a list and of each of its sections. */
export function bibliographies({ list, name }: SitePage): OutputFile[] {
  const papers = papersOf(list)
  const citations = citationsOf(papers)
  const byPaper = new Map(papers.map((paper, index) => [paper, citations[index]]))
  const stem = stemOf(name)
  const files = (path: string, papers: Paper[]): OutputFile[] => {
    const cited = papers.flatMap((paper) => byPaper.get(paper) ?? [])
    return [citationFormats.bibtex, citationFormats.ris].map(({ extension, write }) => ({
      path: `${path}.${extension}`,
      content: write(cited),
    }))
  }
  return [
    ...files(stem, papers),
    ...partsOf(list).flatMap(({ anchor, papers }) => files(sectionFile(stem, anchor), papers)),
  ]
}
