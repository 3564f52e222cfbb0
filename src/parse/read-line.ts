import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isVenueWithYear } from './field/venue.ts'
import { fieldNameOf } from './lexicon/field-names.ts'
import type { Range } from '../model/source-text.ts'
import { HARD_BREAK, lineOf, WHOLE, type Line, type Span } from './line.ts'
import { rangeOf } from './markdown/nodes.ts'
import { decoded } from '../model/identifiers.ts'

/** The targets of reference-style links by identifier. */
export type Definitions = Map<string, string>

/** Flattens mdast's nested inline content into a line. */
export function readLine(nodes: PhrasingContent[], definitions: Definitions): Line {
  return lineOf(spansOf(nodes, null, definitions))
}

function spansOf(nodes: PhrasingContent[], look: Span['look'], definitions: Definitions): Span[] {
  return nodes.flatMap((node): Span[] => {
    const { start, end } = rangeOf(node)
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
        return span('text', HARD_BREAK)
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
 * An image's text: its alt text, or the value in the URL of a badge that has none or one that only
 * names a field, `![Venue](…/badge/Conference-ICLR'24-blue)`.
 */
function wordsOfImage(image: Image | ImageReference, definitions: Definitions): string {
  const alt = image.alt ?? ''
  const url = image.type === 'image' ? image.url : (definitions.get(image.identifier) ?? '')
  const [, value] = /\/badge\/([^?#]+)/.exec(url) ?? []
  const isField = (name: string): boolean => fieldNameOf(name) === 'venue'
  if (value === undefined) return alt
  const words = decoded(value)
    .replace(/_/g, ' ')
    .split(/(?<!-)-(?!-)/)
  const shown = words.slice(isField(words[0] ?? '') ? 1 : 0, -1).join(' ')
  if (isField(alt)) return shown || alt
  // A venue and a year shown on a badge take precedence over the alt text, which may be missing.
  return isVenueWithYear(shown) || !alt.trim() ? shown : alt
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
