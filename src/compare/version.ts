import type { Diagnostic } from '../model/diagnostic.ts'
import type { List } from '../model/list.ts'

/** A list as it was or is, with its text and what is wrong with it. */
export interface Version {
  list: List
  text: string
  diagnostics: Diagnostic[]
}
