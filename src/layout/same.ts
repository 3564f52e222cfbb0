import { plainText, type Paper } from '../model/list.ts'

/** The fields printed in an entry; ids, locations and fields derived from URLs follow from them. */
const saidFields = [
  'section',
  'title',
  'link',
  'authors',
  'orgs',
  'venue',
  'year',
  'date',
  'note',
  'links',
  'tags',
] as const

type SaidField = (typeof saidFields)[number]

/**
 * A field that differs between printing and parsing; `read` is undefined if no paper was parsed.
 */
export interface Difference {
  field: SaidField
  printed: Paper[SaidField]
  read: Paper[SaidField] | undefined
}

/**
 * The fields of a paper that were not parsed as printed. What the paper lacks and no words of the
 * entry say, such as a year of the heading or a month of the URL, is not a difference.
 */
export function differencesOf(printed: Paper, read: Paper | null): Difference[] {
  return saidFields.flatMap((field): Difference[] => {
    if (!read)
      return isEmpty(printed[field]) ? [] : [{ field, printed: printed[field], read: undefined }]
    if (isEmpty(printed[field]) && isUnsaid(read, field)) return []
    const isSame =
      field === 'note'
        ? plainWords(printed) === plainWords(read)
        : JSON.stringify(printed[field]) === JSON.stringify(read[field])
    return isSame ? [] : [{ field, printed: printed[field], read: read[field] }]
  })
}

/** Whether no words of an entry are a field, or for a year only those that are its date. */
function isUnsaid({ places, date, year }: Paper, field: SaidField): boolean {
  if (field === 'section') return false
  const place = places[field]
  if (field === 'year' && date?.startsWith(String(year))) return true
  return Array.isArray(place) ? !place.length : place === null
}

const isEmpty = (value: Paper[SaidField]): boolean =>
  value === null || (Array.isArray(value) && !value.length)

const plainWords = ({ note }: Paper): string => plainText(note).replace(/\s+/g, ' ').trim()

/** What a paper is: its title, primary link and section, for comparing two readings of it. */
export const coreOf = ({ title, link, section }: Paper): string =>
  JSON.stringify([title, link, section])

/** All content of a paper, for comparing it with the same paper at another location. */
export const contentOf = (paper: Paper): string =>
  JSON.stringify({ ...paper, id: null, place: null, places: null })
