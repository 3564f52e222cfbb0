import type { Element, RootContent as HastContent } from 'hast'
import type { ListItem, Nodes, TableCell, TableRow } from 'mdast'

/** The conversions that tables and lists need for their content. */
interface Converter {
  flow(content: HastContent[]): Nodes[]
  phrasing(content: HastContent[]): TableCell['children']
  placed<Node extends Nodes>(node: Node, from: HastContent, to?: HastContent): Node
}

const groups = new Set(['thead', 'tbody', 'tfoot'])
const cells = new Set(['td', 'th'])

/** The rows of a `<table>`, with cells shifted by `colspan` and `rowspan`. */
export function rowsOf(table: HastContent[], convert: Converter): TableRow[] {
  const rows = elementsOf(table).flatMap((element) =>
    groups.has(element.tagName) ? elementsOf(element.children) : [element],
  )
  /** How many more rows a cell above extends into, by column. */
  const below: number[] = []
  return rows
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => {
      const children: TableCell[] = []
      const skip = (): void => {
        for (; (below[children.length] ?? 0) > 0; children.push(emptyCell()))
          below[children.length] = (below[children.length] ?? 0) - 1
      }
      for (const cell of elementsOf(row.children)) {
        if (!cells.has(cell.tagName)) continue
        skip()
        const width = children.length < maxColumns ? spanOf(cell.properties.colSpan) : 1
        for (let column = 0; column < width; column++) {
          below[children.length] = spanOf(cell.properties.rowSpan) - 1
          const content = column ? [] : convert.phrasing(cell.children)
          const node: TableCell = { type: 'tableCell', children: content }
          children.push(column ? node : convert.placed(node, cell))
        }
      }
      skip()
      return convert.placed({ type: 'tableRow', children }, row)
    })
}

/** Converts each `<li>` to an item, and what is between them to further items. */
export function itemsOf(list: HastContent[], convert: Converter): ListItem[] {
  const parts: HastContent[][] = []
  let isOpen = false
  for (const node of list) {
    const isItem = node.type === 'element' && node.tagName === 'li'
    const isVoid = node.type !== 'element' && !(node.type === 'text' && node.value.trim())
    if (isOpen && !isItem) parts.at(-1)?.push(node)
    else if (!isVoid) parts.push([node])
    isOpen = !isItem && parts.length > 0 && (isOpen || !isVoid)
  }
  return parts.map((part) =>
    convert.placed(
      { type: 'listItem', children: convert.flow(part) as never },
      part[0] as HastContent,
      part.at(-1),
    ),
  )
}

/** Converts each term of a `<dl>` to an item, with its descriptions as further paragraphs. */
export function termsOf(list: HastContent[], convert: Converter): ListItem[] {
  const parts = elementsOf(list).flatMap((element) =>
    element.tagName === 'div' ? elementsOf(element.children) : [element],
  )
  const terms: Element[][] = []
  for (const part of parts)
    if (part.tagName === 'dt' || !terms.length) terms.push([part])
    else terms.at(-1)?.push(part)
  return terms.map((term) => itemOf(term, convert))
}

const itemOf = (elements: Element[], convert: Converter): ListItem =>
  convert.placed(
    {
      type: 'listItem',
      children: elements.flatMap(({ children }) => convert.flow(children)) as never,
    },
    elements[0] as Element,
    elements.at(-1),
  )

const elementsOf = (content: HastContent[]): Element[] =>
  content.filter((node) => node.type === 'element')

const emptyCell = (): TableCell => ({ type: 'tableCell', children: [] })

/** From this column on, no cell is wider: a few letters would make thousands of cells. */
const maxColumns = 30

/** At most 30; browsers have a limit too. */
const spanOf = (value: unknown): number => Math.min(Math.max(Number(value) || 1, 1), 30)
