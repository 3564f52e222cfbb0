import type { Term } from '../query.ts'
import { hitRanges } from './hit-ranges.ts'
import type { Kit } from './kit.ts'

/** Rows that are marked in one go; between goes the page may answer. */
const atOnce = 100

let waiting: ReturnType<typeof setTimeout> | undefined

/** Marks what was searched for in the rows that are shown, without a change to the page; where a browser cannot, nothing is marked. */
export function markHits({ list, like }: Kit, terms: readonly Term[]): void {
  if (!globalThis.CSS.highlights) return
  clearTimeout(waiting)
  const hits = new Highlight()
  CSS.highlights.set('hit', hits)
  const wanted = terms.filter(({ not }) => !not)
  const rows = list().rows.filter(({ element }) => !element.hidden)
  let at = 0
  const some = (): void => {
    for (const { element } of rows.slice(at, (at += atOnce)))
      for (const { text, field } of wanted)
        for (const part of element.querySelectorAll(field ? `.facts [href^="?${field}="]` : '.title, .authors, .note, .facts [href^="?org="]'))
          for (const node of textsIn(part))
            for (const [start, end] of hitRanges(node.data, text, like))
              hits.add(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }))
    if (at < rows.length) waiting = setTimeout(some)
  }
  some()
}

function* textsIn(part: Element): Iterable<Text> {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) if (walker.currentNode instanceof Text) yield walker.currentNode
}
