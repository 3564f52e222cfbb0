import { plainText, type Paper } from '../model/list.ts'
import type { Finding, RuleContext } from './context.ts'

/** A bare entry where nine in ten of at least ten in its section say something. */
export function* missingNote({ list }: RuleContext): Generator<Finding> {
  for (const { papers } of list.sections) {
    const noted = papers.filter(({ note }) => plainText(note).trim()).length
    if (papers.length < 10 || noted * 10 < papers.length * 9) continue
    for (const paper of papers.filter(isBare))
      yield {
        message: `Unexpected paper without a note, expected one as ${noted} others of its section have: \`${paper.title.slice(0, 60)}\``,
        place: paper.place,
      }
  }
}

const isBare = ({ note, authors, venue, tags, links }: Paper): boolean =>
  !plainText(note).trim() && !authors.length && venue === null && !tags.length && !links.length
