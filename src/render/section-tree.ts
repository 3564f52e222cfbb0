import type { Paper, Section } from '../list.ts'
import { inlineHtml } from './html.ts'
import { alsoListed, type Listing } from './also-listed.ts'
import { paperView } from './paper-view.ts'
import { langOf } from './lang-of.ts'
import type { ChunkView, SectionView } from './view.ts'

/** Rows that the browser lays out, or leaves out, at a time. */
const chunkSize = 50

/** The flat sections of a list as the tree that their paths make: each within the nearest one before it that is less deep. */
export function sectionTree(sections: Section[], lang: string): SectionView[] {
  const roots: SectionView[] = []
  const also = alsoListed(sections)
  const open: { depth: number; view: SectionView }[] = []
  for (const section of sections) {
    const depth = section.path.length
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const view = sectionView(section, lang, also)
    const parent = open.at(-1)?.view.sections ?? roots
    parent.push(view)
    for (const { view: outer } of open) {
      outer.count += view.count
      outer.hollow &&= view.hollow
    }
    open.push({ depth, view })
  }
  return roots
}

function sectionView(section: Section, lang: string, also: (paper: Paper) => Listing[]): SectionView {
  return {
    anchor: section.anchor,
    aliases: section.aliases,
    title: section.title,
    lang: langOf(section.title, lang),
    level: Math.min(6, Math.max(2, section.path.length + 1)),
    introHtml: section.intro.map(inlineHtml),
    chunks: chunksOf(section, lang, also),
    count: section.papers.length,
    hollow: Number(!section.papers.length && !section.intro.length),
    sections: [],
  }
}

function chunksOf({ papers }: Section, lang: string, also: (paper: Paper) => Listing[]): ChunkView[] {
  const chunks: ChunkView[] = []
  for (let start = 0; start < papers.length; start += chunkSize) {
    const part = papers.slice(start, start + chunkSize)
    const size = part.length > 25 ? 3 : part.length > 8 ? 2 : 1
    chunks.push({ start: start + 1, size, papers: part.map((paper, index) => paperView(paper, lang, also(paper), papers[start + index - 1])) })
  }
  return chunks
}
