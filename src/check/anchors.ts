import type { InPageLink } from '../model/document.ts'
import type { RuleContext } from './context.ts'

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
export function anchorsOf({ facts: { headings, targets } }: RuleContext): Set<string> {
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
export function contentsOf({ facts: { inPageLinks }, papers }: RuleContext): InPageLink[] {
  const line = papers[0]?.place.line ?? 0
  const contents = inPageLinks.filter(({ isItem, place }) => isItem && place.line < line)
  return contents.length > 2 ? contents : []
}
