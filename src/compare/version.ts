import type { Diagnostic } from '../model/diagnostic.ts'
import type { List } from '../model/list.ts'

/** One version of a list: before or after a change. */
export interface Version {
  list: List
  text: string
  diagnostics: Diagnostic[]
}
