import type { Place } from '../model/list.ts'
import { canonicalOrgs } from './field/orgs.ts'
import type { Candidate } from './paper.ts'
import { paperIds } from './paper-ids.ts'

/** Completes the fields that depend on the whole list: ids, and one spelling per organisation. */
export function completePapers(
  candidates: Candidate[],
  aliases: Record<string, string[]>,
  reserved: Set<string>,
): void {
  const ids = paperIds(
    candidates.map(({ paper }) => paper),
    reserved,
  )
  const spell = canonicalOrgs(
    candidates.flatMap(({ mentions }) => mentions),
    aliases,
  )
  candidates.forEach(({ paper, mentions, withHead }, index) => {
    paper.id = ids[index] ?? ''
    const orgs = new Map<string, Place>()
    for (const mention of mentions) {
      const names = spell(mention)
      if (!names) [paper.note, paper.places.note] = [withHead.note, withHead.place]
      mention.places.forEach(
        (place, at) =>
          names?.[at] === undefined || orgs.has(names[at]) || orgs.set(names[at], place),
      )
    }
    paper.orgs = [...orgs.keys()]
    paper.places.orgs = [...orgs.values()]
  })
}
