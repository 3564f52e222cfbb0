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
import { plain } from '../report/plain-text.ts'
import { count } from '../report/totals.ts'
import { fixLists, readLists, type Reading } from '../site.ts'
import type { Io } from './io.ts'
import { stdinOf, type Task } from './task.ts'

/**
 * `check --fix`: fixes lists where they lie, standard input to standard output, with `--dry-run` prints a diff instead.
 * @returns what is left; null where the output is a text that nothing else may stand after
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
      throw new UsageError('Unexpected standard input, expected a list in UTF-8')
    if (list.path === stdinPath) io.stdout.write(list.text)
    else if (list.text !== list.before) {
      write(list.path, io.cwd, list.text)
      io.stderr.write(`${plain(list.path)}: ${count(list.fixed.length, 'problem')} fixed\n`)
    }
  }
  return stdinPath === null ? readLists(settings, io.cwd) : null
}

/** A path as `git apply` and `patch` want it: from the working folder, or from the root where it lies elsewhere. */
function pathInDiff(path: string, cwd: string): string {
  if (path === '-') return path
  const full = resolve(cwd, path)
  const within = relative(cwd, full)
  const isWithin = !isAbsolute(within) && within.split(sep)[0] !== '..'
  return (isWithin ? within : full.slice(parse(full).root.length)).split(sep).join('/')
}

/** On a terminal, or in the log of a workflow, a list must not give orders; elsewhere a diff is there to be applied. */
function safeToShow(diff: string, { stdout, env }: Io): string {
  return stdout.isTTY || env['GITHUB_ACTIONS'] ? diff.split('\n').map(plain).join('\n') : diff
}

/** Puts a file in place of another at once, so that an interruption leaves one of them whole. */
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
      `Unexpected list ${path} that cannot be written (${code}), expected its folder to take a new file: it is as it was`,
    )
  }
}
