import { isBare, type Span } from '../line.ts'
import type { Atom } from '../label/atom.ts'
import { isOutward } from '../records/record.ts'
import type { Run } from './runs.ts'

/** The link that an atom is, or from whose text it was cut. */
export const linkOf = ({ kind, span }: Atom): Span[] => {
  const link = kind === 'link' ? span : (span?.within ?? null)
  return link && isOutward(link) ? [link] : []
}

/**
 * The links of a run. A bare URL or badge takes the words before it as its label:
 * `Code: https://…`.
 */
export function linksOfRun({ atoms }: Run): Span[] {
  let label = ''
  return atoms.flatMap((atom) => {
    if (atom.kind === 'text' && !atom.span?.within) label = atom.text.length <= 60 ? atom.text : ''
    return linkOf(atom).map((link) =>
      label && (isBare(link) || link.isBadge)
        ? { ...link, text: `[${label.replace(/[\s:：]+$/, '')}]` }
        : link,
    )
  })
}

/** Removes repeated links; they are identified by their start offsets. */
export function unique(links: Span[]): Span[] {
  const seen = new Set<number>()
  return links.filter(({ start }) => !seen.has(start) && seen.add(start))
}
