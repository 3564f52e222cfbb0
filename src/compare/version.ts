import type { Diagnostic } from '../model/diagnostic.ts'
import type { List } from '../model/list.ts'

/** One version of a list: before or after a change. */
export interface Version {
  list: List
  /** Its Markdown. */
  text: string
  /** Its problems; those of other lists are ignored. */
  diagnostics: Diagnostic[]
}
