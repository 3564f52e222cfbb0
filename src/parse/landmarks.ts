import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Landmarks } from '../landmarks.ts'
import { definitionsOf } from './ledger.ts'
import type { Places } from './places.ts'
import { isInPage } from './url.ts'

/** Walks a whole document for what rules ask of it beside its papers. */
export function landmarksOf(tree: Root, text: string, places: Places): Landmarks {
  const landmarks: Landmarks = { headings: [], targets: [], jumps: [], comments: [] }
  const slugger = new GithubSlugger()
  const definitions = definitionsOf(tree)
  const code: [start: number, end: number][] = []

  const visit = (node: Nodes, begins: boolean): void => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    if (node.type === 'heading') {
      const title = toString(node, { includeImageAlt: false, includeHtml: false })
      landmarks.headings.push({ depth: node.depth, title: title.trim(), anchor: slugger.slug(title), place: places(start, end) })
    } else if (node.type === 'target') landmarks.targets.push(node.id)
    else if (node.type === 'code' || node.type === 'inlineCode') code.push([start, end])
    const target = node.type === 'link' ? node.url : node.type === 'linkReference' ? (definitions.get(node.identifier) ?? '') : ''
    if (isInPage(target)) landmarks.jumps.push({ text: toString(node).trim(), anchor: target.slice(target.indexOf('#') + 1), isItem: begins, place: places(start, end) })
    if (!('children' in node)) return
    const isBox = node.type === 'listItem' || node.type === 'tableCell' || begins
    node.children.forEach((child, index) => visit(child, isBox && index === 0 && node.type !== 'list'))
  }
  visit(tree, false)

  for (const { index, 0: whole, 1: said = '' } of text.matchAll(/<!--([\s\S]*?)-->/g))
    if (!code.some(([start, end]) => start <= index && index < end)) landmarks.comments.push({ text: said.trim(), place: places(index, index + whole.length) })
  return landmarks
}
