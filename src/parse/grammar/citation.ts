import { readAuthors } from '../field/authors.ts'
import { isLabel } from '../field/labels.ts'
import { WHOLE, joined, linesOf, slice, trim, wordsOf, type Line, type Span } from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { takeCredits } from './credits.ts'
import { merged, published, type Published } from './published.ts'

/** What stands around a title: labelled links, people, a venue, tags, and whatever remains as the note. */
export interface Citation {
  links: Span[]
  authors: Placed<string>[]
  publication: Published | null
  tags: Placed<string>[]
  note: Line
}

/**
 * Takes apart what stands around a title, in whatever order and punctuation: `, Authors, CVPR 2024 | [code](…)`.
 * @param fields what stands in paragraphs and bullets of its own
 */
export function readCitation(lines: Line[], fields: Line[] = []): Citation {
  const citation: Citation = { links: [], authors: [], publication: null, tags: [], note: joined([]) }
  const notes: Line[] = []
  for (const line of lines.flatMap(linesOf)) for (const piece of piecesOf(takeLinks(line, citation.links))) readPiece(piece, citation, notes)
  for (const line of fields.flatMap(linesOf)) {
    // A person alone on a line of their own.
    const only = !citation.authors.length && /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,3}$/u.test(line.shape) ? readAuthors(line.shape, true) : null
    if (only) citation.authors.push(...placedIn(line, only))
    else for (const piece of piecesOf(takeLinks(line, citation.links))) readPiece(piece, citation, notes)
  }
  citation.note = joined(notes)
  return citation
}

/** Links in brackets, links whose words are a label, and badges. */
const linkGroups = /[[(（【]\s*\uFFFC(?:[\s,，、|/·&;]*\uFFFC)*\s*[\])）】]|\uFFFC/g

/** Takes labelled links out of a line; where one stood, a cut remains. */
export function takeLinks(line: Line, links: Span[]): Line[] {
  const parts: Line[] = []
  let from = 0
  for (const { index, 0: whole } of line.shape.matchAll(linkGroups)) {
    const spans = slice(line, index, index + whole.length).spans.filter(({ kind }) => kind !== 'text')
    const isBehindBar = /\|\s*$/.test(line.shape.slice(0, index))
    // A word of a sentence may be `code`, too.
    const rest = line.shape.slice(index + whole.length)
    const isApart = /^\s*(?:$|[\uFFFC|,，、;·/)\]】[(（【-])/.test(rest) || (/^\s*\./.test(rest) && !/[\p{L}\p{N}]\s*$/u.test(line.shape.slice(0, index)))
    const isLabelled = spans.length > 0 && spans.every((span) => span.kind === 'image' || (span.kind === 'link' && (whole !== WHOLE || isBehindBar || span.isBadge || (isApart && isLabel(span.text)) || /^[[(【].*[\])】]$/.test(span.text))))
    if (!isLabelled) continue
    links.push(...spans.filter(({ kind }) => kind === 'link'))
    parts.push(slice(line, from, index))
    from = index + whole.length
  }
  parts.push(slice(line, from))
  return parts
}

/** Cuts at `|` and where the look changes. */
function piecesOf(parts: Line[]): Line[] {
  return parts.flatMap((part) => {
    const pieces: Line[] = []
    let from = 0
    let at = 0
    let look: Span['look'] | undefined
    for (const span of part.spans) {
      if (look !== undefined && span.look !== look && span.kind === 'text') {
        pieces.push(slice(part, from, at))
        from = at
      }
      look = span.look
      const length = span.kind === 'text' ? span.text.length : 1
      for (const { index } of span.kind === 'text' ? span.text.matchAll(/\s[|·]\s|(?<=\s)[|·](?=\s|$)|^[|·](?=\s)/g) : []) {
        pieces.push(slice(part, from, at + index))
        from = at + index + 1
      }
      at += length
    }
    pieces.push(slice(part, from))
    return pieces.map(clean).filter(({ shape }) => /[\p{L}\p{N}\uFFFC]/u.test(shape))
  })
}

/** Without the punctuation that held the piece to its neighbours. */
function clean(piece: Line): Line {
  const [lead = ''] = /^(?::[a-z_]+:(?=\s|:|$)|[\s,，.;:：|·)\]】"”」』-])*(?:[(（[【](?=[^)）\]】]*$))?\s*/.exec(piece.shape) ?? []
  const rest = slice(piece, lead.length)
  const [tail = ''] = /(?::[a-z_]+:|[\s,，;|·([【"“「『-])*$/.exec(rest.shape) ?? []
  return trim(slice(rest, 0, rest.shape.length - tail.length))
}

/** What a curator prints for nothing: `Code: None`. */
const nothing = /^[^:：]{1,30}[:：]\s*(?:none|n\/?a|-|tbd|coming soon|not (?:yet )?available|无|暂无)\.?$/i

function readPiece(whole: Line, citation: Citation, notes: Line[]): void {
  const lead = /^[(（[【]([^()（）[\]【】\uFFFC]+)[)）\]】][\s,，.:：-]*/.exec(whole.shape)
  const dated = lead?.[1] ? published(whole, true, lead[1]) : null
  if (dated) citation.publication = merged(citation.publication, dated)
  const piece = dated ? clean(slice(whole, lead?.[0].length ?? 0)) : withoutLabel(whole)
  const text = wordsOf(piece)
  if (!text || nothing.test(text)) return
  const codes = piece.spans.filter(({ kind }) => kind === 'code')
  if (piece.shape.includes(WHOLE)) {
    const publication = codes.length === 1 && piece.shape.length === 1 ? published(piece, true) : null
    if (publication) citation.publication = merged(citation.publication, publication)
    else if (/^[\s,\uFFFC]+$/.test(piece.shape) && codes.length === piece.spans.filter(({ kind }) => kind !== 'text').length) citation.tags.push(...codes.map(({ text: value, start, end }) => ({ value, start, end })))
    else notes.push(piece)
    return
  }
  const isPeople = !citation.authors.length
  const { authors, publication, rest } = takeCredits(piece, isPeople && piece.spans[0]?.look === 'emphasis' && !/\d/.test(text))
  if (!isPeople && authors.length) return void notes.push(piece)
  citation.publication = merged(citation.publication, publication)
  citation.authors.push(...authors)
  if (rest.shape) notes.push(rest)
}

/** `Abstract: …` and `简介：…` say what the words are, which a note does not need. */
function withoutLabel(piece: Line): Line {
  const [label = ''] = /^(?:abstract|description|summary|tl;?dr|notes?|简介|描述|摘要|说明|备注)\s*[:：]\s*/i.exec(piece.shape) ?? []
  return slice(piece, label.length)
}
