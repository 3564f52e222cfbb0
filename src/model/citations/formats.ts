import { bibtex } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { cslJson } from './csl-json.ts'
import { csv } from './csv.ts'
import { markdownReference } from './markdown.ts'
import { plainReference } from './plain-reference.ts'
import { ris } from './ris.ts'

/** A format in which papers are taken out of a list. */
interface CitationFormat {
  /** Of a file, without the dot. */
  extension: string
  /** The media type of a file. */
  type: string
  /** Writes any number of papers, in their order. */
  write(citations: readonly Citation[]): string
}

/** A bibliography has a paper once that is in several sections of its list. A site needs each text in several files. */
function bibliography(
  one: (citation: Citation) => string,
  between = '',
): (citations: readonly Citation[]) => string {
  const texts = new WeakMap<Citation, string>()
  const textOf = (citation: Citation): string => {
    const text = texts.get(citation) ?? one(citation)
    texts.set(citation, text)
    return text
  }
  return (citations) => onceEach(citations).map(textOf).join(between)
}

const onceEach = (citations: readonly Citation[]): Citation[] => {
  const keys = new Set<string>()
  return citations.filter(({ key }) => keys.size < keys.add(key).size)
}

/** All formats by their names on the command line, in the order in which they are offered. */
export const citationFormats = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: bibliography(bibtex, '\n') },
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: bibliography(ris),
  },
  csl: {
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (citations) => cslJson(onceEach(citations)),
  },
  csv: { extension: 'csv', type: 'text/csv', write: csv },
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: (citations) => citations.map((each) => `- ${markdownReference(each)}\n`).join(''),
  },
  references: {
    extension: 'txt',
    type: 'text/plain',
    write: (citations) => citations.map((each) => `${plainReference(each)}\n`).join(''),
  },
} satisfies Record<string, CitationFormat>

export type CitationFormatName = keyof typeof citationFormats
