import { inspect } from 'node:util'
import { type Diagnostic, isUnpublishable } from '../model/diagnostic.ts'

/**
 * Stops a build whose lists have problems. Its message is one sentence for the user; the problems have been reported
 * before, to `Host.onRead`.
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs'
 * import { buildSite, ListProblemsError, resolveOptions } from 'listwright'
 *
 * writeFileSync('unsafe.md', '# Papers\n\n- [Birch](javascript:alert) - A note.\n')
 * try {
 *   await buildSite(resolveOptions({ lists: 'unsafe.md', out: 'site' }))
 * } catch (error) {
 *   console.log(error instanceof ListProblemsError && error.diagnostics[0].rule) // unsafe-target
 * }
 * ```
 */
export class ListProblemsError extends Error {
  readonly #diagnostics: Diagnostic[]

  constructor(diagnostics: Diagnostic[]) {
    super(
      isUnpublishable(diagnostics, false)
        ? 'The lists cannot be published; nothing was written'
        : 'The lists have problems and strict is on; nothing was written',
    )
    this.#diagnostics = diagnostics
  }

  override get name(): string {
    return 'ListProblemsError'
  }

  /** All problems of the lists, in the order of their locations. */
  get diagnostics(): Diagnostic[] {
    return this.#diagnostics
  }

  /** Vite prints errors with `inspect`. */
  [inspect.custom](): string {
    return this.message
  }
}
