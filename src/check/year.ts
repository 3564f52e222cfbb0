import { monthOfArxivId } from '../model/identifiers.ts'
import { identityOf } from './identity.ts'
import type { Finding, RuleContext } from './context.ts'

/** Old papers come to arXiv late, and journals take their time; more than this is a typo of a digit or of a link. */
const most = { before: 2, after: 5 }

/** A printed year that the date of the arXiv id rules out. */
export function* year({ papers }: RuleContext): Generator<Finding> {
  for (const paper of papers) {
    const id = /^arXiv (.*)/.exec(identityOf(paper) ?? '')?.[1]
    const month = id === undefined ? null : monthOfArxivId(id)
    if (paper.year === null || month === null) continue
    const posted = Number(month.slice(0, 4))
    if (paper.year <= posted - most.before || paper.year >= posted + most.after)
      yield {
        message: `Unexpected year ${paper.year}, expected one near ${posted}: arXiv ${id} is of ${month}`,
        place: paper.places.year ?? paper.place,
      }
  }
}
