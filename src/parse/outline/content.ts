import type { RootContent } from 'mdast'
import { groupBy } from '../../model/collections.ts'
import { isOfLinks, withoutProse, withoutRemarks } from './about-list.ts'
import { asideOf } from './aside-of.ts'
import { footnotesOf } from './blocks.ts'
import { titleOfLine, type Chapter } from './chapter.ts'
import type { Context } from '../context.ts'
import { draftOf } from '../draft/draft-of.ts'
import { labelRecords, type Labelled } from '../label/label.ts'
import type { ListRecord } from '../records/record.ts'
import { segment } from '../records/segments.ts'
import type { Votes } from '../records/votes.ts'
import { hasPaper, type Content, type Found } from './found.ts'
import { Introductions } from './introduction.ts'
import { leadsOut, unparsedList, unparsedRecord, unparsedRows } from './unparsed.ts'
import { rangeOf } from '../markdown/nodes.ts'

/** Titles with a smaller margin, in log-odds, are wrong in more than a third of all cases. */
const minCertainty = 1

/** Reads the chapters of a document: blocks → records → labels → drafts. */
export function readContents(
  chapters: Chapter[],
  votes: Votes,
  context: Context,
): Map<Chapter, Content> {
  const contents = new Map<Chapter, Content>()
  for (const chapter of chapters)
    contents.set(chapter, { intro: { blocks: [], ranges: [] }, found: [] })
  const glued = new Set<RootContent>()
  const records = segment(chapters, votes, context.text, (block, chapter) => {
    const heading = gluedHeading(block, context.text)
    if (!heading) return
    glued.add(block)
    contents.get(chapter)?.found.push({ kind: 'glued', ...heading })
  })
  const introductions = new Introductions(
    chapters.map(({ title }) => title),
    votes,
    context,
  )
  const labelled = labelRecords(records, votes.words)
  const hasLinks = isOfLinks(labelled)
  const [first, second] = chapters
  const preface = first?.blocks.length ? first : second
  for (const chapter of chapters) {
    const own = records.get(chapter)
    // Its heading is an entry of the chapter above.
    if (!own) contents.delete(chapter)
    else {
      const content = contents.get(chapter) as Content
      addRecords(content, own, labelled)
      // There, a list without links says what the document is about.
      if (chapter === preface && chapter.depth < 2 && chapters.length > 2)
        content.found = withoutProse(content.found)
      if (hasLinks) content.found = withoutRemarks(chapter, content.found)
      const blocks = chapter.blocks.filter((block) => !glued.has(block))
      content.intro = introductions.read(blocks, content.found)
      if (chapter.kind === 'heading')
        content.intro.blocks.unshift(...footnotesOf(chapter.node, context))
      if (!asideOf(chapter) && chapter.kind !== 'document')
        content.found.push(...unparsedList(own, content.found))
    }
  }
  return contents
}

/** Adds what the records of a chapter turned out to be. */
function addRecords(
  { found }: Content,
  records: ListRecord[],
  labelled: Map<ListRecord, Labelled>,
): void {
  const read = records.map((record) => foundOf(record, labelled))
  const isAmongEntries = read.filter(hasPaper).length * 2 > records.length
  const unreadRows: ListRecord[] = []
  records.forEach((record, index) => {
    const own = read[index] ?? []
    found.push(...own)
    if (hasPaper(own) || own.length) return
    if (record.container === 'row') unreadRows.push(record)
    else found.push(...unparsedRecord(record, isAmongEntries))
  })
  const withEntries = new Set(found.flatMap((each) => (each.kind === 'entry' ? [each.table] : [])))
  for (const [table, rows] of groupBy(unreadRows, (record) => record.table))
    found.push(...unparsedRows(rows, table !== null && withEntries.has(table)))
}

function foundOf(record: ListRecord, all: Map<ListRecord, Labelled>): Found[] {
  const below = record.below.map((each) => [each, foundOf(each, all)] as const)
  const isAmongEntries = below.filter(([, found]) => hasPaper(found)).length * 2 > below.length
  const found = below.flatMap(([each, own]) =>
    own.length ? own : unparsedRecord(each, isAmongEntries),
  )
  const broken = record.broken.map((link): Found => ({ kind: 'broken', link }))
  const { start, end, table } = record
  const title = groupTitle(record)
  const isGroup = hasPaper(found) && title !== '' && !leadsOut(record)
  if (isGroup) return [...broken, { kind: 'group', title, start, found }]
  const labelled = all.get(record)
  const draft = labelled && labelled.gate > 0 ? draftOf(labelled) : null
  if (draft && (/\p{L}|\p{N}.*\p{N}/u.test(draft.title.value) || draft.link?.target))
    return [
      {
        kind: 'entry',
        draft,
        start,
        end,
        ...(table === null ? {} : { table }),
        ...(record.container === 'heading' ? { isHeading: true } : {}),
        ...(Math.min(labelled?.margin ?? 0, labelled?.gate ?? 0) < minCertainty
          ? { isUncertain: true }
          : {}),
      },
      ...broken,
      ...found,
    ]
  return [...broken, ...found]
}

const groupTitle = ({ parts: [first] }: ListRecord): string =>
  first ? titleOfLine(first.line) : ''

/** `#Title` on a line of its own. */
function gluedHeading(block: RootContent, text: string): { start: number; end: number } | null {
  const { start, end } = rangeOf(block)
  return block.type === 'paragraph' &&
    /^#{1,6}(?:[^\s#!\d]|[\u00A0\u2000-\u200A\u202F\u3000])[^\n]{0,100}$/.test(
      text.slice(start, Math.min(end, start + 120)),
    )
    ? { start, end }
    : null
}
