import { countsOf } from '../model/collections.ts'

/** A line that one version has and the other lacks. */
export interface ChangedLine {
  /** Without spaces at its end. */
  text: string
  /** The closest lines around it that both versions have once. */
  above: string
  below: string
}

/** What two versions of a text differ by, as multisets of lines: a line that moved is none of either. */
export interface LineChanges {
  added: ChangedLine[]
  removed: ChangedLine[]
}

/** Compares two versions. Ends of lines and spaces there do not count. */
export function changesOf(before: string, after: string): LineChanges {
  const [start, end] = commonEnds(before, after)
  const old = linesOf(before.slice(start, before.length - end))
  const now = linesOf(after.slice(start, after.length - end))
  const [oldCounts, nowCounts] = [countsOf(old), countsOf(now)]
  const isLandmark = (line: string): boolean =>
    /\p{L}/u.test(line) && oldCounts.get(line) === 1 && nowCounts.get(line) === 1
  return {
    added: surplus(now, oldCounts, isLandmark),
    removed: surplus(old, nowCounts, isLandmark),
  }
}

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).map((line) => line.trimEnd())

const piece = 1024

/** Returns how many characters two texts share at the start and at the end, whole lines only. */
function commonEnds(before: string, after: string): [start: number, end: number] {
  const most = Math.min(before.length, after.length)
  let start = 0
  // Whole pieces compare much faster than characters.
  while (
    start + piece <= most &&
    before.slice(start, start + piece) === after.slice(start, start + piece)
  )
    start += piece
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++
  if (start) start = before.lastIndexOf('\n', start - 1) + 1
  let end = 0
  const tail = (text: string): string => text.slice(text.length - end - piece, text.length - end)
  while (end + piece <= most - start && tail(before) === tail(after)) end += piece
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++
  const lineEnd = before.indexOf('\n', before.length - end)
  return [start, lineEnd < 0 ? 0 : before.length - lineEnd - 1]
}

/** Returns the lines that occur more often than the other version has them. */
function surplus(
  lines: string[],
  others: Map<string, number>,
  isLandmark: (line: string) => boolean,
): ChangedLine[] {
  const left = new Map(others)
  const found: ChangedLine[] = []
  let above = ''
  let open = 0
  const close = (below: string): void => {
    for (; open < found.length; open++) Object.assign(found[open] as ChangedLine, { below })
  }
  for (const text of lines) {
    const count = left.get(text) ?? 0
    if (count) left.set(text, count - 1)
    else if (text) found.push({ text, above, below: '' })
    if (!isLandmark(text)) continue
    close(text)
    above = text
  }
  close('')
  return found
}
