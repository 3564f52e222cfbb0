import { anchorKey, anchorsOf } from './anchors.ts'
import type { Finding, Subject } from './subject.ts'

/** Links within the page that lead nowhere. */
export function* deadAnchor(subject: Subject): Generator<Finding> {
  const anchors = anchorsOf(subject)
  for (const { anchor, text, place } of subject.landmarks.jumps) {
    const key = anchorKey(anchor)
    if (anchors.has(key) || /^(?:user-content-|fn|l\d)/.test(key)) continue
    const meant = nearest(text, key, subject)
    yield { message: `Unexpected link to #${anchor}, expected the anchor of a heading${meant === undefined ? '' : ` (did you mean #${meant}?)`}`, place }
  }
}

/** The heading that says what the link says, if need be at its end, or whose anchor differs in its punctuation alone. */
function nearest(text: string, key: string, { landmarks: { headings } }: Subject): string | undefined {
  const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const said = bare(text)
  const found = headings.find(({ anchor, title }) => bare(anchor) === bare(key) || (said && bare(title) === said))
  return (found ?? headings.find(({ title }) => said && bare(title).endsWith(said)))?.anchor
}
