import type { Nodes } from 'mdast'
import type { Details } from './html-nodes.ts'

/**
 * Splits a `<details>` without an end tag from what does not belong to it: the next `<details>`,
 * and everything from a heading on, unless it began with a heading of that level.
 */
export function detailsOf(details: Details, isClosed: boolean): Nodes[] {
  if (isClosed) return [details]
  const content = details.children.filter(({ type }) => type !== 'summary')
  const [first] = content
  const depth = first?.type === 'heading' ? first.depth : 7
  const cut = content.findIndex(
    (node) => node.type === 'details' || (node.type === 'heading' && node.depth < depth),
  )
  const following = cut < 0 ? [] : content.slice(cut)
  const outside = new Set<Nodes>(following)
  details.isUnclosed = true
  details.children = details.children.filter((child) => !outside.has(child))
  const end = details.children.at(-1)?.position?.end
  if (end && details.position) details.position = { start: details.position.start, end }
  return [details, ...following]
}
