import {
  chmodSync,
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
import { unifiedDiff } from '../report/unified-diff.ts'
import { plain } from '../report/escape.ts'
import { count } from '../report/summary.ts'
import { fixLists, readingOf, type Reading } from '../site.ts'
import type { Io } from './environment.ts'
import { stdinOf, type Task } from './task.ts'

/**
 * Runs `check --fix`: fixes files in place and prints the fixed stdin; with `--dry-run`, prints a diff instead.
 * @returns the lists as read after fixing; null if the fixed text or a diff was printed, which nothing may follow
 */
export async function runFix(task: Task, io: Io): Promise<Reading | null> {
  const { settings, given } = task
  const stdin = await stdinOf(task, io)
  const lists = fixLists(settings, io.cwd, ...stdin)
  if (given['dry-run']) {
    for (const list of lists)
      if (list.text !== list.before)
        io.stdout.write(
          safeToShow(unifiedDiff(pathInDiff(list.path, io.cwd), list.before, list.text), io),
        )
    return null
  }
  const stdinPath = stdin.length ? (stdin[1] ?? '-') : null
  for (const list of lists) {
    if (list.path === stdinPath && !list.isRead)
      throw new UsageError('Stdin is not UTF-8 text; nothing was fixed')
    if (list.path === stdinPath) io.stdout.write(list.text)
    else if (list.text !== list.before) {
      write(list.path, io.cwd, list.text)
      io.stderr.write(`${plain(list.path)}: ${count(list.fixed.length, 'problem')} fixed\n`)
    }
  }
  return stdinPath === null ? readingOf(lists.map(({ reading }) => reading)) : null
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

/** Replaces a file atomically, so that an interruption leaves either the old or the new one. */
function write(path: string, cwd: string, text: string): void {
  const target = realpathSync(resolve(cwd, path))
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
