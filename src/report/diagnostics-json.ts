import type { Diagnostic } from '../model/diagnostic.ts'
import { safeJson } from '../model/hidden-characters.ts'

/** Returns problems as a JSON array of flat objects. */
export function formatJson(diagnostics: Diagnostic[]): string {
  const rows = diagnostics.map(({ rule, level, message, place }) => ({
    path: place.path,
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    level,
    rule,
    message,
  }))
  return `${safeJson(rows)}\n`
}
