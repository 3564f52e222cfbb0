import { fold } from '../model/fold.ts'
import { groupBy } from '../model/collections.ts'
import { mode } from '../model/collections.ts'
import type { Finding, RuleContext } from './context.ts'

/** Spellings of one organisation that differ in case, spaces and hyphens alone; the rarer ones are told. */
export function* orgSpelling({ papers, source }: RuleContext): Generator<Finding> {
  const all = papers.flatMap(({ orgs, places }) =>
    orgs.flatMap((name, index) => {
      const place = places.orgs[index]
      const printed = place && source.slice(place)
      // Another name for it is no other spelling.
      return place && printed && keyOf(printed) === keyOf(name) ? [{ name, printed, place }] : []
    }),
  )
  for (const mentions of groupBy(all, ({ name }) => keyOf(name)).values()) {
    const printed = new Set(mentions.map(({ printed }) => printed))
    const usual = mode(mentions.map(({ name }) => name))?.value
    if (printed.size < 2 || usual === undefined) continue
    const expected = printed.has(usual)
      ? usual
      : mode(mentions.map(({ printed }) => printed))?.value
    for (const { printed, place } of mentions)
      if (printed !== expected)
        yield {
          message: `Unexpected spelling \`${printed}\`, expected \`${expected}\` as elsewhere in the list`,
          place,
        }
  }
}

const keyOf = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '')
