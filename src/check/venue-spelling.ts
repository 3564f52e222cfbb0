import type { Paper } from '../list.ts'
import { printedAs } from './spelling.ts'
import { most } from './most.ts'
import type { Finding, Subject } from './subject.ts'

/** A venue in another spelling than its own, unless that is how most of the list spells it. */
export function* venueSpelling({ papers, source }: Subject): Generator<Finding> {
  const entries = new Map<string, Paper[]>()
  for (const paper of papers) if (paper.venue !== null) entries.set(paper.venue, [...(entries.get(paper.venue) ?? []), paper])
  for (const [venue, mentions] of entries) {
    const printed = mentions.flatMap((paper) => printedAs(venue, paper, source) ?? [])
    const usual = most(printed.map(({ text }) => text))
    const expected = usual && usual.count >= 3 && usual.count * 2 > printed.length ? usual.value : venue
    for (const { text, start } of printed)
      if (text !== expected && text !== venue) yield { message: `Unexpected spelling \`${text}\` of a venue, expected \`${expected}\`${expected === venue ? '' : ' as elsewhere in the list'}`, place: source.place(start, start + text.length) }
  }
}
