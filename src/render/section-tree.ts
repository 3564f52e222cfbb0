import type { Paper, Section } from '../model/list.ts'
import type { Messages } from '../model/messages/messages.ts'
import { foldContents } from './fold-contents.ts'
import { blocksHtml } from './safe-html.ts'
import { alsoListed, type Listing } from './also-listed.ts'
import { paperView } from './paper-view.ts'
import { langOf } from './lang-of.ts'
import type { ChunkView, SectionView } from './list-view.ts'

/** Rows that the browser lays out, or leaves out, at a time. */
const chunkSize = 50

/** What all rows of a page share. */
interface Sharing {
  lang: string
  /** Whether the browser should not lay out what is off screen. */
  long: boolean
  /** The source of nearly all papers, which rows do not repeat; `''` if there is none. */
  usualSource: string
  /** The names of alerts. */
  alerts: Messages['alerts']
  also: (paper: Paper) => Listing[]
  /** The anchors that a paper or section had in former versions. */
  former: (target: Paper | Section) => string[]
  /** Those that were added lately. */
  fresh: ReadonlySet<Paper>
}

/** The flat sections of a list as the tree that their paths make: each within the nearest one before it that is less deep. */
export function sectionTree(sections: Section[], given: Omit<Sharing, 'also'>): SectionView[] {
  const roots: SectionView[] = []
  const sharing = { ...given, also: alsoListed(sections) }
  const open: { depth: number; view: SectionView }[] = []
  for (const section of sections) {
    // Papers above the first heading are a section beside the others, not around them.
    const depth = Math.max(1, section.path.length)
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const view = sectionView(section, sharing)
    const parent = open.at(-1)?.view.sections ?? roots
    parent.push(view)
    for (const { view: outer } of open) {
      outer.count += view.count
      outer.hollow &&= view.hollow
    }
    open.push({ depth, view })
  }
  const measure = (view: SectionView): void => {
    view.size = sizeOf(view.count)
    view.sections.forEach(measure)
  }
  if (given.long) roots.forEach(measure)
  foldContents(roots)
  markEarly(roots)
  return roots
}

/** Marks the sections down to the first that has papers. @returns whether there is one */
function markEarly(sections: SectionView[]): boolean {
  return sections.some((section) => {
    section.early = 1
    return section.chunks.length > 0 || markEarly(section.sections)
  })
}

/** The rough size of a number of papers: 1 up to 4 of them, 2 up to 16, and so on. */
const sizeOf = (count: number): number => Math.min(6, Math.max(1, Math.ceil(Math.log2(count) / 2)))

function sectionView(section: Section, sharing: Sharing): SectionView {
  return {
    anchor: section.anchor,
    aliases: [...section.aliases, ...sharing.former(section)],
    title: section.title,
    lang: langOf(section.title, sharing.lang),
    level: Math.min(6, Math.max(2, section.path.length + 1)),
    introHtml: blocksHtml(section.intro, sharing.alerts),
    chunks: chunksOf(section, sharing),
    count: section.papers.length,
    early: 0,
    folded: 0,
    hollow: Number(!section.papers.length && !section.intro.length),
    size: 0,
    sections: [],
  }
}

function chunksOf(
  { papers }: Section,
  { lang, long, usualSource, also, former, fresh }: Sharing,
): ChunkView[] {
  const chunks: ChunkView[] = []
  for (let start = 0; start < papers.length; start += chunkSize) {
    const part = papers.slice(start, start + chunkSize)
    chunks.push({
      start: start + 1,
      size: long ? sizeOf(part.length) : 0,
      papers: part.map((paper, index) =>
        paperView(paper, {
          lang,
          usualSource,
          also: also(paper),
          former: former(paper),
          isNew: fresh.has(paper),
          before: papers[start + index - 1],
        }),
      ),
    })
  }
  return chunks
}
