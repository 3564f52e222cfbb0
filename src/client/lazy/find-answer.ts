import { expandTerms, otherTerms } from '../../model/expand-terms.ts'
import type { Normalize, Query, Row } from '../../model/query.ts'
import { parseTerms } from '../../model/terms.ts'
import type { Answer } from '../context.ts'
import { filter } from '../filter.ts'
import { correctTypos } from './spelling.ts'

/** Filters rows by a query; reads a search that finds nothing in another way, then with its typos corrected. */
export function findAnswer(rows: readonly Row[], query: Query, normalize: Normalize): Answer {
  const plain = parseTerms(query.text, normalize)
  const terms = expandTerms(plain)
  const filtered = filter(rows, query, terms)
  const others = filtered.shown ? null : otherTerms(plain)
  const second = others && filter(rows, query, others)
  if (others && second?.shown) return { terms: others, filtered: second, corrected: null }
  const correction = filtered.shown ? null : correctTypos(rows, terms)
  return correction
    ? { ...correction, filtered: filter(rows, query, correction.terms) }
    : { terms, filtered, corrected: null }
}
