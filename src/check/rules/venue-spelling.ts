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
    venue's own spelling is never reported.
  `,
  examples: {
    bad: ['- [Amber](https://example.org/amber) (Neurips 2024)'],
    good: [
      '- [Amber](https://example.org/amber) (NeurIPS 2024)',
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
    for (const [venue, mentions] of groupBy(all, ({ venue }) => venue)) {
      const usual = mode(mentions.map(({ text }) => text))
      const expected =
        usual && usual.count >= 3 && usual.count * 2 > mentions.length ? usual.value : venue
      for (const { text, place } of mentions)
        if (text !== expected && text !== venue)
          yield {
            message: `Unexpected spelling \`${text}\` of a venue, expected \`${expected}\`${expected === venue ? '' : ' as elsewhere in the list'}`,
            place,
          }
    }
  },
})

/** Returns a paper's venue as printed, in any case and punctuation, without the year. */
function printedVenue(
  { venue, places }: Paper,
  source: SourceText,
): { venue: string; text: string; place: Place } | null {
  if (venue === null || !places.venue) return null
  const letters = [...venue].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('[ .&-]?')}(?!\\p{L})`, 'iu')
  const found = pattern.exec(source.slice(places.venue))
  if (!found) return null
  const start = source.start(places.venue) + found.index
  return { venue, text: found[0], place: source.place(start, start + found[0].length) }
}
