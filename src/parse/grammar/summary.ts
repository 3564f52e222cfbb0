import type { Nodes } from 'mdast'
import { readLine, type Definitions, type Span } from '../line.ts'
import type { Details } from '../html-nodes.ts'
import { isInPage } from '../url.ts'
import type { Grammar } from './grammar.ts'
import { linkedTitle } from './linked-title.ts'

/**
 * The title is a link in the summary of a `<details>`, and what it folds away holds the entry's links:
 *
 *     <details><summary><b><a href="address">Title</a></b> - Note.</summary>
 *
 *     - [GitHub](address)
 *     </details>
 */
export const summaryEntry: Grammar = (blocks, at, { definitions }) => {
  const details = blocks[at]
  if (details?.type !== 'details') return null
  const summary = summaryOf(details)
  const draft = summary && linkedTitle(readLine(summary.children, definitions), [])
  if (!draft) return null
  const links = [
    ...draft.links,
    ...linksBelow(
      details.children.filter((child) => child !== summary),
      definitions,
    ),
  ]
  const start = details.position?.start.offset ?? 0
  return {
    found: [
      {
        kind: 'entry',
        draft: { ...draft, links },
        start,
        end: details.position?.end.offset ?? start,
      },
    ],
    length: 1,
  }
}

export function summaryOf(
  details: Details,
): Extract<Details['children'][number], { type: 'summary' }> | undefined {
  return details.children.find((child) => child.type === 'summary')
}

function linksBelow(nodes: Nodes[], definitions: Definitions): Span[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
      return readLine(node.children, definitions).spans.filter(
        ({ kind, target }) => kind === 'link' && !isInPage(target ?? ''),
      )
    return 'children' in node ? linksBelow(node.children as Nodes[], definitions) : []
  })
}
