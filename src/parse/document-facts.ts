import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { DocumentFacts } from '../model/document.ts'
import { anchorOf, wordsOfHeading } from './markdown/anchors.ts'
import type { Definitions } from './read-line.ts'
import type { PlaceOf } from './place-of.ts'
import { isInPage } from './url.ts'
import { rangeOf } from './markdown/nodes.ts'

/** Collects the headings, link targets, in-page links, comments and numbered lists of a document, for the rules. */
export function documentFactsOf(
  tree: Root,
  text: string,
  definitions: Definitions,
  placeOf: PlaceOf,
): DocumentFacts {
  const facts: DocumentFacts = {
    headings: [],
    targets: [],
    inPageLinks: [],
    comments: [],
    numberedLists: [],
  }
  const code: [start: number, end: number][] = []

  const visit = (node: Nodes, begins: boolean): void => {
    const { start, end } = rangeOf(node)
    if (node.type === 'heading')
      facts.headings.push({
        depth: node.depth,
        title: wordsOfHeading(node).trim(),
        anchor: anchorOf(node),
        place: placeOf(start, end),
      })
    else if (node.type === 'list' && node.ordered)
      facts.numberedLists.push(node.children.map((item) => rangeOf(item)))
    else if (node.type === 'target') facts.targets.push(node.id)
    else if (node.type === 'code' || node.type === 'inlineCode') code.push([start, end])
    const target =
      node.type === 'link'
        ? node.url
        : node.type === 'linkReference'
          ? (definitions.get(node.identifier) ?? '')
          : ''
    if (isInPage(target))
      facts.inPageLinks.push({
        text: toString(node).trim(),
        anchor: target.slice(target.indexOf('#') + 1),
        isItem: begins,
        place: placeOf(start, end),
      })
    if (!('children' in node)) return
    const isBox = node.type === 'listItem' || node.type === 'tableCell' || begins
    node.children.forEach((child, index) =>
      visit(child, isBox && index === 0 && node.type !== 'list'),
    )
  }
  visit(tree, false)

  code.sort(([a], [b]) => a - b)
  let past = 0
  for (
    let start = text.indexOf('<!--'), end;
    start >= 0 && (end = text.indexOf('-->', start + 4)) >= 0;
    start = text.indexOf('<!--', end)
  ) {
    while ((code[past]?.[1] ?? Infinity) <= start) past++
    const isCode = (code[past]?.[0] ?? Infinity) <= start
    if (isCode) end = start + 4
    else
      facts.comments.push({
        text: text.slice(start + 4, end).trim(),
        place: placeOf(start, end + 3),
      })
  }
  return facts
}
