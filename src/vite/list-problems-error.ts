import { inspect } from 'node:util'
import { type Diagnostic, isUnpublishable } from '../model/diagnostic.ts'

/** A build that stopped because its lists have problems. They have been reported by then: it prints as one sentence, without a stack. */
export class ListProblemsError extends Error {
  readonly #diagnostics: Diagnostic[]

  constructor(diagnostics: Diagnostic[]) {
    super(
      isUnpublishable(diagnostics, false)
        ? 'The lists cannot be published, nothing was written'
        : 'The lists have problems and strict is on, nothing was written',
    )
    this.#diagnostics = diagnostics
  }

  override get name(): string {
    return 'ListProblemsError'
  }

  get diagnostics(): Diagnostic[] {
    return this.#diagnostics
  }

  /** Vite prints what ends a build by `inspect`. */
  [inspect.custom](): string {
    return this.message
  }
}
