import { inspect } from 'node:util'
import type { Place } from './list.ts'

export type Level = 'error' | 'warning' | 'info'

/** A fault of a list, as a value. `message` says *Unexpected …, expected …* and so carries the way out. */
export interface Diagnostic {
  /** What kind of fault it is, in kebab-case: `malformed-link`. */
  rule: string
  level: Level
  message: string
  place: Place
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

/** Faults that leave nothing to publish, or something that must not be. With any other a site is made of the rest of the list. */
const fatal = new Set(['binary', 'empty', 'invalid-utf-8', 'no-papers', 'too-deep', 'too-many-unparsed', 'unsafe-target'])

/** True when no site must be made of a list: a fatal fault, in strict mode any error or warning. */
export function isUnpublishable(diagnostics: Diagnostic[], strict: boolean): boolean {
  return diagnostics.some(({ rule }) => fatal.has(rule)) || (strict && isFailure(diagnostics, true))
}

/** True when a list wants mending: any error, in strict mode any warning too. */
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
