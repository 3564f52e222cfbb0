import type { Normalize } from '../../model/query.ts'
import { isPart, type Field, type Term } from '../../model/terms.ts'
import { parts, type PageRow } from '../rows.ts'
import { foldForHits, isFoldedAway, unfoldForHits } from './unfold.ts'

/** Rows that are highlighted at once, as many as a window shows. */
const first = 20
/** The number of further rows to highlight at once, after a pause in typing of this many milliseconds. */
const [atOnce, pause] = [100, 200]

/** The parts of a row that words without a field are searched in. */
const anywhere = '.title, .authors, .note, .facts [href^="?org="]'

/** Highlights what was searched for in the rows that are shown, and unfolds those where it could not be seen; highlights nothing where a browser cannot. */
export function highlight(
  rows: readonly PageRow[],
  terms: readonly Term[],
  normalize: Normalize,
): void {
  foldForHits()
  if (!globalThis.CSS.highlights) return
  const hits = new Highlight()
  CSS.highlights.set('hit', hits)
  const wanted = terms.filter(({ not }) => !not)
  const shown = rows.filter(({ element }) => !element.hidden)
  if (!wanted.length) return
  const highlightFrom = (from: number, size: number, wait: number): void => {
    // a later search has its own
    if (CSS.highlights.get('hit') !== hits) return
    // unfolded all at once: to ask and to change by turns would cost a layout each
    const hidden: Element[] = []
    for (const { element } of shown.slice(from, from + size))
      for (const found of hitsIn(element, wanted, normalize)) {
        for (const { range } of found) hits.add(range)
        if (found.length && found.every(({ part, range }) => isFoldedAway(part, range)))
          hidden.push(element)
      }
    unfoldForHits(hidden)
    const next = from + size
    if (next < shown.length) setTimeout(highlightFrom, wait, next, atOnce, 0)
  }
  highlightFrom(0, first, pause)
}

interface Hit {
  part: Element
  range: StaticRange
}

/** The hits in a row, for each term. */
function hitsIn(row: Element, terms: readonly Term[], normalize: Normalize): Hit[][] {
  return terms.map(({ text, pattern, field }) => {
    const searched = row.querySelectorAll(field ? placeOf(field) : anywhere)
    return Array.from(searched).flatMap((part) =>
      hitRanges(part.textContent, pattern ?? text, normalize).map(([start, end]): Hit => {
        const [startContainer, startOffset] = pointAt(part, start)
        const [endContainer, endOffset] = pointAt(part, end - 1)
        const range = new StaticRange({
          startContainer,
          startOffset,
          endContainer,
          endOffset: endOffset + 1,
        })
        return { part, range }
      }),
    )
  })
}

/** Where a row says what a field is about. */
const placeOf = (field: Field): string =>
  isPart(field) ? parts[field] : `.facts [href^="?${field}="]`

/** Where a unit of an element's text is: a hit may begin within a link and end after it. */
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
 * Where a normalized word, or what a pattern finds, is in a text, as offsets into the text as it is written.
 * @param normalize as it was used on the word
 */
export function hitRanges(
  text: string,
  word: string | RegExp,
  normalize: Normalize,
): [start: number, end: number][] {
  const normalized = normalize(text)
  const found =
    typeof word === 'string' ? occurrences(normalized, word) : matchesOf(normalized, word)
  if (!found.length || normalized.length === text.length) return found
  const starts = startsOf(text, normalize)
  return found.map(([start, end]) => [starts[start] ?? start, starts[end] ?? text.length])
}

function occurrences(text: string, word: string): [start: number, end: number][] {
  const found: [number, number][] = []
  if (!word) return found
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push([at, at + word.length])
  return found
}

const matchesOf = (text: string, pattern: RegExp): [start: number, end: number][] =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => [index, index + found.length])

/**
 * For each unit of the normalized text, where the character that it came from starts: normalizing makes one letter of `ﬁ`
 * two, and of `e` with an accent one.
 */
function startsOf(text: string, normalize: Normalize): number[] {
  const starts: number[] = []
  for (const { 0: character, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu))
    for (const _ of normalize(character).split('')) starts.push(index)
  return starts
}
