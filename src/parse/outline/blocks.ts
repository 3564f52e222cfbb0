import type { Blockquote, List, ListItem, Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import type { Block, Inline } from '../../model/list.ts'
import type { Context } from '../context.ts'
import { footnotesIn } from '../footnotes.ts'
import { inlineOf } from '../inline.ts'
import { alertOf } from '../markdown/alerts.ts'
import { readLine } from '../read-line.ts'

/** Deeper lists and quotes are unwrapped. */
const maxDepth = 6

/** Converts blocks of a document to those of the model, each followed by the footnotes that it refers to. */
export function readBlocks(nodes: RootContent[], context: Context): Block[] {
  return nodes.flatMap((node) => [...blocksOf(node, context, 0), ...footnotesOf(node, context)])
}

/** The footnotes that a node refers to, as blocks. */
export const footnotesOf = (node: Nodes, context: Context): Block[] =>
  footnotesIn(node, context.footnotes).flatMap(({ label, identifier, children }) => {
    const blocks = within(children, context, maxDepth)
    return blocks.length ? [{ kind: 'footnote', label: label ?? identifier, blocks }] : []
  })

const within = (nodes: Nodes[], context: Context, depth: number): Block[] =>
  nodes.flatMap((node) => blocksOf(node, context, depth))

function blocksOf(node: Nodes, context: Context, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphsOf(node.children, context)
    case 'heading':
    case 'summary':
      return paragraphsOf([{ type: 'strong', children: node.children }], context)
    case 'code':
      return node.value.trim() ? [{ kind: 'code', lang: node.lang || null, text: node.value }] : []
    case 'table':
      return tableOf(node, context)
    case 'list':
      return depth < maxDepth ? listOf(node, context, depth) : unwrapped(node, context, depth)
    case 'blockquote':
      return depth < maxDepth ? quoteOf(node, context, depth) : unwrapped(node, context, depth)
    case 'details':
      return unwrapped(node, context, depth)
    default:
      return []
  }
}

const unwrapped = (node: Nodes, context: Context, depth: number): Block[] =>
  'children' in node
    ? (node.children as Nodes[]).flatMap((child) =>
        child.type === 'listItem'
          ? within(child.children, context, depth)
          : blocksOf(child, context, depth),
      )
    : []

/** Paragraphs that line breaks separate. */
function paragraphsOf(nodes: PhrasingContent[], context: Context): Block[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes)
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  return lines
    .map((line) => contentOf(line, context))
    .filter((content) => content.length)
    .map((content) => ({ kind: 'paragraph', content }))
}

function contentOf(nodes: PhrasingContent[], context: Context): Inline[] {
  const referring = nodes.map((node): PhrasingContent => {
    if (node.type !== 'footnoteReference' || !context.footnotes.has(node.identifier)) return node
    return { type: 'text', value: `[${node.label ?? node.identifier}]`, position: node.position }
  })
  return inlineOf(readLine(referring, context.definitions), context.resolveProseUrl)
}

function listOf({ ordered, start, children }: List, context: Context, depth: number): Block[] {
  const items = children
    .map((item) => withMark(item, within(item.children, context, depth + 1)))
    .filter((item) => item.length)
  return items.length ? [{ kind: 'list', start: ordered ? (start ?? 1) : null, items }] : []
}

/** Adds the box of a task before its words. */
function withMark({ checked }: ListItem, item: Block[]): Block[] {
  const [first, ...more] = item
  if (typeof checked !== 'boolean' || first?.kind !== 'paragraph') return item
  const mark: Inline = { kind: 'text', text: checked ? '☑ ' : '☐ ' }
  return [{ ...first, content: [mark, ...first.content] }, ...more]
}

function tableOf({ align, children }: Table, context: Context): Block[] {
  const [header = [], ...rows] = children.map((row) =>
    row.children.map((cell) =>
      contentOf(
        cell.children.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node)),
        context,
      ),
    ),
  )
  const columns = header.map((_, column) => column)
  const filled = rows
    .map((row) => columns.map((column) => row[column] ?? []))
    .filter((row) => row.some((cell) => cell.length))
  if (!filled.length) return []
  return [
    {
      kind: 'table',
      align: columns.map((column) => align?.[column] ?? null),
      header,
      rows: filled,
    },
  ]
}

function quoteOf(quote: Blockquote, context: Context, depth: number): Block[] {
  const alert = alertOf(quote)
  const [first, ...more] = quote.children
  const blocks =
    alert && first?.type === 'paragraph'
      ? [
          ...paragraphsOf(withoutStart(first.children, alert.length), context),
          ...within(more, context, depth + 1),
        ]
      : within(quote.children, context, depth + 1)
  return blocks.length ? [{ kind: 'quote', alert: alert?.kind ?? null, blocks }] : []
}

/** Cuts characters off the start of the first text. */
const withoutStart = ([first, ...more]: PhrasingContent[], length: number): PhrasingContent[] =>
  first?.type === 'text' ? [{ type: 'text', value: first.value.slice(length) }, ...more] : more
