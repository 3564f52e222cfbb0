import type { Diagnostic } from '../model/diagnostic.ts'
import type { Other } from '../model/list.ts'
import type { LinkRecord } from './links.ts'
import type { PlaceOf } from './place-of.ts'
import { readTarget, type Base } from './url.ts'

/** Lists the links that no paper claims, and the problems of all links. */
export function unclaimedLinks(
  links: LinkRecord[],
  claimed: Set<number>,
  base: Base | null,
  placeOf: PlaceOf,
): { others: Other[]; problems: Diagnostic[] } {
  const others: Other[] = []
  const problems: Diagnostic[] = []
  for (const { kind, target, start, end } of links) {
    const { kind: reach, url, problem } = readTarget(target, base)
    const place = placeOf(start, end)
    const isClaimed = claimed.has(start)
    if (problem) problems.push({ ...problem, level: 'error', place })
    else if (reach === 'relative' && isClaimed)
      problems.push({
        rule: 'relative-link',
        level: 'info',
        message: relativeMessage(target),
        place,
      })
    if (problem && url === null) others.push({ kind: 'fault', url: target, place })
    else if (!isClaimed && reach !== 'mail') others.push({ kind, url: url ?? target, place })
  }
  return { others, problems }
}

const relativeMessage = (target: string): string =>
  `Unexpected relative address \`${target}\`, expected a whole one, or the repository that it ` +
  'leads into (--repo OWNER/NAME)'
