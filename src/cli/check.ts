import { relative, resolve, sep } from 'node:path'
import { isFailure, UsageError } from '../model/diagnostic.ts'
import { formatGithub } from '../report/github.ts'
import { formatJson } from '../report/json.ts'
import { formatSarif } from '../report/sarif.ts'
import { totals } from '../report/totals.ts'
import type { Reading } from '../site.ts'
import { runFix } from './fix.ts'
import type { ExitCode, Io } from './io.ts'
import { printProblems } from './print-problems.ts'
import { formatOf, readTask, type Task } from './task.ts'
import { version } from './version.ts'

const formats = ['text', 'github', 'json', 'sarif'] as const

/** `check`: prints the problems of lists; with `--fix` fixes what is safe and prints what is left. */
export async function runCheck(task: Task, io: Io): Promise<ExitCode> {
  const format = formatOf(task, formats)
  const { fix, 'dry-run': dryRun } = task.given
  if (dryRun && !fix) throw new UsageError('Unexpected --dry-run, expected it with --fix')
  const left = fix ? await runFix(task, io) : await readTask(task, io)
  if (left) print(left, format, io)
  return left && isFailure(left.diagnostics, task.settings.strict) ? 1 : 0
}

function print(
  { lists, diagnostics, texts }: Reading,
  format: (typeof formats)[number],
  io: Io,
): void {
  const fileOf = (path: string): string =>
    fileWithin(io.env['GITHUB_WORKSPACE'] ?? io.cwd, io.cwd, path)
  if (format === 'json') io.stdout.write(formatJson(diagnostics))
  else if (format === 'sarif') io.stdout.write(formatSarif(diagnostics, version(), fileOf))
  else {
    if (format === 'github') io.stdout.write(formatGithub(diagnostics, fileOf))
    else printProblems(diagnostics, texts, io, io.stdout)
    io.stdout.write(
      `${totals(lists, diagnostics)}${fixable(diagnostics.filter(({ edits }) => edits?.length).length)}\n`,
    )
  }
}

const fixable = (count: number): string => (count ? `; --fix fixes ${count}` : '')

/** A path as the repository that is checked out at `root` has it. */
function fileWithin(root: string, cwd: string, path: string): string {
  const within = relative(root, resolve(cwd, path)).split(sep).join('/')
  return path === '-' || within.startsWith('../') ? path : within
}
