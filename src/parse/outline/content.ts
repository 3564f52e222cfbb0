import type { RootContent } from 'mdast'
import { groupBy } from '../../model/collections.ts'
import { asideOf } from './aside-of.ts'
import type { Inline } from '../../model/list.ts'
import { titleOfLine, type Chapter } from './chapter.ts'
import type { Context } from '../context.ts'
import { draftOf } from '../draft/draft-of.ts'
import { inlineOf } from '../inline.ts'
import { labelRecords, type Labelled } from '../label/label.ts'
import { readLine } from '../read-line.ts'
import { wordsOf, type Line } from '../line.ts'
import type { ListRecord } from '../records/record.ts'
import { segment } from '../records/segments.ts'
import type { Votes } from '../records/votes.ts'
import { hasPaper, type Content, type Found } from './found.ts'
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
  for (const chapter of chapters) contents.set(chapter, { intro: [], found: [] })
  const records = segment(chapters, votes, context.text, (block, chapter, before) => {
    const content = contents.get(chapter)
    const glued = gluedHeading(block, context.text)
    if (glued) content?.found.push({ kind: 'glued', ...glued })
    else if (block.type === 'paragraph' && !before.length)
      content?.intro.push(...introOf(readLine(block.children, context.definitions), context))
  })
  const labelled = labelRecords(records, votes.words)
  for (const chapter of chapters) {
    const own = records.get(chapter)
    // Its heading is an entry of the chapter above.
    if (!own) contents.delete(chapter)
    else {
      const content = contents.get(chapter) as Content
      addRecords(content, own, labelled, context)
      if (!asideOf(chapter) && chapter.kind !== 'document')
        content.found.push(...unparsedList(own, content.found))
    }
  }
  return contents
}

/** Adds the records of a chapter. Paragraphs before the first entry become its intro. */
function addRecords(
  { intro, found }: Content,
  records: ListRecord[],
  labelled: Map<ListRecord, Labelled>,
  context: Context,
): void {
  const read = records.map((record) => foundOf(record, labelled))
  const isAmongEntries = read.filter(hasPaper).length * 2 > records.length
  const unreadRows: ListRecord[] = []
  records.forEach((record, index) => {
    const own = read[index] ?? []
    const isProse = record.container === 'paragraph' && !hasPaper(own) && !hasPaper(found)
    if (isProse) for (const { line } of record.parts) intro.push(...introOf(line, context))
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

function introOf(line: Line, context: Context): Inline[][] {
  const isBadges = !wordsOf(line) || /^[\s\uFFFC|·•]+$/.test(line.shape)
  return isBadges ? [] : [inlineOf(line, context.resolveProseUrl)]
}

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
