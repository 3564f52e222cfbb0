import { fold } from '../../model/fold.ts'
import type { Paper } from '../../model/list.ts'
import { defineRule } from '../rule.ts'
import { shortTitle } from '../short-title.ts'

const others = Array.from(
  'CDEFGHIJKLMNOPQ',
  (letter) => `- [${letter}-Net](https://example.org/${letter})\n`,
).join('')

export default defineRule({
  name: 'order',
  description: 'A paper is not in the alphabetical order of its section',
  level: 'warning',
  docs: `
    A section is in alphabetical order if it has at least twelve titles and at most 7 % of them are out of order. The
    rule knows ten ways to sort, for instance with and without case, punctuation or a leading \`The\`, and reports only
    papers that are out of place in all of them. It ignores titles that do not start with a Latin letter or a digit.
  `,
  examples: {
    bad: [
      {
        list: `${others}- [Rowan](https://example.org/rowan)\n- [Birch](https://example.org/birch)\n`,
        shown: '- [Rowan](https://example.org/rowan)\n- [Birch](https://example.org/birch)',
      },
    ],
    good: [
      {
        list: `${others}- [Rowan](https://example.org/rowan)\n- [β-VAE](https://example.org/b)\n- [Sorrel](https://example.org/s)\n`,
        shown:
          '- [Rowan](https://example.org/rowan)\n- [β-VAE](https://example.org/b)\n- [Sorrel](https://example.org/s)',
      },
      `
        - [Birch](https://example.org/birch)
        - [Amber](https://example.org/amber)
      `,
    ],
  },

  *check({ list }) {
    for (const section of list.sections) {
      const papers = section.papers.filter(({ title }) => /^[\p{Script=Latin}\d]/u.test(title))
      if (papers.length < 12) continue
      const ways = sortings.map(({ key, compare }) =>
        outOfOrder(
          papers.map(({ title }) => key(title)),
          compare,
        ),
      )
      const [fewest = []] = ways.toSorted((a, b) => a.length - b.length)
      if (!fewest.length || fewest.length > papers.length * 0.07) continue
      for (const index of fewest) {
        const paper = papers[index]
        if (paper && ways.every((way) => way.includes(index)))
          yield {
            message: `Unexpected position of \`${shortTitle(paper)}\`, expected the alphabetical order of its section: ${positionOf(paper, papers, fewest)}`,
            place: paper.place,
          }
      }
    }
  },
})

const keys = [
  (title: string): string => title,
  (title: string): string => title.toLowerCase(),
  (title: string): string => fold(title),
  (title: string): string => fold(title).replace(/[^\p{L}\p{N}]/gu, ''),
  (title: string): string =>
    fold(title)
      .replace(/^(?:the|a|an)\s+/, '')
      .replace(/[^\p{L}\p{N}\s]/gu, ' ')
      .trim(),
]
const collator = new Intl.Collator('en', { numeric: true })
const byCodeUnit = (a: string, b: string): number => Number(a > b) - Number(a < b)
const sortings = keys.flatMap((key) =>
  [byCodeUnit, (a: string, b: string): number => collator.compare(a, b)].map((compare) => ({
    key,
    compare,
  })),
)

function positionOf(paper: Paper, papers: Paper[], misplaced: number[]): string {
  const key = fold(paper.title)
  const next = papers.find(({ title }, at) => !misplaced.includes(at) && fold(title) > key)
  return next ? `before \`${shortTitle(next)}\`` : 'at its end'
}

/** Returns the indices outside a longest ascending subsequence, found by patience sorting. */
function outOfOrder(values: string[], compare: (a: string, b: string) => number): number[] {
  const tails: number[] = []
  const previous = values.map(() => -1)
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(values[tails[middle] ?? 0] ?? '', value) <= 0) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1] ?? -1
    tails[low] = index
  }
  const kept = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at)
  return values.flatMap((_, index) => (kept.has(index) ? [] : [index]))
}
