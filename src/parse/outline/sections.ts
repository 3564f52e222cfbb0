import type { Root } from 'mdast'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Block, OtherKind, Section } from '../../model/list.ts'
import type { Range } from '../../model/source-text.ts'
import type { Context } from '../context.ts'
import type { Candidate } from '../paper.ts'
import { asideNamed } from '../lexicon/asides.ts'
import { Votes } from '../records/votes.ts'
import { asideOf } from './aside-of.ts'
import type { Chapter } from './chapter.ts'
import { readContents } from './content.ts'
import { pathOf, titleOf } from './document-title.ts'
import { countOf, hasPaper, type Content, type Found } from './found.ts'
import { legendOf } from './legend.ts'
import { readOutline } from './outline.ts'
import { dropRepeatedRows } from './repeated-tables.ts'
import { SectionBuilder } from './section-builder.ts'

interface Sections {
  /** Null if the document has no title. */
  title: string | null
  intro: Block[]
  /** Papers whose ids and organisations are still incomplete. */
  sections: Section[]
  candidates: Candidate[]
  /** Ranges of the document whose links are all of one kind, in source order. */
  asides: { start: number; end: number; kind: OtherKind }[]
  diagnostics: Diagnostic[]
}

/** Reads the chapters of a document and their entries into sections. */
export function readSections(tree: Root, context: Context): Sections {
  const votes = new Votes(tree, context.definitions)
  const chapters = readOutline(tree, context.definitions, votes)
  const contents = readContents(chapters, votes, context)
  const title = titleOf(chapters, contents)
  dropRepeatedRows([...contents.values()])
  const builder = new SectionBuilder(
    context,
    legendOf(chapters, context.definitions),
    new Set(chapters.flatMap(({ anchor, aliases }) => [anchor, ...aliases])),
  )
  const intro: Block[] = []
  /** The introduction that blocks without a section of their own continue; null after an entry. */
  let open: Block[] | null = intro
  const asides: Sections['asides'] = []
  const ancestors = ancestorsOfPapers(chapters, contents)
  for (const chapter of chapters) {
    const content = contents.get(chapter)
    if (!content) continue
    const { found } = content
    const kind = asideOf(chapter)
    const entryCount = countOf(found)
    // A chapter with a heading like "News" that contains entries is a topic; a single entry may be
    // an accident.
    if (kind && entryCount < 2) {
      if (entryCount) builder.addFound(null, found.flatMap(asAside))
      asides.push(...rangesOf(chapter).map((range) => ({ ...range, kind })))
      continue
    }
    const isNamed = chapter !== title && chapter.kind !== 'document'
    const isSection = isNamed
      ? chapter.kind === 'heading' || found.length > 0 || ancestors.has(chapter)
      : hasPaper(found)
    const section = isSection ? builder.add(chapter, pathOf(chapter, title), isNamed) : null
    builder.addFound(section, found)
    if (section && isNamed) open = section.intro
    else if (!isNamed) open = intro
    else if (open && content.intro.blocks.length && !asideNamed(chapter.title))
      open.push(paragraphOf(chapter.title))
    else open = null
    open?.push(...content.intro.blocks)
    if (open) asides.push(...content.intro.ranges.map(asProse))
    if (hasPaper(found)) open = null
  }
  const { sections, candidates, diagnostics } = builder
  return { title: title?.title ?? null, intro, sections, candidates, asides, diagnostics }
}

/** The chapters with papers somewhere below them. */
function ancestorsOfPapers(chapters: Chapter[], contents: Map<Chapter, Content>): Set<Chapter> {
  const ancestors = new Set<Chapter>()
  for (const chapter of chapters) {
    if (!hasPaper(contents.get(chapter)?.found ?? [])) continue
    for (let at = chapter.parent; at && !ancestors.has(at); at = at.parent) ancestors.add(at)
  }
  return ancestors
}

const asProse = (range: Range): Sections['asides'][number] => ({ ...range, kind: 'prose' })

/** A label or summary without a section of its own. */
const paragraphOf = (title: string): Block => ({
  kind: 'paragraph',
  content: [{ kind: 'strong', text: title }],
})

const rangesOf = ({ blocks }: Chapter): Range[] =>
  blocks.flatMap(({ position }) =>
    position ? [{ start: position.start.offset ?? 0, end: position.end.offset ?? 0 }] : [],
  )

/** Reports entries in chapters that should not contain any. */
const asAside = (each: Found): Found[] =>
  each.kind === 'entry'
    ? [{ kind: 'unparsed', reason: 'aside', start: each.start, end: each.end }]
    : []
