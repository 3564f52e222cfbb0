import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isKnownVenue, readPublication } from './field/venue.ts'
import { fieldNameOf } from './lexicon/field-names.ts'

/** Offsets into the source; the end is exclusive. */
export interface Range {
  start: number
  end: number
}

/** A piece of a line: text with one look, or a link, image or code span. */
export interface Span extends Range {
  kind: 'text' | 'code' | 'link' | 'image'
  text: string
  /** The link's target as written. */
  target: string | null
  look: 'strong' | 'emphasis' | 'deleted' | null
  /** Whether a link contains only an image. */
  isBadge: boolean
  /** The source range of the link's text. */
  words: Range | null
  /**
   * The source offset of each UTF-16 unit of a text; null if the text is verbatim in the source.
   */
  offsets: Uint32Array | null
  /** The link that this text was cut from. */
  within?: Span
}

/**
 * Inline content as spans, and as a `shape`: one string in which each link, image and code span is
 * a single `WHOLE` character.
 */
export interface Line {
  spans: Span[]
  shape: string
}

/**
 * The placeholder for a link, an image or a code span in a shape. A line break is `
 * `.
 */
export const WHOLE = '\uFFFC'

export function lineOf(spans: Span[]): Line {
  return { spans, shape: spans.map((span) => (span.kind === 'text' ? span.text : WHOLE)).join('') }
}

/**
 * Cached start offsets of the spans of long lines; scanning for them on each slice is quadratic.
 */
const starts = new WeakMap<Span[], Uint32Array>()
/** Lines with at least this many spans are indexed. */
const many = 32

function startsOf(spans: Span[]): Uint32Array {
  let own = starts.get(spans)
  if (!own) {
    own = new Uint32Array(spans.length)
    let at = 0
    for (const [index, span] of spans.entries()) {
      own[index] = at
      at += lengthOf(span)
    }
    starts.set(spans, own)
  }
  return own
}

const lengthOf = ({ kind, text }: Span): number => (kind === 'text' ? text.length : 1)

/** The last indexed span that starts at or before an offset of the shape, and where it starts. */
function spanBefore({ spans }: Line, from: number): { index: number; at: number } {
  if (spans.length < many) return { index: 0, at: 0 }
  const own = startsOf(spans)
  let [low, high] = [0, spans.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((own[middle] ?? 0) <= from) low = middle
    else high = middle - 1
  }
  return { index: low, at: own[low] ?? 0 }
}

/** The part of a line between two offsets of its shape. */
export function slice(line: Line, from: number, to = line.shape.length): Line {
  const spans: Span[] = []
  let { index, at } = spanBefore(line, from)
  for (; index < line.spans.length && at < to; index++) {
    const span = line.spans[index] as Span
    const length = lengthOf(span)
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (start < end)
      spans.push(
        start === 0 && end === length
          ? span
          : {
              ...span,
              text: span.text.slice(start, end),
              start: offsetAt(span, start),
              end: offsetAt(span, end),
              offsets: span.offsets?.subarray(start, end + 1) ?? null,
            },
      )
    at += length
  }
  return lineOf(spans)
}

/** Whether a line has more spans than any entry; processing it would be too slow. */
export const isEndless = ({ spans }: Line): boolean => spans.length > 1000

/** Whether a link's text is its own URL, as in GitHub's autolinks. */
export const isBare = ({ text, target }: Span): boolean =>
  /^(?:https?:|www\.)/i.test(text) && (target ?? '').endsWith(text)

/** The source offset of a unit of a span; for anything but text, the span's start. */
export const offsetAt = ({ kind, start, offsets }: Span, index: number): number =>
  kind === 'text' ? (offsets?.[index] ?? start + index) : start

export function trim(line: Line): Line {
  const [lead = ''] = /^\s*/.exec(line.shape) ?? []
  return slice(line, lead.length, Math.max(lead.length, line.shape.trimEnd().length))
}

/** The span that the `WHOLE` at an offset of the shape represents. */
export function wholeAt(line: Line, index: number): Span | undefined {
  return slice(line, index, index + 1).spans[0]
}

/** The text of a line without images. */
export function wordsOf(line: Line): string {
  return line.spans
    .map((span) => (span.kind === 'image' ? '' : span.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The targets of reference-style links by identifier. */
export type Definitions = Map<string, string>

/** Flattens mdast's nested inline content into a line. */
export function readLine(nodes: PhrasingContent[], definitions: Definitions): Line {
  return lineOf(spansOf(nodes, null, definitions))
}

function spansOf(nodes: PhrasingContent[], look: Span['look'], definitions: Definitions): Span[] {
  return nodes.flatMap((node): Span[] => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const span = (kind: Span['kind'], text: string): Span[] => [
      { kind, text, target: null, look, isBadge: false, words: null, offsets: null, start, end },
    ]
    switch (node.type) {
      case 'text':
        return [
          {
            kind: 'text',
            text: node.value.replaceAll(WHOLE, ' '),
            target: null,
            look,
            isBadge: false,
            words: null,
            offsets: node.data?.offsets ?? null,
            start,
            end,
          },
        ]
      case 'inlineCode':
        return span('code', node.value)
      case 'break':
        return span('text', '\n')
      case 'image':
      case 'imageReference':
        return span('image', wordsOfImage(node, definitions))
      case 'link':
        return [{ ...link(node, node.url, definitions), look: look ?? lookOf(node), start, end }]
      case 'linkReference':
        return [
          {
            ...link(node, definitions.get(node.identifier) ?? '', definitions),
            look: look ?? lookOf(node),
            start,
            end,
          },
        ]
      case 'strong':
        return spansOf(node.children, 'strong', definitions)
      case 'emphasis':
        return spansOf(node.children, 'emphasis', definitions)
      case 'delete':
        return spansOf(node.children, 'deleted', definitions)
      default:
        return []
    }
  })
}

/**
 * An image's text: its alt text, or the value in the URL of a badge whose alt text only names a
 * field, `![Venue](…/badge/Conference-ICLR'24-blue)`.
 */
function wordsOfImage(image: Image | ImageReference, definitions: Definitions): string {
  const alt = image.alt ?? ''
  const url = image.type === 'image' ? image.url : (definitions.get(image.identifier) ?? '')
  const [, value] = /\/badge\/([^?#]+)/.exec(url) ?? []
  const isField = (name: string): boolean => fieldNameOf(name) === 'venue'
  if (value === undefined) return alt
  const words = decodeSafely(value)
    .replace(/_/g, ' ')
    .split(/(?<!-)-(?!-)/)
  const said = words.slice(isField(words[0] ?? '') ? 1 : 0, -1).join(' ')
  if (isField(alt)) return said || alt
  // A venue and a year shown on a badge take precedence over the alt text.
  const published = readPublication(said)
  return published !== null && published.year !== null && isKnownVenue(published) ? said : alt
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A link's text; for a badge, the text of its image. */
function link(
  node: Link | LinkReference,
  target: string,
  definitions: Definitions,
): Omit<Span, 'look' | keyof Range> {
  const text = toString(node, { includeImageAlt: false, includeHtml: false }).trim()
  const [first, last] = [node.children[0]?.position, node.children.at(-1)?.position]
  const words = first && last ? { start: first.start.offset ?? 0, end: last.end.offset ?? 0 } : null
  const [only, ...more] = node.children
  const isImage = only?.type === 'image' || only?.type === 'imageReference'
  const badge = isImage && !more.length ? wordsOfImage(only, definitions) : ''
  return {
    kind: 'link',
    text: text || badge.trim() || toString(node, { includeHtml: false }).trim(),
    target,
    isBadge: !text,
    words,
    offsets: null,
  }
}

const lookOf = ({ children: [only, ...more] }: Link | LinkReference): Span['look'] =>
  more.length ? null : only?.type === 'strong' || only?.type === 'emphasis' ? only.type : null

/**
 * Splits a line at its line breaks, except inside a phrase: `University
 * of …`.
 */
export function linesOf(line: Line): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const { index } of line.shape.matchAll(
    /\n(?!\s*(?:of|and|for|the|in|on|with|to|via|from|by) \S)/g,
  )) {
    lines.push(trim(slice(line, from, index)))
    from = index + 1
  }
  lines.push(trim(slice(line, from)))
  return lines.filter(({ shape }) => shape)
}

/** Joins lines with spaces. */
export function joined(lines: Line[]): Line {
  const said = lines.filter((line) => line.shape.trim())
  return lineOf(
    said.flatMap((line, index) =>
      index ? [space(line.spans[0]?.start ?? 0), ...line.spans] : line.spans,
    ),
  )
}

const space = (at: number): Span => ({
  kind: 'text',
  text: ' ',
  target: null,
  look: null,
  isBadge: false,
  words: null,
  offsets: null,
  start: at,
  end: at,
})
