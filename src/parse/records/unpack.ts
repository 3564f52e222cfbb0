import { isKnownVenue, readPublication } from '../field/venue.ts'
import { rangeOf } from '../placed.ts'
import { lineOf, slice, type Line, type Span } from '../line.ts'

/** Brackets in front of a title, `[Name][KDD 18] Title`; a bracket behind it, `Title (Alibaba 2018)`; a quoted title among other words; people. */
const composite =
  /^\s*(?:[[【][^[\]【】]{1,40}[\]】]\s*)+[^\s\]】]|^.{12,}[(（][^()（）]{0,30}(?:19|20)\d\d[)）]\s*$|^[^"“]{8,}["“][^"”]{12,}["”]|\bet\.? al\.?[\s,.(].{12}/su

/**
 * A line as its writer meant it: links that hold more than a title are words again, so that these can be told apart,
 * and `**` that Markdown left as they are, as it does beside Chinese punctuation, make bold what is between them.
 */
export function unpacked(line: Line, source: string): Line {
  const range = line.shape.includes('**') ? rangeOf(line) : null
  const isEscaped = range !== null && source.slice(range.start, range.end).includes('\\*')
  const plain = range && !isEscaped ? withBold(line) : line
  if (!plain.spans.some(isComposite)) return plain
  return lineOf(plain.spans.map((span) => (isComposite(span) ? wordsOfLink(span) : span)))
}

function withBold(line: Line): Line {
  const spans: Span[] = []
  let at = 0
  line.shape.split('**').forEach((piece, index) => {
    for (const span of slice(line, at, at + piece.length).spans)
      spans.push(index % 2 ? { ...span, look: 'strong' } : span)
    at += piece.length + 2
  })
  return lineOf(spans)
}

const isComposite = ({ kind, isBadge, text }: Span): boolean =>
  kind === 'link' && !isBadge && text.length > 16 && (composite.test(text) || hasVenue(text))

/** `NSDI '23: Title`, `Title, NSDI 2023`: a known venue with its year at an edge of a title. */
function hasVenue(text: string): boolean {
  if (!/\d\d/.test(text)) return false
  const [, head = ''] = /^(\p{Lu}[^:：,，|]{1,28}\d\d)\s*(?:[:：,，|–—-]|\s\p{L})/u.exec(text) ?? []
  const [, tail = ''] = /[\s,.|–—-](\p{Lu}[^,.|\s]*\s?['’]?\d{2,4})\s*$/u.exec(text) ?? []
  return [head, tail].some((words) => {
    const published = words ? readPublication(words) : null
    return published !== null && published.year !== null && isKnownVenue(published)
  })
}

function wordsOfLink(link: Span): Span {
  const { start, end } = link.words ?? link
  const isAsWritten = end - start === link.text.length
  const offsets = Uint32Array.from({ length: link.text.length + 1 }, (_, index) =>
    Math.min(start + index, end),
  )
  return { ...link, kind: 'text', start, end, within: link, offsets: isAsWritten ? null : offsets }
}
