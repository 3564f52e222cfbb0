import type { Line } from '../line.ts'
import { partOf, recordOf, type ListRecord } from './record.ts'

/** A record for lines that Markdown joins with others into one paragraph. */
export function lineRecord(lines: Line[]): ListRecord {
  const spans = lines.flatMap((line) => line.spans)
  const parts = lines.map((line, index) => partOf(index ? 'line' : 'main', line))
  return recordOf('line', parts, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })
}

/** `-[Title](…)`, `•[Title](…)`: a marker without the space that would make it a bullet. */
export const isGlued = ({ shape }: Line): boolean => /^[-*+•●·–]\s*[[(*]?\uFFFC/.test(shape)
