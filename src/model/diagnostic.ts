import { inspect } from 'node:util'
import type { Place } from './list.ts'
import { type Level, ruleInfo, type RuleName } from './rules.ts'

export type { Level } from './rules.ts'

/** A problem of a list, as a value. `message` says *Unexpected …, expected …* and so carries the way out. */
export interface Diagnostic {
  /** What kind of problem it is, in kebab-case: `malformed-link`. */
  rule: RuleName
  level: Level
  message: string
  place: Place
  /** What would fix it, where that is safe. */
  edits?: Edit[]
}

/** A change of a source: what stands from one offset to another, in UTF-16 units from 0, becomes `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** In the order of the sources and of their lines. */
export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      Number(a.place.path > b.place.path) - Number(a.place.path < b.place.path) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  )
}

/** Whether a problem leaves nothing to publish, or something that must not be. With any other a site is made of the rest of the list. */
export const isFatal = (rule: RuleName): boolean => ruleInfo(rule).fatal ?? false

/** True when no site must be made of a list: a fatal problem, in strict mode any error or warning. */
export function isUnpublishable(diagnostics: Diagnostic[], strict: boolean): boolean {
  return diagnostics.some(({ rule }) => isFatal(rule)) || (strict && isFailure(diagnostics, true))
}

/** True when a list wants fixing: any error, in strict mode any warning too. */
export function isFailure(diagnostics: Diagnostic[], strict: boolean): boolean {
  return diagnostics.some(({ level }) => level === 'error' || (strict && level === 'warning'))
}

/** A mistake of whoever uses Listwright (a missing file, an unknown option): told in one sentence, without a stack. */
export class UsageError extends Error {
  override get name(): string {
    return 'UsageError'
  }

  /** What Node and Vite print of it. */
  [inspect.custom](): string {
    return this.message
  }
}
