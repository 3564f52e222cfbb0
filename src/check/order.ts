import { fold } from '../model/fold.ts'
import type { Paper } from '../model/list.ts'
import type { Finding, RuleContext } from './context.ts'

/** Ways to sort titles; each is right somewhere, so only what is wrong in all of them is wrong. */
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
const plain = (a: string, b: string): number => Number(a > b) - Number(a < b)
const orders = keys.flatMap((key) =>
  [plain, (a: string, b: string): number => collator.compare(a, b)].map((compare) => ({
    key,
    compare,
  })),
)

/** Entries outside of the alphabetical order that the rest of their section keeps. */
export function* order({ list }: RuleContext): Generator<Finding> {
  for (const section of list.sections) {
    // Where a character that is no letter of the alphabet belongs, every list decides for itself.
    const papers = section.papers.filter(({ title }) => /^[\p{Script=Latin}\d]/u.test(title))
    if (papers.length < 12) continue
    const ways = orders.map(({ key, compare }) =>
      strays(
        papers.map(({ title }) => key(title)),
        compare,
      ),
    )
    const [least = []] = ways.toSorted((a, b) => a.length - b.length)
    if (!least.length || least.length > papers.length * 0.07) continue
    for (const index of least) {
      const paper = papers[index]
      if (paper && ways.every((way) => way.includes(index)))
        yield {
          message: `Unexpected place of \`${paper.title.slice(0, 60)}\`, expected the alphabetical order of its section${between(papers, index, least)}`,
          place: paper.place,
        }
    }
  }
}

/** Where it would belong. */
function between(papers: Paper[], index: number, strays: number[]): string {
  const key = fold(papers[index]?.title ?? '')
  const next = papers.find(({ title }, at) => !strays.includes(at) && fold(title) > key)
  return next ? `: before \`${next.title.slice(0, 40)}\`` : ': at its end'
}

/** The least that has to be taken out for the rest to be in order, by index (the longest ascending run, by patience). */
function strays(values: string[], compare: (a: string, b: string) => number): number[] {
  const tails: number[] = []
  const before = values.map(() => -1)
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(values[tails[middle] ?? 0] ?? '', value) <= 0) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1] ?? -1
    tails[low] = index
  }
  const kept = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at)
  return values.flatMap((_, index) => (kept.has(index) ? [] : [index]))
}
