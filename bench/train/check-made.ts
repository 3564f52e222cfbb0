import { stdout } from 'node:process'
import { makeList, type MadeEntry, type MadeList } from './make-list.ts'
import { valueOf } from '../usage.ts'

/**
 * Generates lists and checks their truth. `-- --show N` prints N of them instead, with their ranges
 * marked.
 */
const option = (name: string): string | undefined =>
  valueOf(
    name,
    'node bench/run.mjs bench/train/check-made.ts [--show NUMBER] [--from NUMBER] [--lists NUMBER]',
  )
const plain = (text: string): string => text.replace(/\*\*|`/gu, '')

function problemsOf({ text }: MadeList, entry: MadeEntry): string[] {
  const { ranges, start, end, truth } = entry
  const sorted = ranges.toSorted((a, b) => a.start - b.start)
  const titles = sorted.filter(({ field }) => field === 'T')
  const urls = [truth.url, ...truth.links.map(({ url }) => url)].filter((url) => url !== null)
  const words = (range: { start: number; end: number }): string =>
    text.slice(range.start, range.end)
  return [
    sorted.some((range) => range.start < start || range.end > end) && 'a range leaves its entry',
    sorted.some((range, index) => index > 0 && range.start < sorted[index - 1]!.end) &&
      'two ranges overlap',
    sorted.some((range) => words(range).trim() !== words(range)) &&
      'a range begins or ends with space',
    titles.length !== 1 && `${titles.length} titles`,
    titles[0] &&
      !plain(words(titles[0])).includes(truth.title.replaceAll('|', '/')) &&
      `title ${truth.title}`,
    new Set(urls).size < urls.length && 'an address twice in an entry',
    urls.some(
      (url) =>
        text.split(url).length > 2 &&
        text.split(new RegExp(`${url.replace(/[.*+?^$()|[\]\\]/gu, '\\$&')}(?![\\w./])`, 'u'))
          .length > (text.includes(`[${url}](`) ? 3 : 2),
    ) && 'an address twice in the text',
    !text.slice(start, end).trim() && 'no text',
  ].filter((problem) => typeof problem === 'string')
}

function marked({ text, entries }: MadeList): string {
  const signs = entries.flatMap(({ ranges }) =>
    ranges.flatMap(({ field, start, end }) => [
      { at: start, sign: `⟦${field}:` },
      { at: end, sign: '⟧' },
    ]),
  )
  const sorted = signs.toSorted((a, b) => b.at - a.at || (a.sign === '⟧' ? 1 : -1))
  return sorted.reduce((all, { at, sign }) => all.slice(0, at) + sign + all.slice(at), text)
}

const show = Number(option('--show') ?? 0)
const from = Number(option('--from') ?? 1)
if (show) {
  for (let seed = from; seed < from + show; seed++)
    stdout.write(`\n===== ${seed}\n${marked(makeList(seed))}\n`)
} else {
  const counts = new Map<string, number>()
  const count = Number(option('--lists') ?? 2000)
  const began = performance.now()
  let entries = 0
  for (let seed = from; seed < from + count; seed++) {
    const list = makeList(seed)
    entries += list.entries.length
    for (const entry of list.entries)
      for (const problem of problemsOf(list, entry)) {
        const kind = problem.slice(0, 5) === 'title' ? 'title' : problem
        if ((counts.get(kind) ?? 0) < 3) stdout.write(`${seed}:${entry.line} ${problem}\n`)
        counts.set(kind, (counts.get(kind) ?? 0) + 1)
      }
  }
  const seconds = (performance.now() - began) / 1000
  stdout.write(
    `${count} lists, ${entries} entries, ${(count / seconds).toFixed(0)} lists/s with checks; ${[...counts].map(([problem, number]) => `${number} × ${problem}`).join(', ') || 'no problems'}\n`,
  )
}
