import { grouped } from './grouped.ts'
import { most } from './most.ts'
import { printedAs } from './spelling.ts'
import type { Finding, Subject } from './subject.ts'

/** A venue in another spelling than its own, unless that is how most of the list spells it. */
export function* venueSpelling({ papers, source }: Subject): Generator<Finding> {
  for (const [venue, mentions] of grouped(papers, (paper) => paper.venue ?? '')) {
    if (!venue) continue
    const printed = mentions.flatMap((paper) => printedAs(venue, paper, source) ?? [])
    const usual = most(printed.map(({ text }) => text))
    const expected = usual && usual.count >= 3 && usual.count * 2 > printed.length ? usual.value : venue
    for (const { text, start } of printed)
      if (text !== expected && text !== venue) yield { message: `Unexpected spelling \`${text}\` of a venue, expected \`${expected}\`${expected === venue ? '' : ' as elsewhere in the list'}`, place: source.place(start, start + text.length) }
  }
}
