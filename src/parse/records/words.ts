import { isLabel } from '../field/labels.ts'
import { isBare, type Line, type Span } from '../line.ts'

/** Whether a link says only where it leads: a badge, `Code`, an address, `[x]`. */
export const isLabelled = (link: Span): boolean =>
  link.isBadge || isLabel(link.text) || isBare(link) || /^[[(【].*[\])】]$/.test(link.text)

/** How many words of a line are neither labels nor addresses. */
export function wordsSaid(line: Line): number {
  const said = line.spans.filter(
    (span) => span.kind === 'text' || (span.kind === 'link' && !isLabelled(span)),
  )
  return said
    .map(({ text }) => text.replace(/(\p{Script=Han}{2})/gu, ' $1 '))
    .join(' ')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word.length > 1 && !isLabel(word)).length
}
