import type { Pattern, Segment } from './layout.ts'

/** How much of a section has a word in the text around its fields, from 0 to 1. */
export type Shares = Map<string, number>

/** Words that fewer entries have in common belong to the papers that have them. */
const minShare = 0.5
/** A line without a field is kept if nearly all entries have its words. */
const minShareOfLine = 0.9

/** Counts in how many entries each word is. */
export function sharesOf(patterns: Pattern[]): Shares {
  const all = patterns.reduce((sum, { count }) => sum + count, 0)
  const shares: Shares = new Map()
  for (const { segments, count } of patterns)
    for (const word of new Set(segments.flatMap(literalWords)))
      shares.set(word, (shares.get(word) ?? 0) + count / all)
  return shares
}

/** The words in the text around the fields of a segment, without tags of HTML and entities. */
function literalWords({ pieces }: Segment): string[] {
  const text = pieces.map((piece) => (piece.kind === 'literal' ? piece.text : ' ')).join('\n')
  return (
    text
      .replace(/<[^>]*>?|&\w+;/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  )
}

/** The words around the fields of a pattern that belong to its own papers. */
export const rareWords = ({ segments }: Pattern, shares: Shares): string[] =>
  segments.flatMap(literalWords).filter((word) => (shares.get(word) ?? 0) < minShare)

/** Whether a line below the first says something about other papers: `- Platform: [Web]`. */
export function isLineOfOthers(segment: Segment, shares: Shares): boolean {
  const isLiteral =
    segment.kind === 'line' && segment.pieces.every(({ kind }) => kind === 'literal')
  return isLiteral && literalWords(segment).some((word) => (shares.get(word) ?? 0) < minShareOfLine)
}
