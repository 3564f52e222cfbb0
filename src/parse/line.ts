import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { readHtml } from './html.ts'

/** A piece of a line: text with one look, or something that is taken as one whole. Offsets point into the source. */
export interface Span {
  kind: 'text' | 'code' | 'link' | 'image' | 'break'
  text: string
  /** The target of a link as it is written. */
  target: string | null
  look: 'strong' | 'emphasis' | 'deleted' | null
  start: number
  end: number
}

/** Inline content as grammars see it: its spans, and its `shape`, the same as one string in which a whole is a single `WHOLE`. */
export interface Line {
  spans: Span[]
  shape: string
}

/** Stands in a shape for a link, an image, a code span or a break. */
export const WHOLE = '\uFFFC'

export function lineOf(spans: Span[]): Line {
  return { spans, shape: spans.map((span) => (span.kind === 'text' ? span.text : WHOLE)).join('') }
}

/** The part of a line from one index of its shape to another. */
export function slice(line: Line, from: number, to = line.shape.length): Line {
  const spans: Span[] = []
  let at = 0
  for (const span of line.spans) {
    const length = span.kind === 'text' ? span.text.length : 1
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (start < end)
      spans.push(start === 0 && end === length ? span : { ...span, text: span.text.slice(start, end), start: span.start + start, end: span.start + end })
    at += length
  }
  return lineOf(spans)
}

export function trim(line: Line): Line {
  const [lead = ''] = /^\s*/.exec(line.shape) ?? []
  return slice(line, lead.length, Math.max(lead.length, line.shape.trimEnd().length))
}

/** The span that a `WHOLE` at this index of the shape stands for. */
export function wholeAt(line: Line, index: number): Span | undefined {
  return slice(line, index, index + 1).spans[0]
}

/** The words of a line: images are not words. */
export function wordsOf(line: Line): string {
  return line.spans
    .map((span) => (span.kind === 'image' ? '' : span.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Where reference-style links point: identifier → target. */
export type Definitions = Map<string, string>

/** Flattens Markdown's nested inline content. */
export function readLine(nodes: PhrasingContent[], definitions: Definitions): Line {
  return lineOf(spansOf(nodes, null, definitions))
}

function spansOf(nodes: PhrasingContent[], look: Span['look'], definitions: Definitions): Span[] {
  return nodes.flatMap((node): Span[] => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const span = (kind: Span['kind'], text: string, target: string | null = null): Span[] => [{ kind, text, target, look, start, end }]
    switch (node.type) {
      case 'text':
        return span('text', node.value.replaceAll(WHOLE, ' '))
      case 'inlineCode':
        return span('code', node.value)
      case 'break':
        return span('break', ' ')
      case 'html':
        return readHtml(node.value).isBreak ? span('break', ' ') : []
      case 'image':
      case 'imageReference':
        return span('image', node.alt ?? '')
      case 'link':
        return span('link', linkText(node), node.url)
      case 'linkReference':
        return span('link', linkText(node), definitions.get(node.identifier) ?? '')
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

/** The words of a link; a link that is only a badge says what the badge says. */
function linkText(node: PhrasingContent): string {
  return toString(node, { includeImageAlt: false, includeHtml: false }).trim() || toString(node, { includeHtml: false }).trim()
}
