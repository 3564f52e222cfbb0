import { decoded } from '../model/identifiers.ts'
import type { RuleContext } from './rule-context.ts'

/** Anchors that every GitHub page has. */
const everywhere = ['', 'top', 'readme', 'start-of-content']

/** Returns an anchor as browsers and GitHub compare it: decoded and in lower case. */
export const anchorKey = (anchor: string): string => decoded(anchor).toLowerCase()

/** Returns the keys of all anchors that links within the page can lead to. */
export function anchorsOf({ facts: { headings, targets } }: RuleContext): Set<string> {
  // A badge at the end of a heading leaves a trailing hyphen, though not in every renderer.
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
