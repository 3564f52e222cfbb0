import { checkedRules } from '../check/check.ts'
import { isFailure } from '../model/diagnostic.ts'
import { resolveSite } from '../model/site.ts'
import { gapMessage } from '../model/history.ts'
import { historiesOf } from '../site.ts'
import { exportLists } from '../publish/json.ts'
import { runExplain } from './explain.ts'
import type { ExitCode, Io } from './environment.ts'
import { formatOf, readTask, type Task } from './task.ts'
import { printProblems } from './terminal.ts'

/**
 * Runs `export`: prints lists as JSON, even if they have problems. Also prints errors to stderr. The rules of `check` are
 * off: the output has only the problems that the parser found.
 */
export async function runExport(task: Task, io: Io): Promise<ExitCode> {
  if (task.given.explain !== undefined) return runExplain(task, io)
  formatOf(task, ['json'])
  const rules = {
    ...task.settings.rules,
    ...Object.fromEntries(checkedRules.map((rule) => [rule, 'off'] as const)),
  }
  const { lists, diagnostics, texts } = await readTask(
    { ...task, settings: { ...task.settings, rules } },
    io,
  )
  const histories = task.given.dates ? historiesOf({ lists, texts }, io.cwd, io.env) : undefined
  for (const [path, { gap }] of histories ?? [])
    if (gap) io.stderr.write(`${gapMessage(path, gap)}\n`)
  io.stdout.write(exportLists(resolveSite(lists, task.settings, histories).pages, diagnostics))
  printProblems(
    diagnostics.filter(({ level }) => level === 'error'),
    texts,
    io,
    io.stderr,
  )
  return isFailure(diagnostics, task.settings.strict) ? 1 : 0
}
