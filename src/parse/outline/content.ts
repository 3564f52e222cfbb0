import type { RootContent } from 'mdast'
import { asideOf } from './asides.ts'
import type { Inline } from '../../model/list.ts'
import { titleOfLine, type Chapter } from './chapter.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft/draft.ts'
import { draftOf } from '../draft/draft-of.ts'
import { inlineOf } from '../inline.ts'
import { labelRecords, type Labelled } from '../label/label.ts'
import { isBare, readLine, wordsOf, type Line } from '../line.ts'
import type { BrokenLink } from '../repair.ts'
import { isOutward, type ListRecord } from '../records/record.ts'
import { segment } from '../records/segments.ts'
import type { Votes } from '../records/votes.ts'
import { isInPage } from '../url.ts'

/** The content of a chapter: introductory paragraphs, then entries and possible entries. */
export interface Content {
  intro: Inline[][]
  found: Found[]
}

/** What a record turned out to be. Offsets refer to the source. */
export type Found =
  /** `table` is the start offset of the table that contains the entry. */
  | {
      kind: 'entry'
      draft: Draft
      start: number
      end: number
      table?: number
      isHeading?: true
      isUncertain?: true
    }
  | { kind: 'group'; title: string; start: number; found: Found[] }
  | Unparsed
  | { kind: 'broken'; link: BrokenLink }
  /** A heading without a space after its `#`. */
  | { kind: 'glued'; start: number; end: number }

interface Unparsed {
  kind: 'unparsed'
  reason: 'item' | 'item-without-link' | 'aside' | 'table' | 'list'
  /** The number of rows in a table, or of items in a list. */
  rows?: number
  start: number
  end: number
}

/** Titles with a smaller margin, in log-odds, are wrong in more than a third of all cases. */
const leastCertain = 1

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
        content.found.push(...unreadList(own, content.found))
    }
  }
  return contents
}

export const hasPaper = (found: Found[]): boolean =>
  found.some((each) => each.kind === 'entry' || each.kind === 'group')

/** The number of entries, including those in groups. */
export const countOf = (found: Found[]): number =>
  found.reduce(
    (sum, each) =>
      sum + (each.kind === 'entry' ? 1 : each.kind === 'group' ? countOf(each.found) : 0),
    0,
  )

/** Adds the records of a chapter. Paragraphs before the first entry become its intro. */
function addRecords(
  { intro, found }: Content,
  records: ListRecord[],
  labelled: Map<ListRecord, Labelled>,
  context: Context,
): void {
  const read = records.map((record) => foundOf(record, labelled))
  const isAmongEntries = read.filter(hasPaper).length * 2 > records.length
  const tables = new Map<number | null, ListRecord[]>()
  records.forEach((record, index) => {
    const own = read[index] ?? []
    const isProse = record.container === 'paragraph' && !hasPaper(own) && !hasPaper(found)
    if (isProse) for (const { line } of record.parts) intro.push(...introOf(line, context))
    found.push(...own)
    if (hasPaper(own) || own.length) return
    if (record.container === 'row') {
      const rows = tables.get(record.table) ?? []
      rows.push(record)
      tables.set(record.table, rows)
    } else found.push(...unparsed(record, isAmongEntries))
  })
  const withEntries = new Set(found.flatMap((each) => (each.kind === 'entry' ? [each.table] : [])))
  for (const [table, rows] of tables)
    found.push(...unparsedRows(rows, table !== null && withEntries.has(table)))
}

function foundOf(record: ListRecord, all: Map<ListRecord, Labelled>): Found[] {
  const below = record.below.map((each) => [each, foundOf(each, all)] as const)
  const isAmongEntries = below.filter(([, found]) => hasPaper(found)).length * 2 > below.length
  const found = below.flatMap(([each, own]) => (own.length ? own : unparsed(each, isAmongEntries)))
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
        ...(Math.min(labelled?.margin ?? 0, labelled?.gate ?? 0) < leastCertain
          ? { isUncertain: true }
          : {}),
      },
      ...broken,
      ...found,
    ]
  return [...broken, ...found]
}

/** The minimum number of items in a list. */
const fewestItems = 3

/**
 * Reports a list of names without links in which no entry was found, because the page does not show
 * it.
 */
function unreadList(records: ListRecord[], found: Found[]): Unparsed[] {
  const items = records.filter(({ container }) => container === 'bullet')
  const [first, last] = [items[0], items.at(-1)]
  const names = items.filter(
    ({ parts: [part] }) => !/[.。!！?？;；:：,，]\s*$/.test(part?.line.shape ?? '.'),
  )
  const isOfNames = names.length >= fewestItems && names.length * 5 >= items.length * 4
  if (found.length || !first || !last || !isOfNames) return []
  const rows = items.length
  return [{ kind: 'unparsed', reason: 'list', rows, start: first.start, end: last.end }]
}

/**
 * Reports a record that may be an entry. An item without a link is a mistake only among entries; an
 * item with links elsewhere is an aside.
 */
function unparsed(record: ListRecord, isAmongEntries: boolean): Unparsed[] {
  const { start, end, container } = record
  const isLinked = leadsOut(record)
  const hasTakenList =
    container === 'paragraph' && record.parts.some(({ role }) => role === 'child')
  const mayBeEntry = container === 'bullet' || hasTakenList || beginsWithLink(record)
  if (!mayBeEntry || isWayThrough(record) || (!isLinked && !isAmongEntries)) return []
  const reason = !isAmongEntries ? 'aside' : isLinked ? 'item' : 'item-without-link'
  return [{ kind: 'unparsed', reason, start, end }]
}

/** Whether a record begins with a link that has a text of its own. */
function beginsWithLink({ container, parts: [first] }: ListRecord): boolean {
  const link = first?.line.spans.find(({ kind, text }) => kind !== 'text' || text.trim())
  return (
    container !== 'row' && link !== undefined && isOutward(link) && !isBare(link) && !link.isBadge
  )
}

/**
 * Reports the rows of a table. A table without entries is reported once; a row with one cell and no
 * link is a heading for the rows below.
 */
function unparsedRows(rows: ListRecord[], hasEntries: boolean): Unparsed[] {
  const full = rows.filter(
    (row) => leadsOut(row) || row.parts.filter(({ line }) => wordsOf(line)).length > 1,
  )
  const [first] = full
  const last = full.at(-1)
  if (!first || !last || rows.every(isWayThrough)) return []
  if (!hasEntries)
    return [
      {
        kind: 'unparsed',
        reason: 'table',
        rows: full.length,
        start: first.table ?? first.start,
        end: last.end,
      },
    ]
  return full.map((row) => ({
    kind: 'unparsed',
    reason: leadsOut(row) ? 'item' : 'item-without-link',
    start: row.start,
    end: row.end,
  }))
}

/**
 * Whether a record has a link that leads out of the page, including links that were split into
 * words.
 */
const leadsOut = ({ parts }: ListRecord): boolean =>
  parts.some(({ line }) => line.spans.some((span) => isOutward(span.within ?? span)))

/** Whether all links of a record are in-page links. */
function isWayThrough({ parts }: ListRecord): boolean {
  const links = parts.flatMap(({ line }) => line.spans.filter(({ kind }) => kind === 'link'))
  return links.length > 0 && links.every(({ target }) => isInPage(target ?? ''))
}

const groupTitle = ({ parts: [first] }: ListRecord): string =>
  first ? titleOfLine(first.line) : ''

function introOf(line: Line, context: Context): Inline[][] {
  const isBadges = !wordsOf(line) || /^[\s\uFFFC|·•]+$/.test(line.shape)
  return isBadges ? [] : [inlineOf(line, context.resolveProseUrl)]
}

/** `#Title` on a line of its own. */
function gluedHeading(block: RootContent, text: string): { start: number; end: number } | null {
  const { start, end } = {
    start: block.position?.start.offset ?? 0,
    end: block.position?.end.offset ?? 0,
  }
  return block.type === 'paragraph' &&
    /^#{1,6}(?:[^\s#!\d]|[\u00A0\u2000-\u200A\u202F\u3000])[^\n]{0,100}$/.test(
      text.slice(start, Math.min(end, start + 120)),
    )
    ? { start, end }
    : null
}
