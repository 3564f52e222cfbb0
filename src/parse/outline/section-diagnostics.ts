import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Paper } from '../../model/list.ts'
import type { Range } from '../../model/source-text.ts'
import type { PlaceOf } from '../place-of.ts'
import type { BrokenLink } from '../repair.ts'
import type { Unparsed } from './found.ts'

export const malformedLink = (
  { start, end, message }: BrokenLink,
  placeOf: PlaceOf,
): Diagnostic => ({ rule: 'malformed-link', level: 'error', message, place: placeOf(start, end) })

export const gluedHeading = ({ start, end }: Range, placeOf: PlaceOf): Diagnostic => ({
  rule: 'glued-heading',
  level: 'warning',
  message:
    'Unexpected `#` right before a word, which is no heading for GitHub, expected a space between them',
  place: placeOf(start, end),
})

export const uncertainEntry = ({ title, places }: Paper): Diagnostic => ({
  rule: 'uncertain-entry',
  level: 'info',
  message:
    'Unexpected way of writing, expected `[Title](address) - note`: ' +
    `\`${title.slice(0, 60)}\` may not be the title`,
  place: places.title,
})

/** Reports something that resembles entries and was not read, with the form that would be. */
export const unparsed = (
  { reason, rows = 0, start, end }: Unparsed,
  placeOf: PlaceOf,
): Diagnostic => ({
  rule: rules[reason],
  level: reason === 'aside' || reason === 'list' ? 'info' : 'warning',
  message: messages[reason](rows),
  place: placeOf(start, end),
})

const rules = {
  table: 'unparsed-table',
  item: 'unparsed-item',
  'item-without-link': 'unparsed-item',
  aside: 'unparsed-aside',
  list: 'unparsed-aside',
} as const

const messages: Record<Unparsed['reason'], (rows: number) => string> = {
  item: () =>
    'Unexpected item with links but without a title, expected `[Title](address)` or `**Title** [[Paper](address)]`',
  aside: () =>
    'Unexpected item with links apart from papers, expected `[Title](address)` if it is one',
  'item-without-link': () =>
    'Unexpected item without a link among papers, expected `[Title](address)`',
  table: (rows) =>
    `Unexpected table of ${rows} ${rows === 1 ? 'row' : 'rows'} without a title, ` +
    'expected a header that names its columns: `| Title | Venue | Code |`',
  list: (items) =>
    `Unexpected list of ${items} items without a link, expected \`[Title](address)\` if they are papers`,
}
