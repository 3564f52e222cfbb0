import type { Element, RootContent as HastContent } from 'hast'
import type { Nodes, PhrasingContent } from 'mdast'
import type { Details } from './html-nodes.ts'
import { between, type OffsetMap } from './html-offsets.ts'

/** The element that stands for a Markdown node among HTML. */
export const standIn = 'markdown-node'

/** Nodes that stand in a line. */
export const inline = new Set([
  'text',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'inlineCode',
  'strong',
  'emphasis',
  'delete',
  'break',
  'footnoteReference',
  'target',
])
const silent = new Set([
  'audio',
  'iframe',
  'input',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
])
const looks: Record<string, 'strong' | 'emphasis' | 'delete'> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
}

/** At most a hundred, as browsers have a limit, too. */
const spanOf = (value: unknown): number => Math.min(Math.max(Number(value) || 1, 1), 100)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Turns elements into Markdown nodes. */
export class Conversion {
  readonly #nodes: Nodes[]
  readonly #offsets: OffsetMap

  constructor(nodes: Nodes[], offsets: OffsetMap) {
    this.#nodes = nodes
    this.#offsets = offsets
  }

  /** As blocks; text between blocks becomes paragraphs. */
  flow(content: HastContent[]): Nodes[] {
    const blocks: Nodes[] = []
    let run: Nodes[] = []
    const close = (): void => {
      const isVoid = run.every(
        (node) => node.type === 'break' || (node.type === 'text' && !node.value.trim()),
      )
      const targets = run.filter(({ type }) => type === 'target')
      const [first, last] = [run[0]?.position, run.at(-1)?.position]
      if (targets.length && targets.length === run.length) blocks.push(...run)
      else if (!isVoid)
        blocks.push({
          type: 'paragraph',
          children: run as PhrasingContent[],
          position: between(first?.start.offset ?? 0, last?.end.offset ?? 0),
        })
      run = []
    }
    for (const node of this.#all(content)) {
      if (inline.has(node.type)) run.push(node)
      else {
        close()
        blocks.push(node)
      }
    }
    close()
    return blocks
  }

  /** As the content of one line; blocks within it lose their box. */
  phrasing(content: HastContent[]): PhrasingContent[] {
    const lines = (node: Nodes): Nodes[] =>
      inline.has(node.type)
        ? [node]
        : 'children' in node
          ? (node.children as Nodes[]).flatMap(lines)
          : []
    return this.#all(content).flatMap(lines) as PhrasingContent[]
  }

  #all(content: HastContent[]): Nodes[] {
    return content.flatMap((node): Nodes[] => {
      if (node.type === 'text')
        return [this.#placed({ type: 'text', value: node.value.replace(/\s+/g, ' ') }, node)]
      return node.type === 'element' ? [...this.#targets(node), ...this.#element(node)] : []
    })
  }

  #targets(element: Element): Nodes[] {
    const { id, name } = element.properties
    return [id, element.tagName === 'a' ? name : null]
      .filter((each) => typeof each === 'string' && each !== '')
      .map((each) => this.#placed({ type: 'target', id: textOf(each) }, element))
  }

  #element(element: Element): Nodes[] {
    const { tagName, properties, children } = element
    const one = (node: Nodes): Nodes[] => [this.#placed(node, element)]
    const look = looks[tagName]
    if (tagName === standIn)
      return this.#nodes.slice(Number(properties.dataIndex), Number(properties.dataIndex) + 1)
    if (silent.has(tagName)) return []
    if (tagName === 'br') return one({ type: 'break' })
    if (tagName === 'hr') return one({ type: 'thematicBreak' })
    if (tagName === 'img')
      return one({ type: 'image', url: textOf(properties.src), alt: textOf(properties.alt) })
    if (/^h[1-6]$/.test(tagName))
      return one({
        type: 'heading',
        depth: Number(tagName[1]) as 1,
        children: this.phrasing(children),
      })
    if (tagName === 'summary') return one({ type: 'summary', children: this.phrasing(children) })
    if (tagName === 'details')
      return one({ type: 'details', children: this.flow(children) as Details['children'] })
    if (tagName === 'ul' || tagName === 'ol')
      return one({
        type: 'list',
        ordered: tagName === 'ol',
        children: this.#of('li', children, (each) => ({
          type: 'listItem',
          children: this.flow(each.children) as never,
        })),
      })
    if (tagName === 'table') return one({ type: 'table', children: this.#rows(children) })
    if (tagName === 'blockquote')
      return one({ type: 'blockquote', children: this.flow(children) as never })
    if (
      /^(?:p|div|center|section|article|header|footer|main|nav|figure|figcaption|dl|dt|dd|pre|li|tr|td|th|tbody|thead)$/.test(
        tagName,
      )
    )
      return this.flow(children)

    const within = this.#all(children)
    const isLine = within.every(({ type }) => inline.has(type))
    if (tagName === 'a' && typeof properties.href === 'string') {
      if (isLine) return one({ type: 'link', url: properties.href, children: within as never })
      // An unclosed tag must not swallow the Markdown behind it; boxes of HTML are a part of the link.
      const isBox = within.every((node) => !this.#nodes.includes(node))
      return isBox
        ? one({ type: 'link', url: properties.href, children: this.phrasing(children) })
        : [...one({ type: 'link', url: properties.href, children: [] }), ...within]
    }
    if (look && isLine && within.length) return one({ type: look, children: within as never })
    if (/^(?:code|kbd|samp|tt)$/.test(tagName) && within.length === 1 && within[0]?.type === 'text')
      return one({ type: 'inlineCode', value: within[0].value })
    return within
  }

  #rows(content: HastContent[]): never[] {
    const groups = content.flatMap((node) =>
      node.type === 'element' && /^(?:thead|tbody|tfoot)$/.test(node.tagName)
        ? node.children
        : [node],
    )
    /** How many rows more a cell above reaches down into, by column. */
    const below: number[] = []
    return this.#of('tr', groups, (row) => {
      const cells: Nodes[] = []
      const skip = (): void => {
        for (; (below[cells.length] ?? 0) > 0; cells.push({ type: 'tableCell', children: [] }))
          below[cells.length] = (below[cells.length] ?? 0) - 1
      }
      for (const cell of row.children) {
        if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName)) continue
        skip()
        for (let column = 0; column < spanOf(cell.properties.colSpan); column++) {
          below[cells.length] = spanOf(cell.properties.rowSpan) - 1
          cells.push(
            column
              ? { type: 'tableCell', children: [] }
              : this.#placed({ type: 'tableCell', children: this.phrasing(cell.children) }, cell),
          )
        }
      }
      skip()
      return { type: 'tableRow', children: cells as never }
    })
  }

  #of(
    name: string | RegExp,
    content: HastContent[],
    convert: (element: Element) => Nodes,
  ): never[] {
    return content.flatMap((node) =>
      node.type === 'element' &&
      (typeof name === 'string' ? node.tagName === name : name.test(node.tagName))
        ? [this.#placed(convert(node), node) as never]
        : [],
    )
  }

  #placed(node: Nodes, { position }: HastContent): Nodes {
    const start = this.#offsets.find(position?.start.offset ?? 0)
    const end = this.#offsets.find((position?.end.offset ?? 1) - 1) + 1
    node.position = between(start, Math.max(start, end))
    return node
  }
}
