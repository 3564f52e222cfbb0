import { accessSync, constants, existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { getSystemErrorName } from 'node:util'
import { UsageError } from '../model/diagnostic.ts'

/**
 * Makes sure, before any work is done, that a folder can be put there: what is missing on the way to it is made and taken
 * away again.
 * @param beside where the folder is made before it takes its place
 * @throws UsageError with the reason
 */
export function refuseUnwritable(out: string, cwd: string, beside: string): void {
  const made: string[] = []
  try {
    if (existsSync(out)) accessSync(out, constants.W_OK)
    // One by one: of its own accord Node tries for ever where a folder says that it is not there, as /proc does.
    for (const folder of missing(beside)) {
      mkdirSync(folder)
      made.push(folder)
    }
  } catch (error) {
    throw unwritable(out, cwd, error) ?? error
  } finally {
    for (const folder of made.toReversed()) rmdirSync(folder)
  }
}

/** The folders on the way to one that are not there, that one included, from the outside. */
function missing(folder: string): string[] {
  return existsSync(folder) ? [] : [...missing(dirname(folder)), folder]
}

/** What a disk refuses, in words. */
const refusals: Record<string, string> = {
  EACCES: 'it must not be written to',
  EPERM: 'it must not be written to',
  EROFS: 'its disk can only be read',
  ENOSPC: 'its disk is full',
  EDQUOT: 'its disk is full',
  ENAMETOOLONG: 'its name is too long',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a link that leads nowhere',
  ENOENT: 'no folder can be made there',
  EBUSY: 'it is a disk of its own, which cannot be replaced',
  EXDEV: 'it is a disk of its own, which cannot be replaced',
}

/** A refusal of the disk as one sentence; null for any other error. */
export function unwritable(out: string, cwd: string, error: unknown): UsageError | null {
  const code = codeOf(error)
  const reason = refusals[code]
  return reason === undefined
    ? null
    : new UsageError(
        `Unexpected output folder ${shown(out, cwd)}: ${reason} (${code}), expected one that can be written, --out FOLDER`,
      )
}

/** Rolldown writes by Rust, which says it in words and a number: `No space left on device (os error 28)`. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const [, number] = /\(os error (\d+)\)/.exec(error.message) ?? []
  return number
    ? getSystemErrorName(-Number(number))
    : String((error as NodeJS.ErrnoException).code)
}

/** A path from the working folder or from the root, whichever is shorter. */
export function shown(out: string, cwd: string): string {
  const way = relative(cwd, out) || '.'
  return way.length < out.length ? way : out
}
