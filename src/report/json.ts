import type { Diagnostic } from '../model/diagnostic.ts'
import { stringify } from './stringify.ts'

/** Problems for programs: an array, each with its place spread out. */
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
  return `${stringify(rows)}\n`
}
