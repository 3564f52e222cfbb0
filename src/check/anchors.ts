import type { Jump } from '../landmarks.ts'
import type { Subject } from './subject.ts'

/** Anchors that GitHub has on every page. */
const everywhere = ['', 'top', 'readme', 'start-of-content']

/** An anchor as browsers and GitHub compare it: decoded, in any case. */
export function anchorKey(anchor: string): string {
  try {
    return decodeURIComponent(anchor).toLowerCase()
  } catch {
    return anchor.toLowerCase()
  }
}

/** What links within a page may lead to. */
export function anchorsOf({ landmarks: { headings, targets } }: Subject): Set<string> {
  // A badge at the end of a heading leaves a hyphen that not every page has.
  return new Set(
    [
      ...everywhere,
      ...headings.flatMap(({ anchor, title }) =>
        /[\p{L}\p{N}]$/u.test(title) ? [anchor, anchor.replace(/-+$/, '')] : [anchor],
      ),
      ...targets,
    ].map(anchorKey),
  )
}

/** The links of a table of contents: bullets and cells that begin with one, above the first paper. */
export function contentsOf({ landmarks: { jumps }, papers }: Subject): Jump[] {
  const line = papers[0]?.place.line ?? 0
  const contents = jumps.filter(({ isItem, place }) => isItem && place.line < line)
  return contents.length > 2 ? contents : []
}
