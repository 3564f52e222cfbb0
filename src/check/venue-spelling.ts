import type { Paper, Place } from '../model/list.ts'
import { groupBy } from '../model/collections.ts'
import { mode } from '../model/collections.ts'
import type { Finding, Source, RuleContext } from './context.ts'

/** A venue in another spelling than its own, unless that is how most of the list spells it. */
export function* venueSpelling({ papers, source }: RuleContext): Generator<Finding> {
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
}

/** A venue as its entry prints it, in whatever case and punctuation; its place may hold the year, too. */
function printedVenue(
  { venue, places }: Paper,
  source: Source,
): { venue: string; text: string; place: Place } | null {
  if (venue === null || !places.venue) return null
  const letters = [...venue].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('[ .&-]?')}(?!\\p{L})`, 'iu').exec(
    source.slice(places.venue),
  )
  if (!found) return null
  const start = source.start(places.venue) + found.index
  return { venue, text: found[0], place: source.place(start, start + found[0].length) }
}
