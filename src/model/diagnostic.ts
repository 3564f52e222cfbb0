import { inspect } from 'node:util'
import type { Place } from './list.ts'
import { type Level, ruleInfo, type RuleName } from './rules.ts'

export type { Level } from './rules.ts'

/** A problem of a list. */
export interface Diagnostic {
  /** The rule that found it: `malformed-link`. */
  rule: RuleName
  /** The level of the rule, as configured. */
  level: Level
  /** One sentence: `Unexpected …, expected …`. */
  message: string
  /** The range that the message is about. */
  place: Place
  /** Edits of the source that fix it, if that is safe. */
  edits?: Edit[]
}

/** A change of a source: the text between two offsets becomes `text`. Offsets are in UTF-16 units from 0. */
export interface Edit {
  start: number
  /** Exclusive. */
  end: number
  text: string
}

/** Sorts problems by source and line. */
export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      Number(a.place.path > b.place.path) - Number(a.place.path < b.place.path) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  )
}

/** Whether a list with such a problem cannot be published. With any other problem, the rest of the list is. */
export const isFatal = (rule: RuleName): boolean => ruleInfo(rule).fatal ?? false

/** Whether problems prevent a site: a fatal one does, in strict mode any error or warning. */
export function isUnpublishable(diagnostics: Diagnostic[], strict: boolean): boolean {
  return diagnostics.some(({ rule }) => isFatal(rule)) || (strict && isFailure(diagnostics, true))
}

/**
 * Returns whether problems should fail a check: any error does, in strict mode any warning, too.
 * @example
 * ```ts
 * import { isFailure, readLists, resolveOptions } from 'listwright'
 *
 * const markdown = '# Papers\n\n- [Birch](https://example.org/birch) - A note (open.\n'
 * const { diagnostics } = readLists(resolveOptions({ lists: '-' }), '.', new TextEncoder().encode(markdown))
 * console.log(diagnostics[0].rule, diagnostics[0].place.line) // parentheses 3
 * console.log(isFailure(diagnostics, false), isFailure(diagnostics, true)) // false true
 * ```
 */
export function isFailure(diagnostics: Diagnostic[], strict: boolean): boolean {
  return diagnostics.some(({ level }) => level === 'error' || (strict && level === 'warning'))
}

/**
 * A usage error: a missing file, an unknown option. Its message is one sentence for the user; no stack is needed.
 * @example
 * ```ts
 * import { resolveOptions, UsageError } from 'listwright'
 *
 * try {
 *   resolveOptions({ repo: 'not a repository' })
 * } catch (error) {
 *   console.log(error instanceof UsageError) // true
 * }
 * ```
 */
export class UsageError extends Error {
  override get name(): string {
    return 'UsageError'
  }

  /** The part that Node and Vite print. */
  [inspect.custom](): string {
    return this.message
  }
}
