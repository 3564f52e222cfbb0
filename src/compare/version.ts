import type { Diagnostic } from '../diagnostic.ts'
import type { List } from '../list.ts'

/** A list as it was or is, with its text and what is wrong with it. */
export interface Version {
  list: List
  text: string
  diagnostics: Diagnostic[]
}
