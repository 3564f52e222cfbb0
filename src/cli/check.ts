import { isFailure } from '../diagnostic.ts'
import { formatJson } from '../report/json.ts'
import { totals } from '../report/totals.ts'
import type { ExitCode, Io } from './io.ts'
import { printFaults } from './print-faults.ts'
import { formatOf, readTask, type Task } from './task.ts'

/** `check`: prints the faults of lists. */
export async function runCheck(task: Task, io: Io): Promise<ExitCode> {
  const format = formatOf(task, ['text', 'json'])
  const { lists, diagnostics } = await readTask(task, io)
  if (format === 'json') io.stdout.write(formatJson(diagnostics))
  else {
    printFaults(diagnostics, io, io.stdout)
    io.stdout.write(`${totals(lists, diagnostics)}\n`)
  }
  return isFailure(diagnostics, task.settings.strict) ? 1 : 0
}
