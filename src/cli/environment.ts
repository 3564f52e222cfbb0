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
  /** Milliseconds since an arbitrary start. */
  now(): number
  /** Registers a function to run when the process is interrupted. */
  onInterrupt(cleanUp: () => void | Promise<void>): void
}

/** 0: success. 1: the list has problems. 2: a usage error. */
export type ExitCode = 0 | 1 | 2

/** Returns the version of this package. */
export function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  )
  return manifest.version
}
