import { inspect } from 'node:util'
import { type Diagnostic, isUnpublishable } from '../model/diagnostic.ts'

/** Ends a build whose lists cannot be published. Their problems are already reported, so it prints one sentence, no stack. */
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

  get diagnostics(): Diagnostic[] {
    return this.#diagnostics
  }

  /** Vite prints errors with `inspect`. */
  [inspect.custom](): string {
    return this.message
  }
}
