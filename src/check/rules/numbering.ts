import type { Edit } from '../../model/diagnostic.ts'
import type { NumberedItem } from '../../model/document.ts'
import type { SourceText } from '../../model/source-text.ts'
import { defineRule, type Finding } from '../rule.ts'

export default defineRule({
  name: 'numbering',
  description: 'The numbers of a list have a gap or repeat',
  level: 'warning',
  fixable: true,
  docs: `
    GitHub renumbers lists when it shows them, so the source and the page end up with different numbers. A list may
    start at any number, and the same number before every item is fine. Items that are no papers count, too.

    The fix changes all numbers of a list or none: none if a number would gain or lose a digit and its item continues on
    lines that would need another indentation.
  `,
  examples: {
    bad: [
      `
        1. [Amber](https://example.org/amber)
        2. [Birch](https://example.org/birch)
        4. [Cedar](https://example.org/cedar)
      `,
    ],
    good: [
      `
        7. [Amber](https://example.org/amber)
        8. [Birch](https://example.org/birch)
        9. [Cedar](https://example.org/cedar)
      `,
      `
        1. [Amber](https://example.org/amber)
        1. [Birch](https://example.org/birch)
        1. [Cedar](https://example.org/cedar)
      `,
    ],
  },

  *check({ facts, source }) {
    for (const items of facts.numberedLists) yield* gapsOf(numbersOf(items, source), source)
  },
})

/** An item with its printed number. */
interface Numbered extends NumberedItem {
  number: number
  digits: string
}

function numbersOf(items: NumberedItem[], { text }: SourceText): Numbered[] {
  return items.flatMap(({ start, end }) => {
    const [digits] = /^\d+/.exec(text.slice(start, start + 10)) ?? []
    return digits === undefined ? [] : [{ start, end, digits, number: Number(digits) }]
  })
}

function* gapsOf(items: Numbered[], source: SourceText): Generator<Finding> {
  const [first] = items
  if (!first || items.length < 3 || items.every(({ number }) => number === first.number)) return
  const gaps = items.flatMap((item, index) =>
    index > 0 && item.number !== (items[index - 1]?.number ?? 0) + 1 ? [index] : [],
  )
  // With many gaps, the numbers mean something else: years, issues, ranks.
  if (gaps.length * (gaps.length > 2 ? 4 : 2) > items.length) return
  const edits = items.map((item, index) => editTo(first.number + index, item, source))
  const isWhole = edits.every((edit) => edit !== null)
  for (const [nth, index] of gaps.entries()) {
    const [previous, item] = items.slice(index - 1, index + 1) as [Numbered, Numbered]
    yield {
      message: `Unexpected number ${item.number} after ${previous.number}, expected ${previous.number + 1}`,
      place: source.place(item.start, item.start + item.digits.length + 1),
      // All numbers change with the first finding, or none.
      edits: isWhole && nth === 0 ? edits.filter((edit) => edit.text !== '') : [],
    }
  }
}

/** The edit of a number, without text if it is right; null if it would move lines out of the item. */
function editTo(expected: number, item: Numbered, { text }: SourceText): Edit | null {
  const { start, end, digits, number } = item
  const range = { start, end: start + digits.length }
  if (number === expected) return { ...range, text: '' }
  const written = String(expected).padStart(digits.startsWith('0') ? digits.length : 1, '0')
  const [marker = ''] = /^\d+[.)][ \t]*/.exec(text.slice(start, end)) ?? []
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1)
  const content = indent + marker.length + written.length - digits.length
  const [, ...lines] = text.slice(start, end).split(/\r\n|\r|\n/)
  const least = Math.min(
    ...lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length),
  )
  // An indentation that is four larger would make code of the lines.
  const stays = !Number.isFinite(least) || (least >= content && least < content + 4)
  return written.length === digits.length || stays ? { ...range, text: written } : null
}
