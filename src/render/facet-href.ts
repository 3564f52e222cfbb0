import type { Facet } from '../model/query.ts'

/** As `formatQuery` says it, but for letters outside ASCII: they may stand as they are, and weigh a third. */
export function facetHref(facet: Facet, value: string): string {
  return `?${facet}=${value.replace(/[^\p{L}\p{N}.*_-]/gu, (character) => (character === ' ' ? '+' : encodeURIComponent(character)))}`
}
