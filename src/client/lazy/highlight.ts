import type { Term } from '../../model/query.ts'
import type { PageContext } from '../context.ts'

/** Rows that are marked at once, as many as a window shows; the others, so many at a time, once nothing has been typed for so many milliseconds. */
const [first, atOnce, pause] = [20, 100, 200]

let waiting: ReturnType<typeof setTimeout> | undefined

/** Marks what was searched for in the rows that are shown, without a change to the page; where a browser cannot, nothing is marked. */
export function markHits({ list, like }: PageContext, terms: readonly Term[]): void {
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

/**
 * Where a folded word stands in a text, as offsets into the text as it is written.
 * @param like folds the text, as it folded the word
 */
export function hitRanges(
  text: string,
  word: string,
  like: (text: string) => string,
): [start: number, end: number][] {
  const folded = like(text)
  if (!word || !folded.includes(word)) return []
  const starts = folded.length === text.length ? undefined : startsOf(text, like)
  const ranges: [number, number][] = []
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const end = at + word.length
    ranges.push([starts?.[at] ?? at, starts ? (starts[end] ?? text.length) : end])
  }
  return ranges
}

/** For each unit of the folded text, where the character that it came from starts: folding makes one letter of `ﬁ` two, and of `e` with an accent one. */
function startsOf(text: string, like: (text: string) => string): number[] {
  const starts: number[] = []
  for (const { 0: character, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu))
    for (const _ of like(character).split('')) starts.push(index)
  return starts
}
