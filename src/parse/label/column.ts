import { fieldNameOf } from '../lexicon/field-names.ts'
import type { Part } from '../records/record.ts'
import type { Facts } from './facts.ts'

/** Headers that name a topic if another column has the titles. */
const topical = /^(?:topics?|subjects?)$/i

/**
 * The field named by the header of a cell's column. If several headers name titles, only one column
 * has them: `Topic` next to another has tags, `Paper` after another has links.
 */
export function columnOf({ header, column }: Part, parts: Part[]): Facts['column'] {
  const name = fieldNameOf(header)
  if (name !== 'title') return name ?? (header ? 'other' : '')
  const others = parts.filter(
    (each) => each.column !== column && fieldNameOf(each.header) === 'title',
  )
  const isTopical = topical.test(header.trim())
  if (isTopical && others.some((each) => !topical.test(each.header.trim()))) return 'tags'
  const isSecond = others.some((each) => each.column < column && !topical.test(each.header.trim()))
  return isSecond ? 'links' : 'title'
}
