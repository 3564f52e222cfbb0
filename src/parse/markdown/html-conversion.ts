import type { Element, RootContent as HastContent } from 'hast'
import type { Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { detailsOf } from './html-details.ts'
import { between, type OffsetMap } from './html-offsets.ts'
import { itemsOf, rowsOf, termsOf } from './html-rows.ts'
import { boxes, codes, depths, inline, looks, silent, standIn } from './html-tags.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The position of an element; if the parser has added it (`<tr>`), of the first or last in it. */
function placeOf(node: HastContent | undefined, index: 0 | -1 = 0): HastContent['position'] {
  if (node?.position || node?.type !== 'element') return node?.position
  return placeOf(node.children.at(index), index)
}

/** Converts HTML elements to mdast nodes. */
export class Conversion {
  readonly #nodes: Nodes[]
  readonly #offsets: OffsetMap

  constructor(nodes: Nodes[], offsets: OffsetMap) {
    this.#nodes = nodes
    this.#offsets = offsets
  }

  /** Converts to blocks; text between blocks becomes paragraphs. */
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

  /** Converts to the content of one line; blocks in it are unwrapped. */
  phrasing(content: HastContent[]): PhrasingContent[] {
    const lines = (node: Nodes): Nodes[] =>
      // HTML within is converted with its new parent.
      inline.has(node.type) || node.type === 'html'
        ? [node]
        : 'children' in node
          ? (node.children as Nodes[]).flatMap(lines)
          : []
    return this.#all(content).flatMap(lines) as PhrasingContent[]
  }

  /** Gives a node the position of the elements it was made from. */
  placed<Node extends Nodes>(node: Node, from: HastContent, to = from): Node {
    const start = this.#offsets.startOf(placeOf(from)?.start.offset ?? 0)
    const end = this.#offsets.endOf(placeOf(to, -1)?.end.offset ?? 0)
    node.position = between(start, Math.max(start, end))
    return node
  }

  #all(content: HastContent[]): Nodes[] {
    return content.flatMap((node): Nodes[] => {
      if (node.type === 'text')
        return [this.placed({ type: 'text', value: node.value.replace(/\s+/g, ' ') }, node)]
      return node.type === 'element' ? [...this.#targets(node), ...this.#element(node)] : []
    })
  }

  #targets(element: Element): Nodes[] {
    const { id, name } = element.properties
    return [id, element.tagName === 'a' ? name : null]
      .filter((each) => typeof each === 'string' && each !== '')
      .map((each) => this.placed({ type: 'target', id: textOf(each) }, element))
  }

  #element(element: Element): Nodes[] {
    const { tagName, properties, children } = element
    if (tagName === standIn)
      return this.#nodes.slice(Number(properties.dataIndex), Number(properties.dataIndex) + 1)
    if (silent.has(tagName)) return []
    if (tagName === 'details')
      return detailsOf(
        this.placed({ type: 'details', children: this.flow(children) as never }, element),
        element.data?.position?.closing !== undefined,
      )
    const block = this.#block(element)
    if (block) return [this.placed(block, element)]
    return boxes.has(tagName) ? this.flow(children) : this.#inLine(element)
  }

  /** Returns the mdast node that a single element corresponds to. */
  #block({ tagName, properties, children }: Element): Nodes | null {
    const depth = depths.get(tagName)
    if (depth)
      return {
        type: 'heading',
        depth,
        children: this.phrasing(children),
        data: { text: this.#written(children) },
      }
    switch (tagName) {
      case 'br':
        return { type: 'break' }
      case 'hr':
        return { type: 'thematicBreak' }
      case 'img':
        return { type: 'image', url: textOf(properties.src), alt: textOf(properties.alt) }
      case 'summary':
        return { type: 'summary', children: this.phrasing(children) }
      case 'ul':
      case 'ol':
        return { type: 'list', ordered: tagName === 'ol', children: itemsOf(children, this) }
      case 'dl':
        return { type: 'list', ordered: false, children: termsOf(children, this) }
      case 'table':
        return { type: 'table', children: rowsOf(children, this) }
      // With links in it, it is read like any other block.
      case 'pre':
        return children.every(({ type }) => type === 'text')
          ? { type: 'code', value: this.#written(children) }
          : null
      case 'blockquote':
        return { type: 'blockquote', children: this.flow(children) as never }
      default:
        return null
    }
  }

  #inLine(element: Element): Nodes[] {
    const { tagName, properties, children } = element
    const one = (node: Nodes): Nodes[] => [this.placed(node, element)]
    const look = looks.get(tagName)
    const within = this.#all(children)
    const isLine = within.every(({ type }) => inline.has(type))
    if (tagName === 'a' && typeof properties.href === 'string') {
      if (isLine) return one({ type: 'link', url: properties.href, children: within as never })
      // An unclosed tag must not absorb the Markdown after it. Box elements are part of the link.
      const isBox = within.every((node) => !this.#nodes.includes(node))
      return isBox
        ? one({ type: 'link', url: properties.href, children: this.phrasing(children) })
        : [...one({ type: 'link', url: properties.href, children: [] }), ...within]
    }
    if (look && isLine && within.length) return one({ type: look, children: within as never })
    const [only, ...more] = within
    if (codes.has(tagName) && only?.type === 'text' && !more.length)
      return one({ type: 'inlineCode', value: only.value })
    return within
  }

  /** The text of elements with all spaces, which GitHub uses for anchors. */
  #written(content: HastContent[]): string {
    const written = (node: HastContent): string => {
      if (node.type === 'text') return node.value
      if (node.type !== 'element' || silent.has(node.tagName)) return ''
      if (node.tagName !== standIn) return this.#written(node.children)
      const own = this.#nodes[Number(node.properties.dataIndex)]
      return toString(own, { includeImageAlt: false, includeHtml: false })
    }
    return content.map(written).join('')
  }
}
