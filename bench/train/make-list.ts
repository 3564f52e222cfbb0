import { looseDimensions, pickStyle, type Style } from './dimensions.ts'
import {
  chineseVenues,
  conferences,
  journals,
  oddMeetings,
  preprints,
  workshops,
} from './material/venues.ts'
import { knownChinese, knownOrganisations, organisationBanks } from './material/organisations.ts'
import { english } from './material/english.ts'
import { banks } from './material/languages.ts'
import { compose, Dice } from './random.ts'
import { printDocument } from './print/document.ts'
import { Page } from './print/page.ts'
import type { MadeEntry } from './print/writer.ts'

export { dimensions, type Style } from './dimensions.ts'
export type { MadeEntry, MadeRange } from './print/writer.ts'

export interface MadeList {
  text: string
  entries: MadeEntry[]
  style: Style
}

/** The venues of a list; a list uses some of all venues. */
function meetingsOf(dice: Dice, style: Style): string[] {
  const own = Array.from({ length: 6 }, () =>
    Array.from({ length: dice.whole(3, 6) }, () => dice.pick([...'ABCDEGIKLMNOPRSTVX'])).join(''),
  )
  const pools: Record<Style['meeting'], readonly string[]> = {
    conferences,
    journals,
    preprints,
    odd: oddMeetings,
    workshops,
    own,
    mixed: [...conferences, ...journals, ...preprints, ...preprints],
  }
  const chosen = dice.some(pools[style.meeting], dice.whole(3, 12))
  if (style.meeting !== 'preprints' && dice.chance(0.5)) chosen.push(dice.pick(preprints))
  if (style.language === 'zh' && dice.chance(0.3)) chosen.push(...dice.some(chineseVenues, 3))
  return chosen
}

function orgsOf(dice: Dice, style: Style): string[] {
  const words = { ...english, ...organisationBanks }
  const make = (slot: string): string => compose(dice, `{${slot}}`, words)
  const foreign = Array.from({ length: 8 }, () => make(dice.pick(['company', 'university'])))
  const known = dice.some(knownOrganisations, 10)
  const own = { en: '', zh: 'chinese', ja: 'japanese', ko: 'korean', ru: 'russian' }[style.language]
  const native = own ? Array.from({ length: 8 }, () => make(own)) : []
  return [
    ...foreign,
    ...known,
    ...native,
    ...(style.language === 'zh' ? dice.some(knownChinese, 14) : []),
  ]
}

/** Generates a list in a random style. The same seed and options give the same list. */
export function makeList(
  seed: number,
  options: { fixed?: Partial<Style>; withhold?: Partial<Style> } = {},
): MadeList {
  const dice = new Dice(seed)
  const style = pickStyle(dice, options.fixed ?? {}, options.withhold ?? {})
  const joiner =
    style.language === 'zh'
      ? dice.pick(['、', '&', '，', ', ', '/', ' & '])
      : dice.pick([', ', ', ', '&', ' & ', '/', ' and ', ' / ', '; '])
  const topics = [...dice.some(banks[style.language].topic!, 8), ...dice.some(banks.en.topic!, 3)]
  const other = pickStyle(dice, {}, options.withhold ?? {})
  const loose = Object.fromEntries(looseDimensions.map((name) => [name, other[name]]))
  const page = new Page(dice, [style, { ...style, ...loose, ...options.fixed }], {
    meetings: meetingsOf(dice, style),
    orgs: orgsOf(dice, style),
    topics,
    joiner,
  })
  printDocument(page)
  const { entries, text } = page.out
  return { text, entries, style }
}
