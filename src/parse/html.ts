import type { Element, RootContent as HastContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'

/** `<details>`: its summary, and what it folds away. */
export interface Details {
  type: 'details'
  children: (Summary | RootContent)[]
  position?: Position | undefined
}

export interface Summary {
  type: 'summary'
  children: PhrasingContent[]
  position?: Position | undefined
}

/** Something that an address can point at: `<a name>`, or any element with an `id`. */
export interface Target {
  type: 'target'
  id: string
  position?: Position | undefined
}

declare module 'mdast' {
  interface RootContentMap {
    details: Details
    summary: Summary
    target: Target
  }
  interface PhrasingContentMap {
    target: Target
  }
}

/**
 * Makes raw HTML a part of the Markdown tree: links, emphasis, headings, tables and the like become what Markdown
 * has for them, `<details>` and targets become nodes of their own, and of all else the text remains.
 * What Markdown stands between two tags is put there, as a browser would see it.
 */
export function absorbHtml(parent: Parents, text: string): void {
  const nodes = withBareAttributes(parent.children as Nodes[])
  if (nodes.some(({ type }) => type === 'html')) parent.children = woven(nodes, text) as never
  for (const child of parent.children as Nodes[]) if ('children' in child) absorbHtml(child as Parents, text)
}

/** The parser takes `<a href=https://…>` without quotes for text with a bare address in it; GitHub does not. */
function withBareAttributes(nodes: Nodes[]): Nodes[] {
  return nodes.flatMap((node, index): Nodes[] => {
    const next = nodes[index + 1]
    const before = nodes[index - 1]
    const open = /<a\s[^<>]*href=$/i
    if (node.type === 'text' && open.test(node.value) && next?.type === 'link' && next.url.includes('>')) {
      const cut = node.value.search(open)
      const start = node.position?.start.offset ?? 0
      const value = `${node.value.slice(cut)}${next.url.slice(0, next.url.indexOf('>') + 1)}`
      return [
        { type: 'text', value: node.value.slice(0, cut), position: between(start, start + cut) },
        { type: 'html', value, position: between(start + cut, start + cut + value.length) },
      ]
    }
    if (node.type === 'link' && before?.type === 'text' && open.test(before.value) && node.url.includes('>')) {
      const value = node.url.slice(node.url.indexOf('>') + 1)
      const end = node.position?.end.offset ?? 0
      return [{ type: 'text', value, position: between(end - value.length, end) }]
    }
    return [node]
  })
}

const between = (start: number, end: number): Position => ({ start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } })

const standIn = 'markdown-node'

/** Siblings, some of them HTML, with everything that its tags enclose put inside of them. */
function woven(nodes: Nodes[], text: string): Nodes[] {
  const offsets = new OffsetMap()
  let html = ''
  nodes.forEach((node, index) => {
    if (node.type === 'html') offsets.add(html.length, node, text)
    html += node.type === 'html' ? node.value : `<${standIn} data-index="${index}"></${standIn}>`
  })
  const convert = new Conversion(nodes, offsets)
  const isPhrasing = nodes.every((node) => node.type === 'html' || inline.has(node.type))
  const content = fromHtml(html, { fragment: true }).children as HastContent[]
  return isPhrasing ? convert.phrasing(content) : convert.flow(content)
}

const inline = new Set(['text', 'link', 'linkReference', 'image', 'imageReference', 'inlineCode', 'strong', 'emphasis', 'delete', 'break', 'footnoteReference', 'target'])
const silent = new Set(['audio', 'iframe', 'input', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'video'])
const looks: Record<string, 'strong' | 'emphasis' | 'delete'> = { b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis', del: 'delete', s: 'delete', strike: 'delete' }

/** Turns elements into Markdown nodes. */
class Conversion {
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
      const isVoid = run.every((node) => node.type === 'break' || (node.type === 'text' && !node.value.trim()))
      const targets = run.filter(({ type }) => type === 'target')
      if (targets.length && targets.length === run.length) blocks.push(...run)
      else if (!isVoid) blocks.push({ type: 'paragraph', children: run as PhrasingContent[], position: { start: run[0]!.position!.start, end: run.at(-1)!.position!.end } })
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
    const lines = (node: Nodes): Nodes[] => (inline.has(node.type) ? [node] : 'children' in node ? (node.children as Nodes[]).flatMap(lines) : [])
    return this.#all(content).flatMap(lines) as PhrasingContent[]
  }

  #all(content: HastContent[]): Nodes[] {
    return content.flatMap((node): Nodes[] => {
      if (node.type === 'text') return [this.#placed({ type: 'text', value: node.value.replace(/\s+/g, ' ') }, node)]
      return node.type === 'element' ? [...this.#targets(node), ...this.#element(node)] : []
    })
  }

  #targets(element: Element): Nodes[] {
    const { id, name } = element.properties
    return [id, element.tagName === 'a' ? name : null].filter((each) => typeof each === 'string' && each !== '').map((each) => this.#placed({ type: 'target', id: String(each) }, element))
  }

  #element(element: Element): Nodes[] {
    const { tagName, properties, children } = element
    const one = (node: Nodes): Nodes[] => [this.#placed(node, element)]
    const look = looks[tagName]
    if (tagName === standIn) return [this.#nodes[Number(properties.dataIndex)]!]
    if (silent.has(tagName)) return []
    if (tagName === 'br') return one({ type: 'break' })
    if (tagName === 'hr') return one({ type: 'thematicBreak' })
    if (tagName === 'img') return one({ type: 'image', url: String(properties.src ?? ''), alt: String(properties.alt ?? '') })
    if (/^h[1-6]$/.test(tagName)) return one({ type: 'heading', depth: Number(tagName[1]) as 1, children: this.phrasing(children) })
    if (tagName === 'summary') return one({ type: 'summary', children: this.phrasing(children) })
    if (tagName === 'details') return one({ type: 'details', children: this.flow(children) as Details['children'] })
    if (tagName === 'ul' || tagName === 'ol') return one({ type: 'list', ordered: tagName === 'ol', children: this.#of('li', children, (each) => ({ type: 'listItem', children: this.flow(each.children) as never })) })
    if (tagName === 'table') return one({ type: 'table', children: this.#rows(children) })
    if (tagName === 'blockquote') return one({ type: 'blockquote', children: this.flow(children) as never })
    if (/^(?:p|div|center|section|article|header|footer|main|nav|figure|figcaption|dl|dt|dd|pre|li|tr|td|th|tbody|thead)$/.test(tagName)) return this.flow(children)

    const within = this.#all(children)
    const isLine = within.every(({ type }) => inline.has(type))
    if (tagName === 'a' && typeof properties.href === 'string') {
      if (isLine) return one({ type: 'link', url: properties.href, children: within as never })
      // An unclosed tag must not swallow the Markdown behind it; boxes of HTML are a part of the link.
      const isBox = within.every((node) => !this.#nodes.includes(node))
      return isBox ? one({ type: 'link', url: properties.href, children: this.phrasing(children) as never }) : [...one({ type: 'link', url: properties.href, children: [] }), ...within]
    }
    if (look && isLine && within.length) return one({ type: look, children: within as never })
    if (/^(?:code|kbd|samp|tt)$/.test(tagName) && within.length === 1 && within[0]?.type === 'text') return one({ type: 'inlineCode', value: within[0].value })
    return within
  }

  #rows(content: HastContent[]): never[] {
    const groups = content.flatMap((node) => (node.type === 'element' && /^(?:thead|tbody|tfoot)$/.test(node.tagName) ? node.children : [node]))
    return this.#of('tr', groups, (row) => ({ type: 'tableRow', children: this.#of(/^t[dh]$/, row.children, (cell) => ({ type: 'tableCell', children: this.phrasing(cell.children) })) }))
  }

  #of(name: string | RegExp, content: HastContent[], convert: (element: Element) => Nodes): never[] {
    return content.flatMap((node) => (node.type === 'element' && (typeof name === 'string' ? node.tagName === name : name.test(node.tagName)) ? [this.#placed(convert(node), node) as never] : []))
  }

  #placed(node: Nodes, { position }: HastContent): Nodes {
    const start = this.#offsets.find(position?.start.offset ?? 0)
    const end = this.#offsets.find((position?.end.offset ?? 1) - 1) + 1
    node.position = between(start, Math.max(start, end))
    return node
  }
}

/** Where each piece of HTML stands in the source. */
class OffsetMap {
  readonly #runs: { from: number; to: number }[] = []

  /** Notes line by line where a node stands: within lists its lines come without their indentation. */
  add(at: number, node: Nodes & { value: string }, text: string): void {
    let from = at
    let to = node.position?.start.offset ?? 0
    for (const line of node.value.split('\n')) {
      const found = line ? text.indexOf(line, to) : to
      to = found < 0 ? to : found
      this.#runs.push({ from, to })
      from += line.length + 1
      to += line.length
    }
  }

  find(offset: number): number {
    let low = 0
    let high = this.#runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#runs[middle]?.from ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const run = this.#runs[low]
    return run ? run.to + offset - run.from : 0
  }
}
