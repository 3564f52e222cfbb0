import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { randomUUID } from 'node:crypto'
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { UsageError } from '../model/diagnostic.ts'
import { plain } from '../report/safe-line.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import type { Io } from './environment.ts'

/** Prints what would change in a list as a unified diff. */
export function printDiff(path: string, before: string, after: string, io: Io): void {
  io.stdout.write(safeToShow(unifiedDiff(pathInDiff(path, io.cwd), before, after), io))
}

/** Returns a path for `git apply` and `patch`: relative to the working folder, or to the root if it is outside. */
function pathInDiff(path: string, cwd: string): string {
  if (path === '-') return path
  const full = resolve(cwd, path)
  const within = relative(cwd, full)
  const isWithin = !isAbsolute(within) && within.split(sep)[0] !== '..'
  return (isWithin ? within : full.slice(parse(full).root.length)).split(sep).join('/')
}

/** Escapes a diff for terminals and workflow logs, where the list could inject commands. Elsewhere a diff must apply as is. */
function safeToShow(diff: string, { stdout, env }: Io): string {
  return stdout.isTTY || env['GITHUB_ACTIONS'] ? diff.split('\n').map(plain).join('\n') : diff
}

/**
 * Replaces a list atomically, so that an interruption leaves either the old or the new one.
 * @throws UsageError if the file is read-only or its folder allows no new files
 */
export function replaceFile(path: string, cwd: string, text: string): void {
  const target = realpathSync(resolve(cwd, path))
  if (!isWritable(target))
    throw new UsageError(`Cannot write ${path}: it is read-only. The list is unchanged`)
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}`)
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    chmodSync(beside, statSync(target).mode)
    renameSync(beside, target)
  } catch (error) {
    if (existsSync(beside)) rmSync(beside)
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UsageError(
      `Cannot write ${path} (${code}); its folder must allow new files. The list is unchanged`,
    )
  }
}

/** Whether a file may be changed. The superuser may write anything, so the mode counts, too. */
function isWritable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    return (statSync(file).mode & 0o222) !== 0
  } catch {
    return false
  }
}
