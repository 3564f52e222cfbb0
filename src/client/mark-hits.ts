import type { Term } from '../model/query.ts'
import { hitRanges } from './hit-ranges.ts'
import type { Kit } from './kit.ts'

/** Rows that are marked at once, as many as a window shows; the others, so many at a time, once nothing has been typed for so many milliseconds. */
const [first, atOnce, pause] = [20, 100, 200]

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
  const some = (size: number, rest: number): void => {
    for (const { element } of rows.slice(at, (at += size)))
      for (const { text, field } of wanted)
        for (const part of element.querySelectorAll(
          field ? `.facts [href^="?${field}="]` : '.title, .authors, .note, .facts [href^="?org="]',
        ))
          for (const [start, end] of hitRanges(part.textContent, text, like)) {
            const [startContainer, startOffset] = pointAt(part, start)
            const [endContainer, endOffset] = pointAt(part, end - 1)
            hits.add(
              new StaticRange({
                startContainer,
                startOffset,
                endContainer,
                endOffset: endOffset + 1,
              }),
            )
          }
    if (at < rows.length) waiting = setTimeout(some, rest, atOnce, 0)
  }
  some(first, pause)
}

/** Where a unit of an element's text stands: a hit may begin within a link and end after it. */
function pointAt(part: Element, offset: number): [node: Node, offset: number] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  let rest = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? ''
    if (rest < length) return [node, rest]
    rest -= length
  }
  return [part, 0]
}
