import { existsSync } from 'node:fs'
import { argv } from 'node:process'

/** A script was called wrongly; `bench/run.mjs` prints the message and ends with exit code 2. */
export class WrongCall extends Error {
  override name = 'WrongCall'

  constructor(usage: string, reason = '') {
    super(`${reason && `${reason}\n`}Usage: ${usage}`)
  }
}

/**
 * The paths that a script was given.
 * @throws WrongCall when there are none, or when one of them does not exist
 */
export function requirePaths(paths: string[], usage: string): string[] {
  const lost = paths.find((path) => !existsSync(path))
  if (lost !== undefined) throw new WrongCall(usage, `${lost} does not exist`)
  if (!paths.length) throw new WrongCall(usage)
  return paths
}

/**
 * The value after a flag, undefined without the flag.
 * @throws WrongCall when the flag has no value
 */
export function valueOf(flag: string, usage: string): string | undefined {
  if (!argv.includes(flag)) return undefined
  const value = argv[argv.indexOf(flag) + 1]
  if (value === undefined || value.startsWith('--'))
    throw new WrongCall(usage, `${flag} needs a value`)
  return value
}
