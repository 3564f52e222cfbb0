import { accessSync, constants, existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { getSystemErrorName } from 'node:util'
import { UsageError } from '../model/diagnostic.ts'

/**
 * Checks, before any work is done, that the output folder can be written. Creates the staging folder and its missing
 * parents, and removes them again.
 * @param staging a folder in the output folder
 * @returns the folders that have to be created, outermost first
 * @throws UsageError with the reason
 */
export function refuseUnwritable(out: string, cwd: string, staging: string): string[] {
  const made: string[] = []
  try {
    if (existsSync(out)) accessSync(out, constants.W_OK)
    // Not `recursive`: with it, Node loops forever on file systems such as /proc.
    for (const folder of missingFolders(staging)) {
      mkdirSync(folder)
      made.push(folder)
    }
  } catch (error) {
    throw unwritable(out, cwd, error) ?? error
  } finally {
    for (const folder of made.toReversed()) rmdirSync(folder)
  }
  return made
}

/** Returns the missing folders of a path, outermost first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) ? [] : [...missingFolders(dirname(folder)), folder]
}

/** Reasons by error code. */
const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a broken link',
  ENOENT: 'no folder can be created there',
  EBUSY: 'a file in it is in use',
  EXDEV: 'a folder in it is on another disk',
  EISDIR: 'a folder is in the place of a file',
  ENOTEMPTY: 'a folder is in the place of a file',
  EIO: 'the disk does not work',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
}

/** Returns a file system error as a usage error; null for any other error. */
export function unwritable(out: string, cwd: string, error: unknown): UsageError | null {
  const code = codeOf(error)
  const reason = reasons[code]
  return reason === undefined
    ? null
    : new UsageError(
        `Cannot write output folder ${shortPath(out, cwd)}: ${reason} (${code}); choose another --out`,
      )
}

/** Also reads the messages of Rolldown, which writes files in Rust: `No space left on device (os error 28)`. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const [, number] = /\(os error (\d+)\)/.exec(error.message) ?? []
  return number
    ? getSystemErrorName(-Number(number))
    : String((error as NodeJS.ErrnoException).code)
}

/** Returns a path relative to the working folder, or absolute if that is shorter. */
export function shortPath(out: string, cwd: string): string {
  const short = relative(cwd, out) || '.'
  return short.length < out.length ? short : out
}
