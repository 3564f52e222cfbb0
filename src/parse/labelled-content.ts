import type { RootContent } from 'mdast'
import type { Inline } from '../list.ts'
import type { Chapter } from './chapter.ts'
import type { Content } from './content.ts'
import { hasPaper } from './content.ts'
import type { Context } from './context.ts'
import type { Found } from './grammar/grammar.ts'
import { draftOf } from './draft/draft-of.ts'
import { inlineOf } from './inline.ts'
import { labelRecords, type Labelled } from './label/label.ts'
import { isBare, readLine, wordsOf } from './line.ts'
import { readHeadingRecords } from './records/heading-records.ts'
import { linksOfRecord, withBelow, type ListRecord } from './records/record.ts'
import { Segmenter } from './records/segment.ts'
import { unpacked } from './records/unpack.ts'
import type { Votes } from './records/votes.ts'

/** The records of a document by chapter, and what is beside them. */
export interface Segments {
  records: Map<Chapter, ListRecord[]>
  /** Every record, those that are nested included. */
  all: ListRecord[]
  isOwnLabel: (text: string) => boolean
}

/**
 * @param leave is given each block that holds no record, its chapter and the records before it
 * @param mayMove whether chapters whose headings are entries may go into the chapter above
 */
export function segment(
  chapters: Chapter[],
  votes: Votes,
  text: string,
  mayMove: boolean,
  leave: (block: RootContent, chapter: Chapter, before: ListRecord[]) => void = () => undefined,
): Segments {
  const segmenter = new Segmenter(votes, text)
  const records = new Map<Chapter, ListRecord[]>()
  for (const chapter of chapters)
    records.set(
      chapter,
      segmenter.read(chapter.blocks, (block, before) => leave(block, chapter, before)),
    )
  if (mayMove) readHeadingRecords(records, segmenter, votes)
  const all = [...records.values()].flat().flatMap(withBelow)
  const isOwnLabel = ownLabels(all)
  for (const record of all)
    record.parts = record.parts.map((part) => ({ ...part, line: unpacked(part.line) }))
  return { records, all, isOwnLabel }
}

/** Reads chapters by the model: blocks → records → labels → drafts. */
export function readLabelled(
  chapters: Chapter[],
  votes: Votes,
  context: Context,
): Map<Chapter, Content> {
  const beside = new Map<Chapter, { intro: Inline[][]; glued: Found[] }>()
  for (const chapter of chapters) beside.set(chapter, { intro: [], glued: [] })
  const { records, all, isOwnLabel } = segment(
    chapters,
    votes,
    context.text,
    false,
    (block, chapter, before) => {
      const heading = gluedHeading(block, context.text)
      if (heading) beside.get(chapter)?.glued.push({ kind: 'glued', ...heading })
      else if (block.type === 'paragraph' && !before.length)
        beside.get(chapter)?.intro.push(...introOf(block, context))
    },
  )
  const labelled = labelRecords(all, isOwnLabel)
  const contents = new Map<Chapter, Content>()
  for (const [chapter, own] of records) {
    const { intro = [], glued = [] } = beside.get(chapter) ?? {}
    contents.set(chapter, readContent(own, labelled, intro, glued, context))
  }
  return contents
}

function readContent(
  records: ListRecord[],
  labelled: Map<ListRecord, Labelled>,
  intro: Inline[][],
  glued: Found[],
  context: Context,
): Content {
  const found: Found[] = [...glued]
  for (const record of records) {
    const read = foundOf(record, labelled)
    const isProse = !read.length && !hasPaper(found) && record.container === 'paragraph'
    if (isProse) for (const { line } of record.parts) intro.push(inlineOf(line, context.proseDoor))
    found.push(...read)
  }
  return { intro, found: found }
}

function foundOf(record: ListRecord, all: Map<ListRecord, Labelled>): Found[] {
  const labelled = all.get(record)
  const below = record.below.flatMap((each) => foundOf(each, all))
  const broken = record.broken.map((link): Found => ({ kind: 'broken', link }))
  const { start, end, table } = record
  const isLinked = linksOfRecord(record).length > 0
  const title = groupTitle(record)
  const isGroup = hasPaper(below) && title !== '' && !isLinked
  const draft = labelled && labelled.gate > 0 && !isGroup ? draftOf(labelled) : null
  if (labelled && draft && /\p{L}|\p{N}.*\p{N}/u.test(draft.title.value))
    return [
      { kind: 'entry', draft, start, end, ...(table === null ? {} : { table }) },
      ...broken,
      ...below,
    ]
  if (isGroup) return [...broken, { kind: 'group', title, start, found: below }]
  if (below.length) return [...broken, ...below]
  const isItem = record.container === 'bullet' || record.container === 'row'
  return isItem
    ? [...broken, { kind: 'unparsed', reason: isLinked ? 'item' : 'item-without-link', start, end }]
    : broken
}

const groupTitle = ({ parts: [first] }: ListRecord): string =>
  first ? wordsOf(first.line).replace(/\s*[:：]$/, '') : ''

/** Words of links that are labels by their number: they repeat over the entries, and lead somewhere else each time. */
function ownLabels(records: ListRecord[]): (text: string) => boolean {
  const targets = new Map<string, Set<string>>()
  let linked = 0
  for (const record of records) {
    const links = linksOfRecord(record)
    if (links.length) linked++
    for (const link of links)
      if (link.text.length <= 24 && !isBare(link))
        targets.set(link.text, (targets.get(link.text) ?? new Set()).add(link.target ?? ''))
  }
  const least = Math.max(4, linked * 0.1)
  return (text) => (targets.get(text)?.size ?? 0) >= least
}

function introOf(block: Extract<RootContent, { type: 'paragraph' }>, context: Context): Inline[][] {
  const line = readLine(block.children, context.definitions)
  const isBadges = !wordsOf(line) || /^[\s\uFFFC|·•]+$/.test(line.shape)
  return isBadges ? [] : [inlineOf(line, context.proseDoor)]
}

/** `#Title` in a line of its own. */
function gluedHeading(block: RootContent, text: string): { start: number; end: number } | null {
  const { start, end } = {
    start: block.position?.start.offset ?? 0,
    end: block.position?.end.offset ?? 0,
  }
  return block.type === 'paragraph' &&
    /^#{1,6}[^\s#!\d][^\n]{0,100}$/.test(text.slice(start, Math.min(end, start + 120)))
    ? { start, end }
    : null
}
