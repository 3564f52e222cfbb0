import { relative, resolve, sep } from 'node:path'
import { type Diagnostic, isFailure, UsageError } from '../model/diagnostic.ts'
import { onlyRules } from '../model/rule-levels.ts'
import { asksHosts, isRuleName } from '../model/rules.ts'
import { formatGithub } from '../report/github.ts'
import { formatJson } from '../report/diagnostics-json.ts'
import { formatSarif } from '../report/sarif.ts'
import { totals } from '../report/totals.ts'
import type { Reading } from '../pipeline/read-lists.ts'
import { runFix } from './fix.ts'
import { type ExitCode, type Io, version } from './environment.ts'
import { readWithLinks } from './ask-hosts.ts'
import { newProblems, readBefore } from './new-problems.ts'
import { formatOf, readTask, type Task } from './task.ts'
import { printProblems } from './terminal.ts'

const formats = ['text', 'github', 'json', 'sarif'] as const

/** Runs `check`: prints the problems of lists. With `--fix`, applies safe fixes and prints the remaining problems. */
export async function runCheck(given: Task, io: Io): Promise<ExitCode> {
  const task = withRules(given)
  const format = formatOf(task, formats)
  const { fix, links, 'dry-run': dryRun, 'new-since': revision } = task.given
  if (dryRun && !fix) throw new UsageError('--dry-run needs --fix')
  if (revision !== undefined && fix) throw new UsageError('Give either --new-since or --fix')
  requireLinks(task)
  const before = typeof revision === 'string' ? readBefore(revision, task.settings, io) : null
  const reading = links
    ? await readWithLinks(task, before, io)
    : fix
      ? await runFix(task, io)
      : await readTask(task, io)
  if (!reading) return 0
  const judged = before ? newProblems(before, reading) : reading.diagnostics
  print(reading, judged, format, task, io)
  return isFailure(judged, task.settings.strict) ? 1 : 0
}

/** @param judged the problems to print and to judge by: all, or those that are new */
function print(
  { lists, diagnostics, texts }: Reading,
  judged: Diagnostic[],
  format: (typeof formats)[number],
  { settings, given }: Task,
  io: Io,
): void {
  const printed = given.quiet ? judged.filter(({ level }) => level === 'error') : judged
  const fileOf = (path: string): string =>
    fileWithin(io.env['GITHUB_WORKSPACE'] ?? io.cwd, io.cwd, path)
  if (format === 'json') io.stdout.write(formatJson(printed))
  else if (format === 'sarif') io.stdout.write(formatSarif(printed, version(), fileOf))
  else {
    if (format === 'github') io.stdout.write(formatGithub(printed, fileOf))
    else printProblems(printed, texts, io, io.stdout, given.all === true)
    const old =
      given['new-since'] === undefined
        ? null
        : diagnostics.filter((each) => each.level !== 'info' && !judged.includes(each))
    io.stdout.write(
      `${totals(lists, judged, settings.entries, old)}${fixable(judged.filter(({ edits }) => edits?.length).length)}\n`,
    )
  }
}

/** @throws UsageError for options that need `--links` where it is not given, or that do not go with it */
function requireLinks({ given }: Task): void {
  if (given.links && given.fix) throw new UsageError('Give either --links or --fix')
  const needing =
    given.cache !== undefined ? '--cache' : given['allow-private'] && '--allow-private'
  if (needing && !given.links) throw new UsageError(`${needing} needs --links`)
  const rule = String(given.rule ?? '')
    .split(',')
    .find((name) => isRuleName(name) && asksHosts(name))
  if (rule !== undefined && !given.links) throw new UsageError(`--rule ${rule} needs --links`)
}

/** The task with the rules of `--rule` alone. */
function withRules(task: Task): Task {
  const { rule } = task.given
  if (typeof rule !== 'string') return task
  const rules = onlyRules(rule.split(','), task.settings.rules)
  return { ...task, settings: { ...task.settings, rules } }
}

const fixable = (count: number): string => (count ? `; --fix fixes ${count}` : '')

/** Returns a path relative to the repository at `root`, with forward slashes. */
function fileWithin(root: string, cwd: string, path: string): string {
  const within = relative(root, resolve(cwd, path)).split(sep).join('/')
  return path === '-' || within.startsWith('../') ? path : within
}
