import { safeJson } from '../../model/hidden-characters.ts'
import type { ReportedList } from './reported-changes.ts'
import { summaryOf } from './summary.ts'

/** Returns changes as JSON, as `docs/diff.schema.json` describes it. */
export function formatChangesJson(lists: ReportedList[]): string {
  return `${safeJson({ summary: summaryOf(lists), lists })}\n`
}
