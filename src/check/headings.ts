import type { Heading } from '../landmarks.ts'
import { anchorKey } from './anchors.ts'
import type { Finding, Subject } from './subject.ts'

/** Two headings of one section with the same title: whoever adds to one does not see the other. */
export function* duplicateHeading({ landmarks: { headings }, papers }: Subject): Generator<Finding> {
  const first = new Map<string, Heading>()
  const above: string[] = []
  const entries = new Set(papers.map(({ place }) => place.line))
  for (const heading of headings) {
    above.length = Math.min(above.length, heading.depth - 1)
    const key = [...above.slice(0, heading.depth - 1), heading.depth, heading.title].join('\n')
    above[heading.depth - 1] = `${heading.title} ${heading.place.line}`
    const before = first.get(key)
    if (!before) first.set(key, heading)
    else if (heading.title && !entries.has(heading.place.line))
      yield { message: `Unexpected heading \`${heading.title}\` again, expected another title than that of line ${before.place.line}: its anchor is #${heading.anchor}`, place: heading.place }
  }
}

/** Links to `#survey-1`, which is the second `Survey` only as long as no other comes before it. */
export function* shiftingAnchor({ landmarks: { headings, jumps } }: Subject): Generator<Finding> {
  const numbered = new Map<string, Heading>()
  const anchors = new Set(headings.map(({ anchor }) => anchor))
  for (const heading of headings) {
    const [, plain = '', number] = /^(.*)-(\d+)$/.exec(heading.anchor) ?? []
    if (number !== undefined && anchors.has(plain) && !heading.title.endsWith(number)) numbered.set(heading.anchor, heading)
  }
  for (const { anchor, place } of jumps) {
    const heading = numbered.get(anchorKey(anchor))
    if (heading) yield { message: `Unexpected link to #${heading.anchor}, expected a heading with a title of its own: the number counts the headings \`${heading.title}\` above it`, place }
  }
}
