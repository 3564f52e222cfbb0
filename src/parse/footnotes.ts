import type { FootnoteDefinition, Nodes, Root } from 'mdast'

/** The footnotes of a document by identifier. */
export type Footnotes = Map<string, FootnoteDefinition>

export function footnotesOf(tree: Root): Footnotes {
  const footnotes: Footnotes = new Map()
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
      footnotes.set(node.identifier, node)
    if ('children' in node) for (const child of node.children as Nodes[]) visit(child)
  }
  visit(tree)
  return footnotes
}

/** The footnotes that a node refers to, each once. */
export function footnotesIn(node: Nodes, footnotes: Footnotes): FootnoteDefinition[] {
  if (!footnotes.size) return []
  const found = new Set<FootnoteDefinition>()
  const visit = (node: Nodes): void => {
    const footnote = node.type === 'footnoteReference' ? footnotes.get(node.identifier) : undefined
    if (footnote) found.add(footnote)
    if ('children' in node) for (const child of node.children as Nodes[]) visit(child)
  }
  visit(node)
  return [...found]
}
