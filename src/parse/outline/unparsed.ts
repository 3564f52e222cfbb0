import { isBare, wordsOf } from '../line.ts'
import { isOutward, type ListRecord } from '../records/record.ts'
import { isInPage } from '../url.ts'
import type { Found, Unparsed } from './found.ts'

/** The minimum number of items in a list. */
const minItems = 3

/**
 * Reports a list of names without links in which no entry was found, because the page does not show
 * it.
 */
export function unparsedList(records: ListRecord[], found: Found[]): Unparsed[] {
  const items = records.filter(({ container }) => container === 'bullet')
  const [first, last] = [items[0], items.at(-1)]
  const names = items.filter(
    ({ parts: [part] }) => !/[.。!！?？;；:：,，]\s*$/.test(part?.line.shape ?? '.'),
  )
  const isOfNames = names.length >= minItems && names.length * 5 >= items.length * 4
  if (found.length || !first || !last || !isOfNames) return []
  const rows = items.length
  return [{ kind: 'unparsed', reason: 'list', rows, start: first.start, end: last.end }]
}

/**
 * Reports a record that may be an entry. An item without a link is a mistake only among entries; an
 * item with links elsewhere is an aside.
 */
export function unparsedRecord(record: ListRecord, isAmongEntries: boolean): Unparsed[] {
  const { start, end, container } = record
  const isLinked = leadsOut(record)
  const hasTakenList =
    container === 'paragraph' && record.parts.some(({ role }) => role === 'child')
  const mayBeEntry = container === 'bullet' || hasTakenList || beginsWithLink(record)
  if (!mayBeEntry || hasOnlyInPageLinks(record) || (!isLinked && !isAmongEntries)) return []
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
export function unparsedRows(rows: ListRecord[], hasEntries: boolean): Unparsed[] {
  const full = rows.filter(
    (row) => leadsOut(row) || row.parts.filter(({ line }) => wordsOf(line)).length > 1,
  )
  const [first] = full
  const last = full.at(-1)
  if (!first || !last || rows.every(hasOnlyInPageLinks)) return []
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
export const leadsOut = ({ parts }: ListRecord): boolean =>
  parts.some(({ line }) => line.spans.some((span) => isOutward(span.within ?? span)))

/** Whether all links of a record are in-page links. */
function hasOnlyInPageLinks({ parts }: ListRecord): boolean {
  const links = parts.flatMap(({ line }) => line.spans.filter(({ kind }) => kind === 'link'))
  return links.length > 0 && links.every(({ target }) => isInPage(target ?? ''))
}
