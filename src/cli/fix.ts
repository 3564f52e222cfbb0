import { UsageError } from '../model/diagnostic.ts'
import { plain } from '../report/safe-line.ts'
import { count } from '../report/totals.ts'
import { fixLists } from '../pipeline/fix-lists.ts'
import { readingOf, type Reading } from '../pipeline/read-lists.ts'
import type { Io } from './environment.ts'
import { printDiff, replaceFile } from './replace-file.ts'
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
      if (list.text !== list.before) printDiff(list.path, list.before, list.text, io)
    return null
  }
  const stdinPath = stdin.length ? (stdin[1] ?? '-') : null
  for (const list of lists) {
    if (list.path === stdinPath && !list.isRead)
      throw new UsageError('Stdin is not UTF-8 text; nothing was fixed')
    if (list.path === stdinPath) io.stdout.write(list.text)
    else if (list.text !== list.before) {
      replaceFile(list.path, io.cwd, list.text)
      io.stderr.write(`${plain(list.path)}: ${count(list.fixed.length, 'problem')} fixed\n`)
    }
  }
  return stdinPath === null ? readingOf(lists.map(({ reading }) => reading)) : null
}
