import { isEntryLike, isHeading, keysIn, labelOf, linkOf } from './entry-line.ts'
import type { Trace } from './trace.ts'

/** Returns a line that stays and has the title, as its label, or an identifier of an entry. */
export function keptLine(before: string, trace: Trace): string | null {
  const { keys, titles, paper } = trace
  const needles = [paper.title, paper.arxivId, paper.link?.replace(/^https?:\/\//, '')]
  for (const needle of needles) {
    if (!needle || needle.length < 4) continue
    for (let at = 0; (at = before.indexOf(needle, at)) >= 0; at += needle.length) {
      const line = lineAt(before, at)
      if (isHeading(line) || !isEntryLike(line)) continue
      const [label, addresses] = [labelOf(line), keysIn(linkOf(line))]
      if (isOfAnother(addresses, trace)) continue
      // Two entries of a short title with different addresses are two papers.
      const isTitle =
        titles.has(label) && (isLong(label) || addresses.every((key) => trace.all.has(key)))
      if (isTitle || keysIn(line).some((key) => keys.has(key))) return line
    }
  }
  return null
}

/** Whether the address that a line is about is that of another paper of the list: many books are called `Linear Algebra`. */
export const isOfAnother = (addresses: Iterable<string>, { all, taken }: Trace): boolean =>
  [...addresses].some((key) => taken.has(key) && !all.has(key))

const isLong = (title: string): boolean =>
  title.split(' ').length >= 6 || /\p{Script=Han}{12}/u.test(title)

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end).trimEnd()
}
