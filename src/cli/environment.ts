import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../model/package-folder.ts'

/** An output stream. */
export interface Output {
  write(text: string): void
  /** Whether the stream is a terminal. */
  isTTY: boolean
}

/** What a command may use of the outside world: `bin.ts` passes the real one, tests pass their own. */
export interface Io {
  /** The working folder. */
  cwd: string
  env: Record<string, string | undefined>
  stdout: Output
  stderr: Output
  readStdin(): Promise<Uint8Array>
  /** Asks a question at the terminal and returns the answer; undefined if there is no terminal. */
  ask?: ((question: string) => Promise<string>) | undefined
  /** Milliseconds since 1970; never goes back. */
  now(): number
  /** Registers a function to run when the process is interrupted. */
  onInterrupt(cleanUp: () => void | Promise<void>): void
}

/** 0: success. 1: the list has problems. 2: a usage error. */
export type ExitCode = 0 | 1 | 2

/** Returns the manifest of this package. A release fills in its repository. */
export function manifest(): { version: string; repository?: { url: string } } {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as ReturnType<
    typeof manifest
  >
}

/** Returns the version of this package. */
export const version = (): string => manifest().version
