import { isLabel, isPaperLabel } from '../field/labels.ts'
import { WHOLE, isBare, slice, type Line, type Span } from '../line.ts'

/** Links in brackets, links whose words are a label, and badges. */
const linkGroups = /[[(（【]\s*\uFFFC(?:[\s,，、|/·&;]*\uFFFC)*\s*[\])）】]|\uFFFC/g

/** Takes labelled links out of a line; where one stood, a cut remains. */
export function takeLinks(line: Line, links: Span[]): Line[] {
  const parts: Line[] = []
  let from = 0
  for (const { index, 0: whole } of line.shape.matchAll(linkGroups)) {
    const spans = slice(line, index, index + whole.length).spans.filter(
      ({ kind }) => kind !== 'text',
    )
    const isBehindBar = /\|\s*$/.test(line.shape.slice(0, index))
    // A word of a sentence may be `code`, too.
    const rest = line.shape.slice(index + whole.length)
    const isApart =
      /^\s*(?:$|[\uFFFC|,，、;·/)\]】[(（【-])/.test(rest) ||
      (/^\s*\./.test(rest) && !/[\p{L}\p{N}]\s*$/u.test(line.shape.slice(0, index)))
    const isFirst = /^[\s\uFFFC|,]*$/.test(line.shape.slice(0, index))
    const isLabelOf = ({ kind, isBadge, text }: Span, isAlone: boolean): boolean =>
      kind === 'image' ||
      (kind === 'link' &&
        (whole !== WHOLE ||
          isBehindBar ||
          isBadge ||
          /^[[(【].*[\])】]$/.test(text) ||
          (isApart && (isLabel(text) || isAlone)) ||
          (isFirst && (isPaperLabel(text) || (isLabel(text) && /^\s*\d/.test(rest))))))
    const isLabelled =
      spans.length > 0 && spans.every((span) => isLabelOf(span, isFirst && isBare(span)))
    if (!isLabelled) continue
    links.push(...spans.filter(({ kind }) => kind === 'link'))
    parts.push(slice(line, from, index))
    from = index + whole.length
  }
  parts.push(slice(line, from))
  return parts
}
