import { plainText, type Paper } from '../model/list.ts'

/** The fields that an entry says itself; ids, places and what addresses tell follow from them. */
export const saidFields = [
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

export type SaidField = (typeof saidFields)[number]

/** A field that reads otherwise than it was printed; `read` is undefined where no paper was read. */
export interface Difference {
  field: SaidField
  printed: Paper[SaidField]
  read: Paper[SaidField] | undefined
}

/** What of a paper is not read back as it was printed; a month that only the address tells is no difference. */
export function differencesOf(printed: Paper, read: Paper | null): Difference[] {
  return saidFields.flatMap((field): Difference[] => {
    if (!read)
      return isEmpty(printed[field]) ? [] : [{ field, printed: printed[field], read: undefined }]
    if (field === 'date' && printed.date === null && read.places.date === null) return []
    const isSame =
      field === 'note'
        ? plainWords(printed) === plainWords(read)
        : JSON.stringify(printed[field]) === JSON.stringify(read[field])
    return isSame ? [] : [{ field, printed: printed[field], read: read[field] }]
  })
}

const isEmpty = (value: Paper[SaidField]): boolean =>
  value === null || (Array.isArray(value) && !value.length)

const plainWords = ({ note }: Paper): string => plainText(note).replace(/\s+/g, ' ').trim()

/** Everything that a paper says, to compare it with itself at another place. */
export const sayingOf = (paper: Paper): string =>
  JSON.stringify({ ...paper, id: null, place: null, places: null })
