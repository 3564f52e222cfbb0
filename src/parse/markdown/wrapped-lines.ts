import type { Root, Text } from 'mdast'
import { endOf, nodesIn, startOf } from './nodes.ts'

/** A document is wrapped at one of these widths, in characters. */
const widths = { min: 50, max: 110 }
/** The minimum number of line breaks, and the minimum share of them that wrapping explains. */
const minBreaks = 8
const minShare = 0.7

/** A line break within a text, and the lines before and after it in the source. */
interface Break {
  text: Text
  /** Its index in the text's value. */
  index: number
  before: string
  after: string
}

/**
 * Joins the lines of paragraphs that an editor wrapped: their breaks are where the next word would
 * not have fit. Breaks that an author made, such as before the next entry, remain.
 */
export function joinWrappedLines(tree: Root, source: string): void {
  const breaks = nodesIn(tree, 'paragraph').flatMap((node) =>
    nodesIn(node, 'text').flatMap((text) => breaksIn(text, source)),
  )
  if (breaks.length < minBreaks) return
  const lengths = breaks.map(({ before }) => before.length).toSorted((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0
  if (width < widths.min || width > widths.max) return
  const wrapped = breaks.filter((each) => isWrapped(each, width))
  if (wrapped.length < breaks.length * minShare) return
  for (const { text, index } of wrapped)
    text.value = `${text.value.slice(0, index)} ${text.value.slice(index + 1)}`
}

function breaksIn(text: Text, source: string): Break[] {
  const indices = [...text.value.matchAll(/\n/g)].map(({ index }) => index)
  if (!indices.length) return []
  const offsets = [...source.slice(startOf(text), endOf(text)).matchAll(/\n/g)].map(
    ({ index }) => startOf(text) + index,
  )
  if (offsets.length !== indices.length) return []
  return indices.map((index, at) => {
    const offset = offsets[at] ?? 0
    const end = source.indexOf('\n', offset + 1)
    return {
      text,
      index,
      before: source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset).trimEnd(),
      after: source.slice(offset + 1, end < 0 ? undefined : end).trim(),
    }
  })
}

/** What begins a line of its own: a number, a marker, bold words, a URL in brackets. */
const beginsLine = /^(?:[[(]?\d{1,3}[\].)]\s|[-*+•·–]|__|#|!?\[)/

function isWrapped({ before, after }: Break, width: number): boolean {
  const [word = ''] = after.split(/\s/)
  const isFull = before.length + 1 + word.length > width
  return isFull && before.length <= width + 2 && !beginsLine.test(after)
}
