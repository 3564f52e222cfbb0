import { slug } from 'github-slugger'
import type { Root } from 'mdast'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Inline, OtherKind, Paper, Section } from '../../model/list.ts'
import { asideOf } from './asides.ts'
import type { Chapter } from './chapter.ts'
import { countOf, hasPaper, readContents, type Content, type Found } from './content.ts'
import type { Context } from '../context.ts'
import { pathOf, titleOf } from './document-title.ts'
import { legendOf, tagsOf, type Legend } from './legend.ts'
import { readOutline } from './outline.ts'
import { candidateOf, type Candidate } from '../paper.ts'
import { ambiguity, isAmbiguous, readingOf, titledByName, titledByWords } from '../title-or-note.ts'
import { Votes } from '../records/votes.ts'
import { dropRepeatedRows } from './repeated-tables.ts'

export interface Sections {
  /** Null if the document has no title. */
  title: string | null
  intro: Inline[][]
  /** Papers whose ids and organisations are still incomplete. */
  sections: Section[]
  candidates: Candidate[]
  /** Ranges of the document whose links are all of one kind. */
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
  const result: Sections = {
    title: title?.title ?? null,
    intro: [],
    sections: [],
    candidates: [],
    asides: [],
    diagnostics: [],
  }
  const legend = legendOf(chapters, context.definitions)
  const anchors = new Set(chapters.flatMap(({ anchor, aliases }) => [anchor, ...aliases]))

  const holders = holdersOf(chapters, contents)
  for (const chapter of chapters) {
    const content = contents.get(chapter)
    if (!content) continue
    const { found, intro } = content
    const aside = asideOf(chapter)
    const entries = countOf(found)
    // A chapter with a heading like "News" that contains entries is a topic; a single entry may be
    // an accident.
    if (aside && entries < 2) {
      if (entries) fill(null, found.flatMap(asAside), { ...context, legend }, anchors, result)
      for (const { position } of chapter.blocks)
        if (position)
          result.asides.push({
            start: position.start.offset ?? 0,
            end: position.end.offset ?? 0,
            kind: aside,
          })
      continue
    }
    const isNamed = chapter !== title && chapter.kind !== 'document'
    if (!isNamed) result.intro.push(...intro)
    if (!isNamed && !hasPaper(found)) {
      fill(null, found, { ...context, legend }, anchors, result)
      continue
    }
    if (chapter.kind !== 'heading' && !found.length && !holders.has(chapter)) continue
    const path = pathOf(chapter, title)
    const start = chapter.node.position?.start.offset ?? 0
    const end =
      chapter.kind === 'summary' ? start + 1 : (chapter.node.position?.end.offset ?? start)
    const section: Section = {
      anchor: isNamed ? chapter.anchor || freeAnchor(path, anchors) : '',
      aliases: isNamed ? chapter.aliases : [chapter.anchor, ...chapter.aliases].filter(Boolean),
      title: isNamed ? chapter.title : '',
      path,
      intro: isNamed ? intro : [],
      papers: [],
      place: context.places(start, chapter.kind === 'document' ? start : end),
    }
    result.sections.push(section)
    fill(section, found, { ...context, legend }, anchors, result)
  }
  return result
}

/** The chapters with papers somewhere below them. */
function holdersOf(chapters: Chapter[], contents: Map<Chapter, Content>): Set<Chapter> {
  const holders = new Set<Chapter>()
  for (const chapter of chapters) {
    if (!hasPaper(contents.get(chapter)?.found ?? [])) continue
    for (let at = chapter.parent; at && !holders.has(at); at = at.parent) holders.add(at)
  }
  return holders
}

/** Adds findings to their section. A group becomes a subsection. */
function fill(
  section: Section | null,
  found: Found[],
  context: Context & { legend: Legend },
  anchors: Set<string>,
  result: Sections,
): void {
  const reading = readingOf(context.readings, section?.path ?? [])
  if (!reading && section)
    result.diagnostics.push(
      ...ambiguity(
        found.flatMap((each) =>
          each.kind === 'entry' && isAmbiguous(each.draft) ? [each.draft] : [],
        ),
        section.title,
        context.places,
      ),
    )
  for (const each of found) {
    if (each.kind === 'broken') {
      const { start, end, message } = each.link
      result.diagnostics.push({
        rule: 'malformed-link',
        level: 'error',
        message,
        place: context.places(start, end),
      })
    } else if (each.kind === 'entry' && section) {
      const draft =
        reading === 'title'
          ? titledByWords(each.draft)
          : reading === 'note'
            ? titledByName(each.draft)
            : each.draft
      const candidate = candidateOf({ ...each, draft }, section.path, {
        ...context,
        marks: tagsOf(context.legend, context.text, each),
      })
      section.papers.push(candidate.paper)
      if (each.isUncertain && !reading && !isAmbiguous(each.draft))
        result.diagnostics.push(uncertainty(candidate.paper))
      result.candidates.push(candidate)
    } else if (each.kind === 'group' && section) {
      const path = [...section.path, each.title]
      const group: Section = {
        anchor: freeAnchor(path, anchors),
        aliases: [],
        title: each.title,
        path,
        intro: [],
        papers: [],
        place: context.places(each.start, each.start + 1),
      }
      result.sections.push(group)
      fill(group, each.found, context, anchors, result)
    } else if (each.kind === 'glued')
      result.diagnostics.push({
        rule: 'glued-heading',
        level: 'warning',
        message:
          'Unexpected `#` right before a word, which is no heading for GitHub, expected a space between them',
        place: context.places(each.start, each.end),
      })
    else if (each.kind === 'unparsed')
      result.diagnostics.push({
        rule: unreadRules[each.reason],
        level: each.reason === 'aside' || each.reason === 'list' ? 'info' : 'warning',
        message:
          each.reason === 'table' || each.reason === 'list'
            ? unreadBlocks[each.reason](each.rows ?? 0)
            : unread[each.reason],
        place: context.places(each.start, each.end),
      })
  }
}

const uncertainty = ({ title, places }: Paper): Diagnostic => ({
  rule: 'uncertain-entry',
  level: 'info',
  message: `Unexpected way of writing, expected \`[Title](address) - note\`: \`${title.slice(0, 60)}\` may not be the title`,
  place: places.title,
})

/** Reports entries in chapters that should not contain any. */
const asAside = (each: Found): Found[] =>
  each.kind === 'entry'
    ? [{ kind: 'unparsed', reason: 'aside', start: each.start, end: each.end }]
    : []

/** The reasons why something that resembles entries was not read. */
const unread = {
  item: 'Unexpected item with links but without a title, expected `[Title](address)` or `**Title** [[Paper](address)]`',
  aside: 'Unexpected item with links apart from papers, expected `[Title](address)` if it is one',
  'item-without-link': 'Unexpected item without a link among papers, expected `[Title](address)`',
}

const unreadBlocks = {
  table: (rows: number): string =>
    `Unexpected table of ${rows} ${rows === 1 ? 'row' : 'rows'} without a title, expected a header that names its columns: \`| Title | Venue | Code |\``,
  list: (items: number): string =>
    `Unexpected list of ${items} items without a link, expected \`[Title](address)\` if they are papers`,
}

const unreadRules = {
  table: 'unparsed-table',
  item: 'unparsed-item',
  'item-without-link': 'unparsed-item',
  aside: 'unparsed-aside',
  list: 'unparsed-aside',
} as const

/** The next number for each name, which keeps thousands of equal names linear. */
const numbers = new WeakMap<Set<string>, Map<string, number>>()

/** An anchor for a part without a heading: from its own name, else from its path. */
function freeAnchor(path: string[], anchors: Set<string>): string {
  const forms = [slug(path.at(-1) ?? ''), slug(path.slice(-2).join(' '))]
  const longest = forms.at(-1) ?? ''
  let anchor = forms.find((form) => form && !anchors.has(form)) ?? longest
  const next = numbers.get(anchors) ?? new Map<string, number>()
  let n = next.get(longest) ?? 1
  for (; anchors.has(anchor); n++) anchor = `${longest}-${n}`
  numbers.set(anchors, next.set(longest, n))
  anchors.add(anchor)
  return anchor
}
