import { groupBy, mode } from '../../model/collections.ts'
import type { Paper, Place } from '../../model/list.ts'
import type { SourceText } from '../../model/source-text.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'venue-spelling',
  description: 'A venue is not spelled as it spells itself',
  level: 'warning',
  docs: `
    If most entries of the list, and at least three, share another spelling, the rule expects that one instead. The
    venue's own spelling is never reported, unless it looks like a more frequent venue: \`NeurlPS\`, \`NeruIPS\`.
  `,
  examples: {
    bad: [
      '- [Amber](https://example.org/amber) (Neurips 2024)',
      `
        - [Amber](https://example.org/amber) (NeurIPS 2023)
        - [Birch](https://example.org/birch) (NeurIPS 2024)
        - [Cedar](https://example.org/cedar) (NeurlPS 2024)
      `,
    ],
    good: [
      '- [Amber](https://example.org/amber) (NeurIPS 2024)',
      '1. **Amber paper on molecules.** J.Chem.Inf.Model. 2005. [paper](https://example.org/amber)',
      `
        - [Amber](https://example.org/amber) (Arxiv 2021)
        - [Birch](https://example.org/birch) (Arxiv 2022)
        - [Cedar](https://example.org/cedar) (Arxiv 2023)
        - [Delta](https://example.org/delta) (arXiv 2024)
      `,
    ],
  },

  *check({ papers, source }) {
    const all = papers.flatMap((paper) => printedVenue(paper, source) ?? [])
    const venues = groupBy(all, ({ venue }) => venue)
    for (const [venue, mentions] of venues) {
      const usual = mode(mentions.map(({ text }) => text))
      const meant = misspelled(venue, venues)
      const expected =
        meant ??
        (usual && usual.count >= 3 && usual.count * 2 > mentions.length ? usual.value : venue)
      for (const { text, place } of mentions)
        if (text !== expected && (text !== venue || meant !== null))
          yield {
            message: `Unexpected spelling \`${text}\` of a venue, expected \`${expected}\`${expected === venue ? '' : ' as elsewhere in the list'}`,
            place,
          }
    }
  },
})

/** Shorter names that look alike may be two venues: `ICML`, `ICLM`. */
const minLetters = 5

/** Returns the more frequent venue that looks like one, such as `NeurIPS` for `NeurlPS` or `NeruIPS`; else null. */
function misspelled(venue: string, venues: Map<string, readonly unknown[]>): string | null {
  if (venue.length < minLetters) return null
  for (const [other, { length }] of venues)
    if (
      length > (venues.get(venue)?.length ?? 0) &&
      other.length === venue.length &&
      (lookOf(other) === lookOf(venue) || isTransposed(other, venue))
    )
      return other
  return null
}

/** A name with the characters that look alike made the same. */
const lookOf = (name: string): string =>
  name
    .replace(/[lI1|]/g, 'i')
    .replace(/0/g, 'O')
    .toLowerCase()

/** Whether two names differ by two neighbours that changed places. */
function isTransposed(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return (
    at >= 0 && one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other
  )
}

/** Returns a paper's venue as printed, in any case and punctuation, without the year. */
function printedVenue(
  { venue, places }: Paper,
  source: SourceText,
): { venue: string; text: string; place: Place } | null {
  if (venue === null || !places.venue) return null
  const letters = [...venue].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${letters.join('[ .&-]?')}${venue.endsWith('.') ? '\\.?' : ''}(?!\\p{L})`,
    'iu',
  )
  const found = pattern.exec(source.slice(places.venue))
  if (!found) return null
  const start = source.start(places.venue) + found.index
  return { venue, text: found[0], place: source.place(start, start + found[0].length) }
}
