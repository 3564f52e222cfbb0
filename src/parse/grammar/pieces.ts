import { slice, trim, type Line, type Span } from '../line.ts'

/** A part of a citation that says one thing. */
export interface Piece {
  line: Line
  /** In parentheses of its own. */
  isEnclosed: boolean
}

/** Cuts at `|` and where the look changes. */
export function piecesOf(parts: Line[]): Piece[] {
  return parts.flatMap((part) => {
    const cuts = new Set([0])
    let at = 0
    let look: Span['look'] | undefined
    for (const span of part.spans) {
      if (look !== undefined && span.look !== look && span.kind === 'text') cuts.add(at)
      look = span.look
      for (const { index } of span.kind === 'text'
        ? span.text.matchAll(/\s[|·]\s|(?<=\s)[|·](?=\s|$)|^[|·](?=\s)/g)
        : [])
        cuts.add(at + index)
      at += span.kind === 'text' ? span.text.length : 1
    }
    const starts = [...cuts]
    return starts
      .map((start, index): Piece => {
        const end = starts[index + 1] ?? part.shape.length
        return {
          line: clean(slice(part, start, end)),
          isEnclosed:
            /[(（]\s?$/.test(part.shape.slice(Math.max(0, start - 2), start)) &&
            /^\s?[)）]/.test(part.shape.slice(end, end + 2)),
        }
      })
      .filter(({ line }) => /[\p{L}\p{N}\uFFFC]/u.test(line.shape))
  })
}

/** Without the punctuation that held the piece to its neighbours. */
export function clean(piece: Line): Line {
  const [lead = ''] =
    /^(?::[a-z_]+:(?=\s|:|$)|[\s,，.;:：|·)\]】"”」』–—→-]|[=-]?>(?=\s)|\p{Extended_Pictographic}[\uFE0F\u200D]?(?=[\s(（[:\p{Extended_Pictographic}]))*(?:[(（[【](?=[^)）\]】]*$))?\s*/u.exec(
      piece.shape,
    ) ?? []
  const rest = slice(piece, lead.length)
  const [tail = ''] = /(?::[a-z_]+:|[\s,，;|·([【"“「『-])*$/.exec(rest.shape) ?? []
  return trim(slice(rest, 0, rest.shape.length - tail.length))
}
