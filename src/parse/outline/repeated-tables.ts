import { groupBy } from '../../model/collections.ts'
import { addressKey, titleKey } from '../../model/identity.ts'
import type { Found, FoundEntry } from './found.ts'
import type { Draft } from '../draft/draft.ts'
import { wordsOf } from '../line.ts'

/** Notes with at least this many words, counted by spaces, describe their entry. */
const minNoteWords = 5

/**
 * Removes rows of tables that only repeat entries in bullets or headings, as statistics do. A row
 * that describes its entry is kept.
 * @param contents the content of all chapters; changed in place
 */
export function dropRepeatedRows(contents: { found: Found[] }[]): void {
  const all = contents.flatMap(({ found }) => entriesOf(found))
  const rows = all.filter(({ table }) => table !== undefined)
  if (!rows.length) return
  const known = new Set(
    all.filter(({ table }) => table === undefined).flatMap(({ draft }) => keysOf(draft)),
  )
  const isKnown = ({ draft }: FoundEntry): boolean =>
    wordsOf(draft.note).split(/\s+/).length < minNoteWords &&
    keysOf(draft).some((key) => known.has(key))
  const tables = groupBy(rows, ({ table }) => table).values()
  const repeated = new Set([...tables].flatMap((own) => repeatedOf(own, own.filter(isKnown))))
  for (const content of contents)
    content.found = content.found.filter((each) => each.kind !== 'entry' || !repeated.has(each))
}

/** One or two repeated rows among others may be intentional. */
const repeatedOf = (own: FoundEntry[], known: FoundEntry[]): FoundEntry[] =>
  known.length === own.length || (own.length > 2 && known.length * 2 > own.length) ? known : []

const entriesOf = (found: Found[]): FoundEntry[] =>
  found.flatMap((each) =>
    each.kind === 'entry' ? [each] : each.kind === 'group' ? entriesOf(each.found) : [],
  )

/** Keys that identify an entry: its URL, and its title if it is more than a name. */
function keysOf({ title, link }: Draft): string[] {
  const address = addressKey(link?.target ?? '')
  const words = title.value.split(/\s+/).length > 2 ? `"${titleKey(title.value)}` : ''
  return [address, words].filter(Boolean)
}
