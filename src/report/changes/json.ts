import { stringify } from '../escape.ts'
import type { ReportedList } from './report.ts'
import { summaryOf } from './summary.ts'

/** Returns changes as JSON, as `docs/diff.schema.json` describes it. */
export function formatChangesJson(lists: ReportedList[]): string {
  return `${stringify({ summary: summaryOf(lists), lists })}\n`
}
