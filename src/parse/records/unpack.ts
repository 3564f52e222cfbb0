import { isVenueWithYear } from '../field/venue.ts'
import { rangeOf } from '../located.ts'
import { lineOf, type Line, type Span } from '../line.ts'
import { slice } from '../slice.ts'
import { either } from '../either.ts'

const citedPeople = String.raw`^\p{Lu}[^()]{2,40}[,.&][^()]{0,300}`
const citedDate = String.raw`\((?:19|20)\d\d[a-z]?(?:, \p{Lu}\p{Ll}+[\s\d-]*)?\)`
/** Texts of links that contain more than a title. */
const composite = either(
  'su',
  // `[Name][KDD 18] Title`
  /^\s*(?:[[【][^[\]【】]{1,40}[\]】]\s*)+[^\s\]】]/su,
  // `Title (Alibaba 2018)`, `Title (2018.06)`, `Title (2018) - Doe, Roe`
  /^.{12,}[(（][^()（）]{0,30}(?:19|20)\d\d(?:[./-]\d\d?)?[)）]\s*(?:[-–—]\s+\p{Lu}.*)?$/su,
  // `Jane Doe, "Title"`
  /^[^"“]{8,}["“][^"”]{12,}["”]/su,
  // `Doe et al. Title`
  /\bet\.? al\.?[\s,.(].{12}/su,
  // `Title, ICLR 2018 Jane Doe`
  /.{8,}[,-]\s+(?:\p{Lu}[\w@-]*\s)?(?:19|20)\d\d\s+\p{Lu}\p{Ll}+(?:,|\s|$)/su,
  // `Doe, J. (2018). Title`
  new RegExp(`${citedPeople}${citedDate}[.,:]?\\s+\\p{L}`, 'su'),
)

/** `Name (2024)`. */
const nameAndYear = /^[^()（）]{2,}[^\d\s()（）][^()（）]{0,2}[(（](?:19|20)\d\d[)）]$/u

/**
 * Restores a line as its author meant it: a link whose text is more than a title becomes words that
 * can be labelled one by one, and `**` and `*` that Markdown does not recognise, such as next to
 * Chinese punctuation, become bold or italic.
 */
export function unpacked(line: Line, source: string): Line {
  const range = line.shape.includes('**') ? rangeOf(line) : null
  const isEscaped = range !== null && source.slice(range.start, range.end).includes('\\*')
  const plain = withEmphasis(range && !isEscaped ? withBold(line) : line)
  // After a title, `[Doe (1952)](…)` is its link.
  const first = plain.spans.find(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const isOfWords = (span: Span): boolean =>
    isComposite(span) || (span === first && isNamed(span) && nameAndYear.test(span.text))
  if (!plain.spans.some(isOfWords)) return plain
  return lineOf(plain.spans.map((span) => (isOfWords(span) ? wordsOfLink(span) : span)))
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

/** `*J. Doe, J. Smith *`: the space before the second star prevents emphasis. */
const unclosed = /(?:^|[\s:：])(\*)(?=\S)[^*\n\v]{3,300}\s(\*)(?=\s|$)/du

function withEmphasis(line: Line): Line {
  const [, open, close] = line.shape.includes('*') ? (unclosed.exec(line.shape)?.indices ?? []) : []
  if (!open || !close) return line
  const inner = slice(line, open[1], close[0]).spans.map((span): Span => ({
    ...span,
    look: span.look ?? 'emphasis',
  }))
  return lineOf([...slice(line, 0, open[0]).spans, ...inner, ...slice(line, close[1]).spans])
}

/** Longer texts of links are not split, because matching is quadratic in their length. */
const maxTitleLength = 1000

const isNamed = ({ kind, isBadge, text }: Span): boolean =>
  kind === 'link' && !isBadge && text.length <= maxTitleLength

const isComposite = (span: Span): boolean =>
  isNamed(span) && span.text.length > 16 && (composite.test(span.text) || hasVenue(span.text))

/**
 * Whether a known venue and its year are at the beginning or the end of a title: `NSDI '23: Title`,
 * `Title, NSDI 2023`.
 */
function hasVenue(text: string): boolean {
  if (!/\d\d/.test(text)) return false
  const [, head = ''] = /^(\p{Lu}[^:：,，|]{1,28}\d\d)\s*(?:[:：,，|–—-]|\s\p{L})/u.exec(text) ?? []
  const [, dashed = ''] = /\s[-–—]\s(\p{Lu}\S*\s[-–—]\s(?:19|20)\d\d)\s*$/u.exec(text) ?? []
  const [, tail = ''] = /[\s,.|–—-](\p{Lu}[^,.|\s]*\s?['’]?\d{2,4})\s*$/u.exec(text) ?? []
  // `Title [ECCV2024]`
  const [, closing = ''] = /\s\[([^[\]]{2,30})\]\s*$/u.exec(text) ?? []
  return [head, tail, closing, dashed.replace(/\s[-–—]\s/, ' ')].some(isVenueWithYear)
}

function wordsOfLink(link: Span): Span {
  const { start, end } = link.words ?? link
  const isAsWritten = end - start === link.text.length
  const offsets = Uint32Array.from({ length: link.text.length + 1 }, (_, index) =>
    Math.min(start + index, end),
  )
  return { ...link, kind: 'text', start, end, within: link, offsets: isAsWritten ? null : offsets }
}
