/** Where text goes. */
export interface Output {
  write(text: string): void
  /** Whether a person watches a terminal. */
  isTTY: boolean
}

/** The world, handed in by `bin.ts`. */
export interface Io {
  /** The working folder. */
  cwd: string
  env: Record<string, string | undefined>
  stdout: Output
  stderr: Output
  readStdin(): Promise<Uint8Array>
  /** Milliseconds from any moment. */
  now(): number
  /** Has something done when the work is interrupted. */
  onInterrupt(cleanUp: () => void | Promise<void>): void
}

/** 0: done. 1: the list has problems. 2: a usage error. */
export type ExitCode = 0 | 1 | 2
